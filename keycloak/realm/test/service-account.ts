import type { Json } from '../src/json.ts';
import { token } from './authorization.ts';
import { ENVIRONMENT, REALM, keycloakUrl } from './realm-under-test.ts';

/** What Keycloak's administration answers to the API's own account. */
export async function askAsService(method: string, path: string, body?: Json): Promise<Response> {
  const account = { id: 'gps-api-service', redirect: '', secret: ENVIRONMENT['GPS_API_CLIENT_SECRET'] ?? '' };
  const { access_token } = await token(account, { grant_type: 'client_credentials' });
  return fetch(`${keycloakUrl()}/admin/realms/${REALM}${path}`, {
    method,
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** The same, for what must work. */
export async function asService(method: string, path: string, body?: Json): Promise<Response> {
  const response = await askAsService(method, path, body);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}
