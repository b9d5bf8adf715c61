import { beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../src/admin-api.ts';
import { DEMO_ACCOUNTS, ensureDemoAccounts } from '../src/demo-accounts.ts';
import { text, type JsonObject } from '../src/json.ts';
import { CLIENTS, claims, signIn } from './authorization.ts';
import { PASSWORD, TOTP_SECRET, freshRealm } from './realm-under-test.ts';

describe('demo accounts', () => {
  let api: AdminApi;
  const ensure = (password = PASSWORD, totpSecret = TOTP_SECRET) => ensureDemoAccounts(api, { profile: 'local', password, totpSecret });
  const credentialsOf = async (username: string) => {
    const [user] = await api.get<JsonObject[]>(`/users?exact=true&username=${username}`);
    return api.get<JsonObject[]>(`/users/${text(user ?? {}, 'id')}/credentials`);
  };

  beforeAll(async () => {
    api = await freshRealm();
    for (const { username } of DEMO_ACCOUNTS) {
      const [user] = await api.get<JsonObject[]>(`/users?exact=true&username=${username}`);
      if (user) await api.delete(`/users/${text(user, 'id')}`);
    }
    expect((await ensure()).every((account) => account.created)).toBe(true);
  });

  test('the fan signs in on the web, the administrator in the dashboard with the printed secret', async () => {
    const fan = claims((await signIn(CLIENTS.web, 'lena')).access_token);
    expect(fan).toMatchObject({ email: 'lena@grandprix.example', email_verified: true, roles: ['member'] });
    const staff = claims((await signIn(CLIENTS.admin, 'ada')).access_token);
    expect(staff).toMatchObject({ acr: '2', roles: expect.arrayContaining(['administrator']) });
  });

  test('made a second time, they are as they were', async () => {
    const before = await credentialsOf('ada');
    expect((await ensure()).some((account) => account.created)).toBe(false);
    expect(await credentialsOf('ada')).toEqual(before);
  });

  test('get back the printed password when somebody changed it', async () => {
    const [lena] = await api.get<JsonObject[]>('/users?exact=true&username=lena');
    const id = text(lena ?? {}, 'id');
    await api.put(`/users/${id}/reset-password`, { type: 'password', value: 'Somebody-Else-2026!', temporary: false });
    await ensure();
    expect(claims((await signIn(CLIENTS.web, 'lena')).access_token)).toMatchObject({ roles: ['member'] });
  });

  test('follow new secrets, so that what is printed always works', async () => {
    await ensure('Another-Lap-2027!', 'KBSWY3DPEHPK3PXPKBSWY3DPEHPK3PXP');
    const otp = (await credentialsOf('ada')).filter((credential) => credential['type'] === 'otp');
    expect(otp).toHaveLength(1);
    await expect(signIn(CLIENTS.web, 'lena')).rejects.toThrow('no code');
  });

  test('a password below the policy is refused in Keycloak’s own words', async () => {
    await expect(ensure('short')).rejects.toThrow(/Keycloak answered 400/);
  });
});
