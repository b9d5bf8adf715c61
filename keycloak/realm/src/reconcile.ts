import type { AdminApi } from './admin-api.ts';
import { applyChanges } from './apply/apply.ts';
import { withFederation, withRetired, withoutFederation } from './federation/with-federation.ts';
import type { JsonObject } from './json.ts';
import { readLiveRealmWithSecrets } from './live-realm.ts';
import { withMailFingerprint } from './mail-password.ts';
import { normaliseRealm } from './normalise.ts';
import { resolvePlaceholders, type Environment } from './placeholders.ts';
import { planChanges, type Change } from './plan.ts';

/** The realm of git with this environment's values in it. */
export function wantedRealm(file: JsonObject, environment: Environment): JsonObject {
  return normaliseRealm(withFederation(resolvePlaceholders(file, environment), environment), { keepSecrets: true });
}

export async function plan(api: AdminApi, wanted: JsonObject): Promise<Change[]> {
  const live = (await readLiveRealmWithSecrets(api, wanted)) ?? {};
  return planChanges(withRetired(wanted, live), live);
}

export interface Applied {
  /** There was no realm before. */
  readonly created: boolean;
  readonly changes: readonly Change[];
}

/** Brings the realm to what git says and makes sure that it is so; answers what was changed. */
export async function apply(api: AdminApi, wanted: JsonObject, report: (change: Change) => void): Promise<Applied> {
  const live = await readLiveRealmWithSecrets(api, wanted);
  const created = live === null;
  if (created) await api.createRealm(withMailFingerprint(withoutFederation(wanted)));
  const changes = created ? await plan(api, wanted) : planChanges(withRetired(wanted, live), live);
  await applyChanges(api, changes, report);
  const left = changes.length > 0 ? await plan(api, wanted) : [];
  if (left.length > 0) throw new Error(`Keycloak did not take over ${left.map(brief).join('; ')}`);
  return { created, changes };
}

function brief(change: Change): string {
  return `${change.object.kind} ${change.object.name} (${change.differences.map(({ field }) => field).join(', ')})`;
}
