import type { AdminApi } from '../../src/admin-api.ts';
import { text, type JsonObject } from '../../src/json.ts';
import { withDerivedSettings } from '../../src/placeholders.ts';
import { readRealmFile } from '../../src/realm-file.ts';
import { apply, wantedRealm } from '../../src/reconcile.ts';
import { CLIENTS, authorization, type Attempt } from '../authorization.ts';
import { ENVIRONMENT, adminApi, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';
import type { SocialSandbox, Stranger } from './social-sandbox.ts';

/** The realm of git with `settings` on top of those of the other specs. */
export async function federatedRealm(settings: Record<string, string>): Promise<AdminApi> {
  const api = adminApi();
  await apply(api, wantedRealm(await readRealmFile(), federatedSettings(settings)), () => {});
  return api;
}

export function federatedSettings(settings: Record<string, string>) {
  return withDerivedSettings({ ...ENVIRONMENT, GPS_PROFILE: 'local', KEYCLOAK_URL: keycloakUrl(), ...settings });
}

export interface Arrival {
  readonly visitor: Visitor;
  readonly attempt: Attempt;
}

/** A browser that is sent straight to the provider called `alias`. */
export async function goTo(alias: string, change: Record<string, string> = {}): Promise<Arrival> {
  const attempt = authorization(CLIENTS.web, { kc_idp_hint: alias, ...change });
  return { attempt, visitor: await new Visitor(keycloakUrl()).open(attempt.url) };
}

/** ... and comes back from there as `stranger`. */
export async function comeBack(
  sandbox: SocialSandbox,
  alias: string,
  stranger: Stranger,
  change: Record<string, string> = {},
): Promise<Arrival> {
  sandbox.who = stranger;
  const arrival = await goTo(alias, change);
  await arrival.visitor.open(await sandbox.agree(arrival.visitor.left));
  return arrival;
}

export function codeOf(visitor: Visitor): string | null {
  return visitor.left?.searchParams.get('code') ?? null;
}

export async function accountsWith(api: AdminApi, email: string): Promise<JsonObject[]> {
  return api.get<JsonObject[]>(`/users?exact=true&email=${encodeURIComponent(email)}`);
}

export async function linksOf(api: AdminApi, userId: string): Promise<string[]> {
  const links = await api.get<JsonObject[]>(`/users/${userId}/federated-identity`);
  return links.map((link) => `${text(link, 'identityProvider')}:${text(link, 'userId')}`);
}

export async function removeAccounts(api: AdminApi, ...emails: string[]): Promise<void> {
  for (const email of emails) for (const account of await accountsWith(api, email)) await api.delete(`/users/${text(account, 'id')}`);
}
