import { expect, test } from '@jest/globals';
import { providerAddress, providerOf } from './provider-address';

const of = (address: string) => providerOf(new URL(address, 'http://localhost').searchParams);

test('a provider of an organization is named to Keycloak', () => {
  expect(of(providerAddress('org-tifosi'))).toBe('org-tifosi');
  expect(of(providerAddress('org-tifosi', '/organizations/tifosi?q=a&b'))).toBe('org-tifosi');
});

test.each([
  '',
  '?provider=',
  '?provider=A',
  '?provider=-a',
  '?provider=a%26kc_action%3Dx',
  '?provider=a%20b',
  `?provider=${'a'.repeat(101)}`,
])('nothing else: %s', (query) => expect(of(`/sign-in/organization/start${query}`)).toBeNull());
