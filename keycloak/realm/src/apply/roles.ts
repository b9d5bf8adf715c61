import type { AdminApi } from '../admin-api.ts';
import { merge, object, strings, text, type JsonObject } from '../json.ts';
import { changeRoles } from './clients.ts';
import { Directory } from './directory.ts';
import { namesToChange } from './names.ts';

/** PUT by name keeps who holds the role; deleting and creating it anew would take it from everybody. */
export async function applyRole(api: AdminApi, name: string, fields: JsonObject): Promise<void> {
  const { list, role } = await pathsOf(api, name);
  const found = await api.find(role);
  if (found) await api.put(role, merge(found, fields));
  else await api.post(list, fields);
}

export async function applyComposites(api: AdminApi, name: string, fields: JsonObject): Promise<void> {
  const directory = new Directory(api);
  const { role } = await pathsOf(api, name);
  const path = `${role}/composites`;
  const id = text(await api.get(role), 'id');
  const held = await api.get<JsonObject[]>(path);
  const heldRealm = held.filter((composite) => composite['clientRole'] !== true).map((composite) => text(composite, 'name'));
  const target = `/roles-by-id/${id}/composites`;
  await changeRoles(api, target, namesToChange(strings(fields, 'realm'), heldRealm), (names) => directory.realmRoles(names));
  const wantedClients = object(fields, 'client');
  const clients = new Map<string, string>();
  for (const client of Object.keys(wantedClients)) clients.set(await directory.client(client), client);
  for (const composite of held)
    if (composite['clientRole'] === true && !clients.has(text(composite, 'containerId'))) clients.set(text(composite, 'containerId'), '');
  for (const [uuid, client] of clients) {
    const heldRoles = held.filter((composite) => text(composite, 'containerId') === uuid).map((composite) => text(composite, 'name'));
    await changeRoles(api, target, namesToChange(strings(wantedClients, client), heldRoles), (names) => directory.clientRoles(uuid, names));
  }
}

/** `client/gps-web` or `client scope/profile`: which roles it may put into tokens. */
export async function applyScopeMapping(api: AdminApi, holder: string, fields: JsonObject): Promise<void> {
  const directory = new Directory(api);
  const [kind, name] = splitAt(holder, holder.indexOf('/'));
  const owner = kind === 'client' ? `/clients/${await directory.client(name)}` : `/client-scopes/${await directory.clientScope(name)}`;
  const path = `${owner}/scope-mappings`;
  const heldRealm = (await api.get<JsonObject[]>(`${path}/realm`)).map((role) => text(role, 'name'));
  await changeRoles(api, `${path}/realm`, namesToChange(strings(fields, 'realm'), heldRealm), (names) => directory.realmRoles(names));
  const wanted = object(fields, 'client');
  const held = object(await api.get(path), 'clientMappings');
  for (const client of new Set([...Object.keys(wanted), ...Object.keys(held)])) {
    const uuid = await directory.client(client);
    const heldRoles = (await api.get<JsonObject[]>(`${path}/clients/${uuid}`)).map((role) => text(role, 'name'));
    await changeRoles(api, `${path}/clients/${uuid}`, namesToChange(strings(wanted, client), heldRoles), (names) =>
      directory.clientRoles(uuid, names),
    );
  }
}

async function pathsOf(api: AdminApi, name: string): Promise<{ list: string; role: string }> {
  const slash = name.indexOf('/');
  const list = slash < 0 ? '/roles' : `/clients/${await new Directory(api).client(name.slice(0, slash))}/roles`;
  return { list, role: `${list}/${encodeURIComponent(name.slice(slash + 1))}` };
}

function splitAt(whole: string, index: number): [string, string] {
  return [whole.slice(0, index), whole.slice(index + 1)];
}
