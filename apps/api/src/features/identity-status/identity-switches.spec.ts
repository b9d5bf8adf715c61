import { describe, expect, test } from '@jest/globals';
import type { KeycloakRealmState } from '../../platform/keycloak/keycloak-realm.js';
import { identitySwitches } from './identity-switches.js';

const nothing: KeycloakRealmState = {
  registrationAllowed: false,
  organizationsEnabled: false,
  bruteForceProtected: false,
  failureFactor: 0,
  maxFailureWaitSeconds: 0,
  sessionIdleSeconds: 0,
  sessionMaxSeconds: 0,
  accessTokenSeconds: 0,
  passwordPolicy: '',
  attributes: {},
  actions: [],
  steps: [],
  stepSettings: {},
  providers: [],
  directories: [],
};
const shown = (state: Partial<KeycloakRealmState>, id: string) => identitySwitches({ ...nothing, ...state }).find((one) => one.id === id);

describe('what of identity is switched on', () => {
  test('nothing, where the realm says nothing', () => {
    const switches = identitySwitches(nothing);
    expect(switches.length).toBeGreaterThan(12);
    expect(switches.filter(({ on }) => on)).toEqual([]);
  });

  test.each<[string, Partial<KeycloakRealmState>]>([
    ['authenticator-app', { actions: ['CONFIGURE_TOTP'] }],
    ['security-key', { actions: ['webauthn-register'] }],
    ['passkey', { actions: ['webauthn-register-passwordless'] }],
    ['recovery-codes', { actions: ['CONFIGURE_RECOVERY_AUTHN_CODES'] }],
    ['magic-link', { steps: ['gps-magic-link'] }],
    ['google', { providers: [{ alias: 'google', name: 'Google', kind: 'google', enabled: true }] }],
    ['account-lock', { steps: ['gps-account-lock'] }],
    ['registration', { registrationAllowed: true }],
    ['organizations', { organizationsEnabled: true }],
  ])('%s, once the realm has it', (id, state) => {
    expect(shown(state, id)?.on).toBe(true);
  });

  test('text messages only while some may be sent', () => {
    const sms = (perDay: string) => shown({ actions: ['gps-sms-setup'], attributes: { 'gps.sms.perDay': perDay } }, 'sms')?.on;
    expect([sms('0'), sms('2000')]).toEqual([false, true]);
  });

  test('the rules for passwords, as they can be read', () => {
    expect(shown({ passwordPolicy: 'length(12) and notUsername(undefined) and notEmail(undefined)' }, 'password-policy')).toMatchObject({
      ...{ on: true, values: [{ name: 'policy', value: 'length(12), notUsername, notEmail' }] },
    });
  });

  test('a list of staff addresses only if it limits somebody, and which', () => {
    const guard = (roles: string) =>
      shown({ steps: ['gps-address-guard'], stepSettings: { 'gps-address-guard': { roles } } }, 'staff-addresses');
    expect(guard('anywhere')?.on).toBe(false);
    expect(guard('moderator=192.0.2.0/24')).toMatchObject({ on: true, values: [{ name: 'addresses', value: 'moderator=192.0.2.0/24' }] });
  });

  test('a provider of an organization and a directory by their own names, also while they are off', () => {
    const state = {
      providers: [{ alias: 'pirelli', name: 'Pirelli', kind: 'saml', enabled: false }],
      directories: [{ name: 'head-office', enabled: true }],
    };
    expect(shown(state, 'provider:pirelli')).toMatchObject({ on: false, name: 'Pirelli', values: [{ name: 'kind', value: 'saml' }] });
    expect(shown(state, 'directory:head-office')).toMatchObject({ on: true, name: 'head-office' });
    expect(shown(state, 'directory')).toBeUndefined();
  });
});
