import { beforeAll, describe, expect, test } from '@jest/globals';
import { isObject, object, objects, text, type JsonObject } from './json.ts';
import { lintRealm } from './lint.ts';
import { readRealmFile } from './realm-file.ts';

let realm: JsonObject;
beforeAll(async () => {
  realm = await readRealmFile();
});

test('the committed realm has no findings', () => {
  expect(lintRealm(realm)).toEqual([]);
});

describe('each rule finds its fault', () => {
  const client = (clientId: string, change: JsonObject) => (copy: JsonObject) => {
    for (const one of objects(copy, 'clients')) if (text(one, 'clientId') === clientId) Object.assign(one, change);
  };
  const setting = (change: JsonObject) => (copy: JsonObject) => void Object.assign(copy, change);
  const attribute = (clientId: string, name: string, value?: string) => (copy: JsonObject) => {
    for (const one of objects(copy, 'clients'))
      if (text(one, 'clientId') === clientId && isObject(one['attributes'])) one['attributes'][name] = value;
  };

  const withoutExecutor = (name: string) => (copy: JsonObject) => {
    for (const profile of objects(object(copy, 'clientProfiles'), 'profiles'))
      profile['executors'] = objects(profile, 'executors').filter((one) => text(one, 'executor') !== name);
  };

  const step = (alias: string, authenticator: string) => (copy: JsonObject) => {
    for (const flow of objects(copy, 'authenticationFlows'))
      if (text(flow, 'alias') === alias)
        flow['authenticationExecutions'] = [...objects(flow, 'authenticationExecutions'), { authenticator }];
  };
  const rights = (clientRoles: JsonObject) => (copy: JsonObject) => {
    for (const user of objects(copy, 'users')) Object.assign(user, { clientRoles });
  };

  test.each<[string, (copy: JsonObject) => void]>([
    ['settings', setting({ revokeRefreshToken: false })],
    ['settings', setting({ refreshTokenMaxReuse: 1 })],
    ['settings', setting({ accessTokenLifespan: 301 })],
    ['settings', setting({ accessCodeLifespan: 61 })],
    ['settings', setting({ bruteForceProtected: false })],
    ['settings', setting({ permanentLockout: true })],
    ['settings', setting({ failureFactor: 6 })],
    ['settings', setting({ verifyEmail: false })],
    ['settings', setting({ duplicateEmailsAllowed: true })],
    ['settings', setting({ eventsEnabled: false })],
    ['settings', setting({ adminEventsEnabled: false })],
    ['settings', setting({ adminEventsDetailsEnabled: false })],
    ['settings', setting({ otpPolicyCodeReusable: true })],
    ['settings', setting({ sslRequired: 'none' })],
    ['settings', setting({ passwordPolicy: 'length(8) and hashAlgorithm(argon2)' })],
    ['pkce', attribute('gps-web', 'pkce.code.challenge.method', 'plain')],
    ['grants', client('gps-cli', { directAccessGrantsEnabled: true })],
    ['grants', client('gps-web', { implicitFlowEnabled: true })],
    ['service accounts', client('gps-cli', { serviceAccountsEnabled: true })],
    ['redirects', client('gps-web', { redirectUris: ['${WEB_URL}/*'] })],
    ['redirects', client('gps-web', { redirectUris: ['//evil.example'] })],
    ['redirects', attribute('gps-web', 'post.logout.redirect.uris', '${WEB_URL}##https://x/*')],
    ['secrets', client('gps-web', { secret: 'real' })],
    ['full scope', client('gps-mobile', { fullScopeAllowed: true })],
    ['back-channel logout', attribute('gps-mobile', 'backchannel.logout.url')],
    ['back-channel logout', attribute('gps-web', 'backchannel.logout.session.required', 'false')],
    ['client policy', setting({ clientPolicies: { policies: [] } })],
    ['client policy', setting({ clientProfiles: { profiles: [] } })],
    ['client policy', withoutExecutor('secure-redirect-uris-enforcer')],
    ['organizations', client('gps-mobile', { defaultClientScopes: ['organization'] })],
    ['organizations', setting({ defaultDefaultClientScopes: ['organization'] })],
    ['organizations', step('grand-prix browser', 'organization')],
    ['organizations', step('grand-prix first broker login', 'idp-add-organization-member')],
    ['API account', rights({ 'realm-management': ['manage-users', 'realm-admin'] })],
    ['API account', rights({ account: ['manage-account'] })],
    ['people', setting({ users: [{ username: 'lena' }] })],
    ['levels', setting({ attributes: {} })],
  ])('%s (%#)', (rule, harm) => {
    const copy = structuredClone(realm);
    harm(copy);
    expect(lintRealm(copy).map((finding) => finding.rule)).toContain(rule);
  });
});
