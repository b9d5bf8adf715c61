import { describe, expect, test } from '@jest/globals';
import type { KeycloakCredential } from '../../platform/keycloak/keycloak-admin.js';
import { hasAnotherWay, toSignInMethods } from './sign-in-methods.mapper.js';

const credential = (type: string, over: Partial<KeycloakCredential> = {}): KeycloakCredential => ({
  id: type,
  type,
  label: '',
  createdAt: 1_000,
  data: {},
  ...over,
});
const google = { provider: 'google', username: 'lena@example.test' };

test('every kind has its name, unknown ones are left out, the oldest comes first', () => {
  const { methods, passwordChangedAt, linkedAccounts, linkableProviders } = toSignInMethods({
    credentials: [
      credential('password', { createdAt: 5_000 }),
      credential('otp', { label: 'Phone', createdAt: 3_000 }),
      credential('webauthn-passwordless', { createdAt: 2_000 }),
      credential('recovery-authn-codes', { createdAt: 4_000, data: { remainingCodes: 11, totalCodes: 12 } }),
      credential('something-new'),
      credential('gps-sms', { createdAt: 9_000, data: { number: '', lastUsed: 9_500 } }),
    ],
    identities: [google],
    providers: [
      { provider: 'google', name: 'Google' },
      { provider: 'facebook', name: 'Facebook' },
    ],
    uses: new Map([['otp', new Date(7_000)]]),
  });
  expect(passwordChangedAt).toEqual(new Date(5_000));
  expect(methods.map(({ kind, name, codesLeft, lastUsedAt }) => [kind, name, codesLeft, lastUsedAt?.getTime()])).toEqual([
    ['PASSKEY', '', null, undefined],
    ['AUTHENTICATOR_APP', 'Phone', null, 7_000],
    ['RECOVERY_CODES', '', 11, undefined],
    ['TEXT_MESSAGE', '', null, 9_500],
  ]);
  expect(linkedAccounts).toEqual([google]);
  expect(linkableProviders).toEqual([{ provider: 'facebook', name: 'Facebook' }]);
});

describe('a linked account may go if there is another way in', () => {
  test.each([
    ['a password', [credential('password')], [google], true],
    ['a passkey', [credential('webauthn-passwordless')], [google], true],
    ['another linked account', [], [google, { provider: 'facebook', username: 'lena' }], true],
    ['nothing', [], [google], false],
    ['a second factor only', [credential('otp'), credential('recovery-authn-codes')], [google], false],
  ])('%s', (_, credentials, identities, expected) =>
    expect(hasAnotherWay(toSignInMethods({ credentials, identities, providers: [], uses: new Map() }), 'google')).toBe(expected),
  );
});
