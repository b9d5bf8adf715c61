import { beforeAll, describe, expect, test } from '@jest/globals';
import { roleNames } from '@gps/permissions';
import { CLIENTS, claims, signIn, token, type TokenAnswer } from './authorization.ts';
import { TOTP_SECRET, createPerson, freshRealm, issuer } from './realm-under-test.ts';

describe('what a token says', () => {
  let ofChief: TokenAnswer;

  beforeAll(async () => {
    const api = await freshRealm();
    await createPerson(api, 'fan');
    await createPerson(api, 'chief', roleNames, TOTP_SECRET);
    ofChief = await signIn(CLIENTS.admin, 'chief');
  });

  test('a member signs in on the web at level 1, and the token is for the user API alone', async () => {
    const answer = await signIn(CLIENTS.web, 'fan');
    const claimed = claims(answer.access_token);
    expect(claimed).toMatchObject({
      iss: issuer(),
      aud: 'gps-api',
      azp: 'gps-web',
      acr: '1',
      typ: 'Bearer',
      preferred_username: 'fan',
      email: 'fan@fans.example',
      email_verified: true,
      roles: ['member'],
    });
    expect(claimed.sid).toEqual(expect.any(String));
    expect(claimed.auth_time).toEqual(expect.any(Number));
    expect((claimed.exp ?? 0) - (claimed.iat ?? 0)).toBe(300);
    expect(claimed).not.toHaveProperty('realm_access');
    expect(claimed).not.toHaveProperty('resource_access');
  });

  test('staff sign in at level 2, and the token is for the staff API alone', () => {
    const claimed = claims(ofChief.access_token);
    expect(claimed).toMatchObject({ aud: 'gps-admin-api', azp: 'gps-admin', acr: '2' });
    expect([...(claimed.roles ?? [])].sort()).toEqual(roleNames);
  });

  test('even with every role a token stays below 2.5 kB', () => {
    expect(claims(ofChief.access_token).roles).toHaveLength(roleNames.length);
    expect(ofChief.access_token.length).toBeLessThanOrEqual(2500);
  });

  test('asking for more scope puts no other roles into the token', async () => {
    const scopes = 'openid roles offline_access microprofile-jwt phone address';
    const refreshed = await token(CLIENTS.admin, { grant_type: 'refresh_token', refresh_token: ofChief.refresh_token, scope: scopes });
    if (refreshed.status === 200) expect(claims(refreshed.access_token)).not.toHaveProperty('resource_access');
    else expect(refreshed.error).toBe('invalid_scope');
  });

  test('a staff session that nobody uses ends after 15 minutes', () => {
    expect(ofChief.refresh_expires_in).toBeLessThanOrEqual(900);
  });

  test('the service account is no person: no audience of an API and no role of the product', async () => {
    const answer = await token(
      { id: 'gps-api-service', redirect: '', secret: 'api-secret-of-the-tests' },
      { grant_type: 'client_credentials' },
    );
    const claimed = claims(answer.access_token);
    expect([claimed.aud].flat()).not.toContain('gps-api');
    expect(claimed.roles ?? []).toEqual([]);
    expect(claimed['resource_access']).toEqual({
      'realm-management': { roles: expect.arrayContaining(['view-users', 'view-events', 'manage-users', 'query-users']) },
    });
  });
});
