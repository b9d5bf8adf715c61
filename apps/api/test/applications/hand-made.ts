import { randomBytes, randomUUID } from 'node:crypto';
import type { TokenOptions } from '../issuer.js';
import type { TestApi } from '../start-test-api.js';

export interface HandMade {
  readonly id: string;
  readonly clientId: string;
}

export interface HandMadeOptions {
  readonly kind?: 'web' | 'native' | 'service';
  readonly scopes?: readonly string[];
  readonly rate?: 'free' | 'partner' | 'internal';
}

const EVERY_SCOPE = ['gps:profile', 'gps:email', 'gps:read', 'gps:posts', 'gps:social'];

/** An application without its client in Keycloak, whose tokens the test's issuer signs. */
export async function makeApplication(
  api: TestApi,
  { kind = 'web', scopes = EVERY_SCOPE, rate = 'free' }: HandMadeOptions = {},
): Promise<HandMade> {
  const [id, owner] = [randomUUID(), randomUUID()];
  const clientId = `gps-app-${randomBytes(10).toString('hex')}`;
  await api.database.query('test.owner', 'INSERT INTO users (id, username) VALUES ($1, $2)', [owner, `o${owner.slice(0, 8)}`]);
  await api.database.query(
    'test.application',
    `INSERT INTO applications (id, owner_id, client_id, kind, name, description, redirect_uris, scopes, rate) VALUES ($1, $2, $3, $4, 'Pit wall', '', '{}', $5, $6)`,
    [id, owner, clientId, kind, scopes, rate],
  );
  return { id, clientId };
}

/** For a person, as Keycloak makes it for such a client: no address, no name, and the scopes that were granted. */
export function personToken(api: TestApi, { clientId }: HandMade, scopes: string, options: TokenOptions = {}): Promise<string> {
  return api.tokenFor({
    email: null,
    ...options,
    azp: clientId,
    claims: { scope: `openid ${scopes}`, name: undefined, ...options.claims },
  });
}

export function serviceToken(api: TestApi, { clientId }: HandMade, scopes = '', claims: Record<string, unknown> = {}): Promise<string> {
  return api.tokenFor({
    azp: clientId,
    claims: { sid: undefined, preferred_username: undefined, client_id: clientId, scope: scopes, auth_time: undefined, ...claims },
  });
}
