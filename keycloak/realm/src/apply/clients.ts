import type { AdminApi } from '../admin-api.ts';
import { isObject, merge, object, objects, strings, text, without, type JsonObject } from '../json.ts';
import { Directory } from './directory.ts';
import { namesToChange } from './names.ts';

/** Marks Keycloak's own pages, whose wildcards the policy of exact redirects leaves alone. */
const OWN_PAGES = 'gps.own.pages';
/** Without an address to come back to, such as the policy refuses, and for that moment without sign-in. */
const MARKED = { redirectUris: [], standardFlowEnabled: false, attributes: { [OWN_PAGES]: 'true' } };
const SEPARATE = ['protocolMappers', 'defaultClientScopes', 'optionalClientScopes'];

export async function applyClientScope(api: AdminApi, name: string, fields: JsonObject): Promise<void> {
  const own = without(fields, SEPARATE);
  const id = (await new Directory(api).clientScopes()).get(name);
  if (id) await api.put(`/client-scopes/${id}`, merge(await api.get(`/client-scopes/${id}`), own));
  else await api.post('/client-scopes', own);
  await applyMappers(api, `/client-scopes/${id ?? (await new Directory(api).clientScope(name))}`, object(fields, 'protocolMappers'));
}

export async function applyClient(api: AdminApi, clientId: string, fields: JsonObject): Promise<void> {
  const own = without(fields, SEPARATE);
  const [found] = await api.get<JsonObject[]>(`/clients?clientId=${encodeURIComponent(clientId)}`);
  if (!found) await api.post('/clients', own);
  const path = `/clients/${await new Directory(api).client(clientId)}`;
  // Also after creating: Keycloak gives a new client without redirect addresses the wildcard `/*`.
  const live = without(await api.get(path), SEPARATE);
  if (becomesExempt(own, live)) await api.put(path, merge(live, MARKED));
  await api.put(path, merge(live, own));
  await applyMappers(api, path, object(fields, 'protocolMappers'));
  await applyScopesOfClient(api, path, strings(fields, 'defaultClientScopes'), strings(fields, 'optionalClientScopes'));
}

/** The policy looks at what is stored: wildcards can be written once the mark is there, and the mark only without wildcards. */
function becomesExempt(wanted: JsonObject, live: JsonObject): boolean {
  const marked = (client: JsonObject) => text(object(client, 'attributes'), OWN_PAGES) === 'true';
  return marked(wanted) && !marked(live);
}

/** A mapper more than git says could put anything into a token, so here the list is complete. */
async function applyMappers(api: AdminApi, owner: string, wanted: JsonObject): Promise<void> {
  const path = `${owner}/protocol-mappers/models`;
  const existing = await api.get<JsonObject[]>(path);
  for (const [name, fields] of Object.entries(wanted)) {
    if (!isObject(fields)) continue;
    const found = existing.find((mapper) => text(mapper, 'name') === name);
    if (found) await api.put(`${path}/${text(found, 'id')}`, { ...found, ...fields });
    else await api.post(path, { name, ...fields });
  }
  for (const mapper of existing) if (!(text(mapper, 'name') in wanted)) await api.delete(`${path}/${text(mapper, 'id')}`);
}

/** A scope is either default or optional, so those that move are taken out first. */
async function applyScopesOfClient(api: AdminApi, client: string, defaults: string[], optionals: string[]): Promise<void> {
  const wanted = { default: defaults, optional: optionals };
  await applyScopes(api, wanted, (kind) => `${client}/${kind}-client-scopes`);
}

export async function applyRealmClientScopes(api: AdminApi, fields: JsonObject): Promise<void> {
  const wanted = { default: strings(fields, 'default'), optional: strings(fields, 'optional') };
  await applyScopes(api, wanted, (kind) => `/default-${kind}-client-scopes`);
}

type ScopeKind = 'default' | 'optional';

async function applyScopes(api: AdminApi, wanted: Record<ScopeKind, string[]>, path: (kind: ScopeKind) => string): Promise<void> {
  const ids = await new Directory(api).clientScopes();
  const missing: { kind: ScopeKind; name: string }[] = [];
  for (const kind of ['default', 'optional'] as const) {
    const found = (await api.get<JsonObject[]>(path(kind))).map((scope) => text(scope, 'name'));
    const change = namesToChange(wanted[kind], found);
    for (const name of change.surplus) await api.delete(`${path(kind)}/${ids.get(name) ?? ''}`);
    missing.push(...change.missing.map((name) => ({ kind, name })));
  }
  for (const { kind, name } of missing) {
    const id = ids.get(name);
    if (!id) throw new Error(`the realm has no client scope ${name}`);
    await api.put(`${path(kind)}/${id}`);
  }
}

/** What the account of a client may do is exactly what git says: rights more than needed are drift as well. */
export async function applyServiceAccount(api: AdminApi, clientId: string, fields: JsonObject): Promise<void> {
  const directory = new Directory(api);
  const account = await api.get(`/clients/${await directory.client(clientId)}/service-account-user`);
  const path = `/users/${text(account, 'id')}/role-mappings`;
  const held = await api.get(path);
  const heldRealm = objects(held, 'realmMappings').map((role) => text(role, 'name'));
  await changeRoles(api, `${path}/realm`, namesToChange(strings(fields, 'realmRoles'), heldRealm), (names) => directory.realmRoles(names));
  const wantedClients = object(fields, 'clientRoles');
  const heldClients = object(held, 'clientMappings');
  for (const client of new Set([...Object.keys(wantedClients), ...Object.keys(heldClients)])) {
    const uuid = await directory.client(client);
    const heldRoles = objects(object(heldClients, client), 'mappings').map((role) => text(role, 'name'));
    await changeRoles(api, `${path}/clients/${uuid}`, namesToChange(strings(wantedClients, client), heldRoles), (names) =>
      directory.clientRoles(uuid, names),
    );
  }
}

export async function changeRoles(
  api: AdminApi,
  path: string,
  change: { missing: string[]; surplus: string[] },
  lookUp: (names: string[]) => Promise<JsonObject[]>,
): Promise<void> {
  if (change.missing.length > 0) await api.post(path, await lookUp(change.missing));
  if (change.surplus.length > 0) await api.delete(path, await lookUp(change.surplus));
}
