import { AdminApi } from '../src/admin-api.ts';
import { merge, text, type JsonObject } from '../src/json.ts';
import { withDerivedSettings } from '../src/placeholders.ts';
import { readRealmFile } from '../src/realm-file.ts';
import { apply, wantedRealm } from '../src/reconcile.ts';

export const ENVIRONMENT = withDerivedSettings({
  WEB_URL: 'http://web.example:3000',
  ADMIN_URL: 'http://staff.example:3001',
  API_URL: 'http://127.0.0.1:9',
  SMTP_URL: `smtp://127.0.0.1:${process.env['TEST_SMTP_PORT'] ?? '1025'}`,
  GPS_WEB_CLIENT_SECRET: 'web-secret-of-the-tests',
  GPS_ADMIN_CLIENT_SECRET: 'admin-secret-of-the-tests',
  GPS_API_CLIENT_SECRET: 'api-secret-of-the-tests',
});

export const REALM = 'grand-prix';
export const PASSWORD = 'Pole-Position-2026!';
export const TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export function keycloakUrl(): string {
  const url = process.env['TEST_KEYCLOAK_URL'];
  if (!url) throw new Error('TEST_KEYCLOAK_URL is not set: run the integration project, which starts a Keycloak');
  return url;
}

export function issuer(): string {
  return `${keycloakUrl()}/realms/${REALM}`;
}

export function adminApi(realm: string = REALM): AdminApi {
  return new AdminApi({
    url: keycloakUrl(),
    realm,
    username: process.env['TEST_KEYCLOAK_USERNAME'] ?? '',
    password: process.env['TEST_KEYCLOAK_PASSWORD'] ?? '',
  });
}

export async function wantedForTest(): Promise<JsonObject> {
  return wantedRealm(await readRealmFile(), ENVIRONMENT);
}

/** The realm as git says, whatever the spec before left. */
export async function freshRealm(overrides: JsonObject = {}): Promise<AdminApi> {
  const api = adminApi();
  await apply(api, await wantedForTest(), () => {});
  if (Object.keys(overrides).length > 0) await api.put('', merge(await api.get(''), overrides));
  return api;
}

/** A person with a verified address; nobody else's account is touched by a spec. */
export async function createPerson(api: AdminApi, username: string, roles: readonly string[] = [], totpSecret?: string): Promise<string> {
  const [existing] = await api.get<JsonObject[]>(`/users?exact=true&username=${username}`);
  if (existing) await api.delete(`/users/${text(existing, 'id')}`);
  const otp = {
    type: 'otp',
    userLabel: 'phone',
    credentialData: JSON.stringify({ subType: 'totp', digits: 6, counter: 0, period: 30, algorithm: 'HmacSHA1', secretEncoding: 'BASE32' }),
    secretData: JSON.stringify({ value: totpSecret ?? '' }),
  };
  const credentials = [{ type: 'password', value: PASSWORD, temporary: false }, ...(totpSecret ? [otp] : [])];
  await api.post('/users', { username, email: `${username}@fans.example`, emailVerified: true, enabled: true, credentials });
  const [created] = await api.get<JsonObject[]>(`/users?exact=true&username=${username}`);
  const id = text(created ?? {}, 'id');
  if (roles.length > 0)
    await api.post(`/users/${id}/role-mappings/realm`, await Promise.all(roles.map((role) => api.get(`/roles/${role}`))));
  return id;
}
