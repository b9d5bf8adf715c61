import { isDeepStrictEqual } from 'node:util';
import type { AdminApi } from '../admin-api.ts';
import { isObject, merge, object, objects, text, without, type JsonObject } from '../json.ts';

/**
 * A flow that is in use is changed in place, what is missing first and what is surplus last:
 * at no moment does it ask for less than before or than git says.
 */
export async function applyFlow(api: AdminApi, alias: string, fields: JsonObject): Promise<void> {
  const flow = (await findFlow(api, alias)) ?? (await createFlow(api, alias, fields));
  const description = text(fields, 'description');
  if (text(flow, 'description') !== description) await api.put(`/authentication/flows/${text(flow, 'id')}`, { ...flow, description });
  await applySteps(api, alias, alias, objects(fields, 'steps'));
}

async function findFlow(api: AdminApi, alias: string): Promise<JsonObject | undefined> {
  const flows = await api.get<JsonObject[]>('/authentication/flows');
  return flows.find((flow) => text(flow, 'alias') === alias);
}

async function createFlow(api: AdminApi, alias: string, fields: JsonObject): Promise<JsonObject> {
  await api.post('/authentication/flows', {
    alias,
    description: text(fields, 'description'),
    providerId: text(fields, 'providerId'),
    topLevel: true,
    builtIn: false,
  });
  const created = await findFlow(api, alias);
  if (!created) throw new Error(`Keycloak did not create the flow ${alias}`);
  return created;
}

async function applySteps(api: AdminApi, top: string, parent: string, wanted: JsonObject[]): Promise<void> {
  const before = await stepsOf(api, top, parent);
  const surplus = before.filter((step) => !wanted.some((want) => nameOf(want) === liveName(step)));
  const missing = wanted.filter((want) => !before.some((step) => liveName(step) === nameOf(want)));
  for (const want of missing) await addStep(api, parent, want);
  const present = missing.length > 0 ? await stepsOf(api, top, parent) : before;
  for (const [index, want] of wanted.entries()) {
    const step = present.find((candidate) => liveName(candidate) === nameOf(want));
    if (!step) throw new Error(`Keycloak did not add ${nameOf(want)} to the flow ${parent}`);
    if (text(want, 'flow')) await applySteps(api, top, text(want, 'flow'), objects(want, 'steps'));
    await updateStep(api, top, step, want, (index + 1) * 10);
  }
  for (const step of surplus) await api.delete(`/authentication/executions/${text(step, 'id')}`);
}

async function addStep(api: AdminApi, parent: string, want: JsonObject): Promise<void> {
  const path = `/authentication/flows/${encodeURIComponent(parent)}/executions`;
  const subFlow = text(want, 'flow');
  if (subFlow === '') await api.post(`${path}/execution`, { provider: text(want, 'authenticator') });
  else
    await api.post(`${path}/flow`, {
      alias: subFlow,
      description: text(want, 'description'),
      type: text(want, 'providerId'),
      provider: text(want, 'page') || 'registration-page-form',
    });
}

async function updateStep(api: AdminApi, top: string, step: JsonObject, want: JsonObject, priority: number): Promise<void> {
  const described = text(want, 'flow') ? { description: text(want, 'description') } : {};
  const changed = { ...step, ...described, requirement: text(want, 'requirement'), priority };
  if (!isDeepStrictEqual(changed, step)) await api.put(`/authentication/flows/${encodeURIComponent(top)}/executions`, changed);
  const settings = object(want, 'settings');
  if (!text(settings, 'alias')) return;
  const existing = text(step, 'authenticationConfig');
  if (existing === '') {
    await freeAlias(api, top, text(settings, 'alias'));
    await api.post(`/authentication/executions/${text(step, 'id')}/config`, settings);
  } else await api.put(`/authentication/config/${existing}`, merge(await api.get(`/authentication/config/${existing}`), settings));
}

/** Names of settings are unique in a realm, and a step that is about to go, or to be given others, may still have this one's. */
async function freeAlias(api: AdminApi, top: string, alias: string): Promise<void> {
  const rows = await api.get<JsonObject[]>(`/authentication/flows/${encodeURIComponent(top)}/executions`);
  const holder = rows.find((row) => text(row, 'alias') === alias && text(row, 'authenticationConfig') !== '');
  if (!holder) return;
  const path = `/authentication/config/${text(holder, 'authenticationConfig')}`;
  await api.put(path, { ...(await api.get<JsonObject>(path)), alias: `${alias} of ${text(holder, 'id')}` });
}

/** Keycloak lists all steps of a flow in one row with their depth; these are the ones directly below `parent`. */
async function stepsOf(api: AdminApi, top: string, parent: string): Promise<JsonObject[]> {
  const rows = (await api.get<JsonObject[]>(`/authentication/flows/${encodeURIComponent(top)}/executions`)).filter(isObject);
  const at = parent === top ? -1 : rows.findIndex((row) => liveName(row) === parent);
  if (parent !== top && at < 0) return [];
  const depth = at < 0 ? 0 : Number(rows[at]?.['level']) + 1;
  const below: JsonObject[] = [];
  for (const row of rows.slice(at + 1)) {
    if (Number(row['level']) < depth) break;
    if (Number(row['level']) === depth) below.push(without(row, ['requirementChoices']));
  }
  return below;
}

function nameOf(want: JsonObject): string {
  return text(want, 'flow') || text(want, 'authenticator');
}

function liveName(step: JsonObject): string {
  return step['authenticationFlow'] === true ? text(step, 'displayName') : text(step, 'providerId');
}
