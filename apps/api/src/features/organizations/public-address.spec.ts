import { describe, expect, test } from '@jest/globals';
import type { Settings } from '../../config/settings.js';
import { isPublic, PublicAddresses } from './public-address.js';

const at = (profile: Settings['profile']) => new PublicAddresses({ profile } as Settings);

test.each(['1.1.1.1', '8.8.8.8', '193.0.6.139', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ...[
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.9',
  ],
  ...[
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '64:ff9b::1',
    'x',
    '',
  ],
])('%s is not', (address) => {
  expect(isPublic(address)).toBe(false);
});

describe('an address that somebody named', () => {
  test.each([
    ...[
      'http://idp.example',
      'ftp://idp.example',
      'idp.example',
      '',
      'https://',
      'https://user@1.1.1.1',
      'https://user:pass@1.1.1.1',
      'https://1.1.1.1/#x',
      'javascript:alert(1)',
    ],
    `https://1.1.1.1/${'x'.repeat(3_000)}`,
    'http://127.0.0.1',
  ])('%s is none for servers', async (text) => {
    expect(await at('production').refusal(text)).toBe('organization_provider.address_invalid');
  });

  test.each([
    ...[
      'https://127.0.0.1',
      'https://2130706433',
      'https://0x7f.1',
      'https://[::1]',
      'https://[::ffff:7f00:1]',
      'https://localhost',
      'https://169.254.169.254/latest/meta-data',
    ],
    ...['https://10.1.2.3:8443', 'https://nowhere.invalid'],
  ])('%s does not lead outside', async (text) => {
    expect(await at('production').refusal(text)).toBe('organization_provider.address_not_public');
  });

  test('a public one will do', async () => {
    expect(await at('production').refusal('https://1.1.1.1/realms/x?y=z')).toBeNull();
  });

  test('the local profile knows its own machine as well, and nothing more', async () => {
    expect(await at('local').refusal('http://127.0.0.1:8080/realms/partner')).toBeNull();
    expect(await at('local').refusal('http://1.1.1.1')).toBe('organization_provider.address_invalid');
    expect(await at('local').refusal('https://10.0.0.1')).toBe('organization_provider.address_not_public');
  });
});
