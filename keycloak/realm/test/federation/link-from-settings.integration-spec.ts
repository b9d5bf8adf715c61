import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { CLIENTS, authorization, signInByForm } from '../authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';

const PROVIDER = 'to-be-linked';
const ADDRESS = 'https://elsewhere.example';

let api: AdminApi;
beforeAll(async () => {
  api = await freshRealm();
  await createPerson(api, 'linker');
  const config = {
    authorizationUrl: `${ADDRESS}/auth`,
    tokenUrl: `${ADDRESS}/token`,
    clientId: 'gps',
    clientSecret: 'gps',
    clientAuthMethod: 'client_secret_post',
  };
  await api.post('/identity-provider/instances', { alias: PROVIDER, displayName: 'Elsewhere', providerId: 'oidc', enabled: true, config });
});
afterAll(() => api?.delete(`/identity-provider/instances/${PROVIDER}`));

test('the web may have somebody link an account, who is asked first and then goes to the provider', async () => {
  const visitor = new Visitor(keycloakUrl());
  await signInByForm(await visitor.open(authorization(CLIENTS.web, { kc_action: `idp_link:${PROVIDER}` }).url), 'linker');
  expect(visitor.text).toContain('link your account with Elsewhere');
  await visitor.submit({});
  expect(visitor.left?.origin).toBe(ADDRESS);
});

test('no other client may, and nobody can link what is not there', async () => {
  const visitor = new Visitor(keycloakUrl());
  await signInByForm(await visitor.open(authorization(CLIENTS.mobile, { kc_action: `idp_link:${PROVIDER}` }).url), 'linker');
  expect(visitor.left?.searchParams.get('kc_action_status')).toBe('error');
  await visitor.open(authorization(CLIENTS.web, { kc_action: 'idp_link:nobody' }).url);
  expect(visitor.left?.searchParams.get('kc_action_status')).toBe('error');
});
