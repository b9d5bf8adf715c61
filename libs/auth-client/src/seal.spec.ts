import { expect, test } from '@jest/globals';
import { createSeal } from './seal.ts';

const seal = createSeal('a secret of the app');

test('opens what it closed, and nothing of it can be read', () => {
  const sealed = seal.close('{"token":"abc"}', 'session:1');
  expect(seal.open(sealed, 'session:1')).toBe('{"token":"abc"}');
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('token');
});

test('another secret, another record and a changed byte open nothing', () => {
  const sealed = seal.close('text', 'session:1');
  expect(createSeal('another secret').open(sealed, 'session:1')).toBeNull();
  expect(seal.open(sealed, 'session:2')).toBeNull();
  const bytes = Buffer.from(sealed, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(seal.open(bytes.toString('base64'), 'session:1')).toBeNull();
  expect(seal.open('', 'session:1')).toBeNull();
});
