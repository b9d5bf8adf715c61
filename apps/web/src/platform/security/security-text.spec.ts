import { expect, test } from '@jest/globals';
import { securityText } from './security-text';

const settings = { webUrl: 'https://fans.example', securityContact: 'mailto:security@fans.example' };

test('names whom to write to, until when, in which languages and at which address', () => {
  expect(securityText(settings, new Date('2026-08-20T12:34:56Z')).split('\n')).toEqual([
    'Contact: mailto:security@fans.example',
    'Expires: 2026-11-18T00:00:00.000Z',
    'Preferred-Languages: en, de, es, it, pt',
    'Canonical: https://fans.example/.well-known/security.txt',
    '',
  ]);
});
