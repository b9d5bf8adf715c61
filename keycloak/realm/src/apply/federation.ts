import type { AdminApi } from '../admin-api.ts';
import { directoryMark, withProviderFingerprint } from '../federation/known-secrets.ts';
import { USER_STORAGE } from '../federation/with-federation.ts';
import { isObject, merge, object, text, without, type JsonObject } from '../json.ts';
import { Directory } from './directory.ts';
import { changeRoles } from './clients.ts';
import { namesToChange } from './names.ts';

const MAPPER = 'org.keycloak.storage.ldap.mappers.LDAPStorageMapper';

export async function applyIdentityProvider(api: AdminApi, alias: string, fields: JsonObject): Promise<void> {
  const own = { ...without(fields, ['identityProviderMappers']), config: withProviderFingerprint(object(fields, 'config')) };
  const path = `/identity-provider/instances/${encodeURIComponent(alias)}`;
  const found = await api.find(path);
  if (found) await api.put(path, merge(found, own));
  else await api.post('/identity-provider/instances', own);
  if (!('identityProviderMappers' in fields)) return;
  const wanted = object(fields, 'identityProviderMappers');
  const existing = await api.get<JsonObject[]>(`${path}/mappers`);
  for (const [name, mapper] of entries(wanted)) {
    const known = existing.find((candidate) => text(candidate, 'name') === name);
    const body = { ...known, ...mapper, name, identityProviderAlias: alias };
    if (known) await api.put(`${path}/mappers/${text(known, 'id')}`, body);
    else await api.post(`${path}/mappers`, body);
  }
  for (const mapper of existing) if (!(text(mapper, 'name') in wanted)) await api.delete(`${path}/mappers/${text(mapper, 'id')}`);
}

export async function applyUserFederation(api: AdminApi, name: string, fields: JsonObject): Promise<void> {
  const config = object(fields, 'config');
  // A directory that is switched off keeps its mark, and its password.
  const mark = 'bindCredential' in config ? { subType: directoryMark(config) } : {};
  const own = { ...without(fields, ['federationMappers']), ...mark };
  const realm = text(await api.get(''), 'id');
  const find = async () =>
    (await api.get<JsonObject[]>(`/components?type=${USER_STORAGE}`)).find((component) => text(component, 'name') === name);
  const found = await find();
  if (found) await api.put(`/components/${text(found, 'id')}`, merge(found, own));
  else await api.post('/components', { ...own, providerType: USER_STORAGE, parentId: realm });
  if (!('federationMappers' in fields)) return;
  const parentId = text((await find()) ?? {}, 'id');
  const wanted = object(fields, 'federationMappers');
  const existing = await api.get<JsonObject[]>(`/components?parent=${parentId}&type=${MAPPER}`);
  for (const [mapperName, mapper] of entries(wanted)) {
    const known = existing.find((candidate) => text(candidate, 'name') === mapperName);
    const body = { ...known, ...mapper, name: mapperName, providerType: MAPPER, parentId };
    if (known) await api.put(`/components/${text(known, 'id')}`, body);
    else await api.post('/components', body);
  }
  for (const mapper of existing) if (!(text(mapper, 'name') in wanted)) await api.delete(`/components/${text(mapper, 'id')}`);
}

/** The groups that a directory fills, each with the one role it stands for. */
export async function applyDirectoryGroups(api: AdminApi, parent: string, fields: JsonObject): Promise<void> {
  const top = (await group(api, `/${parent}`)) ?? (await created(api, '/groups', parent));
  for (const [name, role] of Object.entries(fields)) {
    const below = (await group(api, `/${parent}/${name}`)) ?? (await created(api, `/groups/${text(top, 'id')}/children`, name));
    const path = `/groups/${text(below, 'id')}/role-mappings/realm`;
    const held = (await api.get<JsonObject[]>(path)).map((one) => text(one, 'name'));
    await changeRoles(api, path, namesToChange([String(role)], held), (names) => new Directory(api).realmRoles(names));
  }
}

function group(api: AdminApi, path: string): Promise<JsonObject | null> {
  return api.find(`/group-by-path${path.split('/').map(encodeURIComponent).join('/')}`);
}

function created(api: AdminApi, path: string, name: string): Promise<JsonObject> {
  return api.post(path, { name }).then(async (answer) => (isObject(answer) ? answer : ((await group(api, `/${name}`)) ?? {})));
}

function entries(map: JsonObject): [string, JsonObject][] {
  return Object.entries(map).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}
