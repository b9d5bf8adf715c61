import type { AdminApi } from '../admin-api.ts';
import { withMailFingerprint } from '../mail-password.ts';
import { merge, object, objects, text, without, type JsonObject } from '../json.ts';

/** PUT replaces `attributes` and other maps as a whole, so what is there is read first and kept. */
export async function applySettings(api: AdminApi, fields: JsonObject): Promise<void> {
  await api.put('', merge(await api.get(''), withMailFingerprint(fields)));
}

export async function applyComponent(api: AdminApi, fields: JsonObject): Promise<void> {
  const type = text(fields, 'providerType');
  const all = await api.get<JsonObject[]>(`/components?type=${encodeURIComponent(type)}`);
  const found = all.find(
    (component) => text(component, 'name') === text(fields, 'name') && text(component, 'subType') === text(fields, 'subType'),
  );
  if (found) await api.put(`/components/${text(found, 'id')}`, merge(found, fields));
  else await api.post('/components', { ...fields, parentId: text(await api.get(''), 'id') });
}

/** Attributes of the product by name and in the order of git; what an administrator declared besides stays behind them. */
export async function applyUserProfile(api: AdminApi, fields: JsonObject): Promise<void> {
  const live = await api.get('/users/profile');
  const managed = object(fields, 'attributes');
  const ours = Object.entries(managed).map(([name, attribute]) => ({ name, ...(attribute as JsonObject) }));
  const theirs = objects(live, 'attributes').filter((attribute) => !(text(attribute, 'name') in managed));
  await api.put('/users/profile', { ...live, ...without(fields, ['attributes']), attributes: [...ours, ...theirs] });
}

export async function applyRequiredAction(api: AdminApi, alias: string, fields: JsonObject): Promise<void> {
  const path = `/authentication/required-actions/${encodeURIComponent(alias)}`;
  const found = await api.find(path);
  if (!found)
    await api.post('/authentication/register-required-action', { providerId: text(fields, 'providerId'), name: text(fields, 'name') });
  await api.put(path, merge(await api.get(path), fields));
}

/** Profiles and policies are each one document: ours are replaced by name, others stay. */
export async function applyClientPolicy(api: AdminApi, list: 'profiles' | 'policies', name: string, fields: JsonObject): Promise<void> {
  const document = await api.get(`/client-policies/${list}`);
  const others = objects(document, list).filter((item) => text(item, 'name') !== name);
  await api.put(`/client-policies/${list}`, { [list]: [...others, fields] });
}
