import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deliver, EVENTS_SECRET, userEvent } from '../../../test/keycloak-events-sender.js';
import { KeycloakDouble } from '../../../test/staff/keycloak-double.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { IdentityEventsUserApiModule } from '../identity-events/identity-events.user-api.module.js';
import { SignInMethodsAdminApiModule } from './sign-in-methods.admin-api.module.js';
import { SignInMethodsUserApiModule } from './sign-in-methods.user-api.module.js';

const [lena, marco] = [randomUUID(), randomUUID()];
const NOTE = 'gps-credential-used';
let keycloak: KeycloakDouble;
let members: TestApi;
let staff: TestApi;
beforeAll(async () => {
  keycloak = await KeycloakDouble.start();
  const env = { KEYCLOAK_URL: keycloak.url, KEYCLOAK_EVENTS_SECRET: EVENTS_SECRET };
  members = await startTestApi({
    api: 'user',
    features: [SignInMethodsUserApiModule, IdentityEventsUserApiModule],
    withAccounts: true,
    env,
  });
  staff = await startTestApi({ api: 'admin', features: [SignInMethodsAdminApiModule], withAccounts: true, beside: members, env });
  for (const id of [lena, marco])
    keycloak.credentials.set(id, [
      { id: 'app-1', type: 'otp', userLabel: 'Phone', createdDate: 1_000 },
      { id: 'key-1', type: 'webauthn', createdDate: 2_000 },
      { id: 'codes', type: 'recovery-authn-codes', createdDate: 3_000, credentialData: '{"remainingCodes":9}' },
    ]);
  keycloak.providers = [
    { alias: 'google', displayName: 'Google', enabled: true },
    { alias: 'facebook', enabled: true },
    { alias: 'x', enabled: false },
    { alias: 'acme', enabled: true, hideOnLogin: true },
    { alias: 'pirelli', enabled: true, organizationId: 'o' },
  ];
  keycloak.identities.set(lena, [{ identityProvider: 'google', userName: 'lena@example.test' }]);
  await deliver(members, [
    userEvent({ user: lena, details: { [NOTE]: 'app-1 2026-11-20T10:00:00Z' } }),
    userEvent({ user: lena, details: { [NOTE]: 'app-1 2026-11-22T10:00:00.5Z' } }),
    userEvent({ user: lena, details: { [NOTE]: 'codes 2026-11-21T10:00:00Z' } }),
    userEvent({ user: lena, details: { [NOTE]: "x'; DROP TABLE users 2026" } }),
    userEvent({ user: lena, type: 'LOGIN_ERROR', error: 'x', details: { [NOTE]: 'key-1 2026-11-22T10:00:00Z' } }),
    userEvent({ user: marco, details: { [NOTE]: 'key-1 2026-11-22T10:00:00Z' } }),
  ]);
}, 60_000);
afterAll(async () => {
  await staff?.stop();
  await members?.stop();
  await keycloak?.stop();
});

test('one’s own methods say when they were last used, and which provider may be linked', async () => {
  const query = '{ mySignInMethods { methods { kind lastUsedAt } linkableProviders { provider name } } }';
  const { data } = await members.graphql<object>(query, {}, await members.tokenFor({ sub: lena }));
  expect(data).toEqual({
    mySignInMethods: {
      methods: [
        { kind: 'AUTHENTICATOR_APP', lastUsedAt: '2026-11-22T10:00:00.500Z' },
        { kind: 'SECURITY_KEY', lastUsedAt: null },
        { kind: 'RECOVERY_CODES', lastUsedAt: '2026-11-21T10:00:00.000Z' },
      ],
      linkableProviders: [{ provider: 'facebook', name: 'Facebook' }],
    },
  });
});

test('staff see kinds and times, and no names', async () => {
  const query = 'query ($id: ID!) { userSignIn(userId: $id) { methods { kind lastUsedAt } linkedProviders } }';
  const token = await staff.tokenFor({ roles: ['administrator'] });
  const { data } = await staff.graphql<{ userSignIn: object }>(query, { id: lena }, token);
  expect(data?.userSignIn).toMatchObject({ linkedProviders: ['google'], methods: [{ kind: 'AUTHENTICATOR_APP' }, {}, {}] });
  expect(JSON.stringify(data)).not.toContain('Phone');
  expect((await staff.graphql(query, { id: 'no id' }, token)).data).toEqual({ userSignIn: null });
  expect((await staff.graphql(query, { id: lena }, await staff.tokenFor({ roles: ['analyst'] }))).codes).toEqual(['auth.forbidden']);
});
