import { describe, expect, test } from '@jest/globals';
import { accountActionOf, actionAddress, removalAddress } from './account-action.ts';

const of = (address: string) => accountActionOf(new URL(address, 'http://localhost').searchParams);

describe('what our address asks Keycloak for', () => {
  test.each([
    [actionAddress('add-passkey'), 'webauthn-register-passwordless', false],
    [actionAddress('change-password'), 'UPDATE_PASSWORD', false],
    [removalAddress('3f1c-9', 'AUTHENTICATOR_APP'), 'delete_credential:3f1c-9', true],
    [removalAddress('3f1c-9', 'PASSKEY'), 'delete_credential:3f1c-9', false],
    ['/settings/sign-in/start?action=link&provider=google', 'idp_link:google', false],
  ])('%s', (address, kcAction, secondFactor) => expect(of(address)).toEqual({ kcAction, secondFactor }));

  test.each([
    ['?action='],
    ['?action=delete_account'],
    ['?action=toString'],
    ['?action=__proto__'],
    ['?action=remove'],
    ['?action=remove&id=a%20b'],
    ['?action=remove&id=a%26kc_action%3Dx'],
    [`?action=remove&id=${'a'.repeat(65)}`],
    ['?action=link&provider=Google%0a'],
  ])('nothing else: %s', (query) => expect(of(`/settings/sign-in/start${query}`)).toBeNull());
});
