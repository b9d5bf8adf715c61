import { text, type Json, type JsonObject } from '../../src/json.ts';
import { authorization, redeem, signInByForm, type Attempt, type TestClient, type TokenAnswer } from '../authorization.ts';
import { keycloakUrl } from '../realm-under-test.ts';
import { asService } from '../service-account.ts';
import { Visitor } from '../visitor.ts';

export interface Application extends TestClient {
  readonly secret: string;
  /** Keycloak's own id of the client. */
  readonly inKeycloak: string;
}

export const NAMES = ['gps-app-aaaaaaaaaaaaaaaaaaaa', 'gps-app-bbbbbbbbbbbbbbbbbbbb'] as const;

/** A site with a server, as the API registers it (apps/api/src/platform/keycloak/client-representation.ts). */
export async function registerApplication(clientId: string, attributes: JsonObject = {}): Promise<Application> {
  const redirect = `https://${clientId}.example/callback`;
  const secret = `secret of ${clientId}`;
  const made = await asService('POST', '/clients', {
    ...{ clientId, secret, name: clientId, protocol: 'openid-connect', enabled: true, publicClient: false, redirectUris: [redirect] },
    ...{ standardFlowEnabled: true, implicitFlowEnabled: false, directAccessGrantsEnabled: false, serviceAccountsEnabled: false },
    ...{ fullScopeAllowed: false, consentRequired: true, webOrigins: [] },
    defaultClientScopes: ['acr', 'basic', 'gps-api-audience', 'gps-application', 'gps-roles'],
    optionalClientScopes: ['gps:profile', 'gps:read', 'gps:posts'],
    attributes: {
      ...{ 'gps.application': 'true', 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': '-' },
      ...attributes,
    },
  });
  return { id: clientId, redirect, secret, inKeycloak: made.headers.get('location')?.split('/').pop() ?? '' };
}

export async function removeApplication(clientId: string): Promise<void> {
  const found = (await (await asService('GET', `/clients?clientId=${clientId}`)).json()) as JsonObject[];
  for (const client of found) await asService('DELETE', `/clients/${text(client, 'id')}`);
}

export async function changeApplication({ inKeycloak }: Application, change: Record<string, Json>): Promise<void> {
  const found = (await (await asService('GET', `/clients/${inKeycloak}`)).json()) as JsonObject;
  await asService('PUT', `/clients/${inKeycloak}`, { ...found, ...change });
}

export interface Visit {
  readonly attempt: Attempt;
  readonly visitor: Visitor;
  /** null while Keycloak still asks, or if it refused. */
  readonly code: string | null;
  readonly error: string | null;
}

/** Somebody comes from the application; what is asked is answered, and allowed. */
export async function visit(
  application: Application,
  username: string,
  change: Record<string, string> = {},
  visitor = new Visitor(keycloakUrl()),
): Promise<Visit> {
  const attempt = authorization(application, { scope: 'openid gps:read', ...change });
  await signInByForm(await visitor.open(attempt.url), username);
  if (visitor.asksFor('accept')) await visitor.submit({ accept: 'Yes' });
  const answer = visitor.left?.searchParams;
  return { attempt, visitor, code: answer?.get('code') ?? null, error: answer?.get('error') ?? null };
}

export async function allowed(
  application: Application,
  username: string,
  change: Record<string, string> = {},
  visitor?: Visitor,
): Promise<TokenAnswer & { visitor: Visitor }> {
  const { attempt, code, visitor: after } = await visit(application, username, change, visitor);
  if (code === null) throw new Error(`no code: ${after.left?.href ?? after.text.slice(0, 300)}`);
  return { ...(await redeem(application, code, attempt.verifier)), visitor: after };
}
