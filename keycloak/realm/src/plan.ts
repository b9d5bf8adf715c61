import { differences, type Difference } from './differences.ts';
import type { JsonObject } from './json.ts';
import { keyOf, managedObjects, type ManagedObject } from './managed-objects.ts';

export interface Change {
  readonly action: 'create' | 'update';
  readonly object: ManagedObject;
  readonly differences: readonly Difference[];
}

/** What has to happen so that `live` becomes what `wanted` says, in the order in which it can be done. Nothing is ever deleted as an object. */
export function planChanges(wanted: JsonObject, live: JsonObject): Change[] {
  const existing = managedObjects(live);
  return [...managedObjects(wanted).values()].flatMap((object): Change[] => {
    const found = existing.get(keyOf(object));
    if (!found) return isEmptyMapping(object) ? [] : [{ action: 'create', object, differences: differences(object.fields, {}) }];
    const different = differences(object.fields, found.fields);
    return different.length > 0 ? [{ action: 'update', object, differences: different }] : [];
  });
}

export function describeChange(change: Change): string[] {
  const title = `${change.action === 'create' ? '+' : '~'} ${change.object.kind} ${change.object.name}`;
  if (change.action === 'create') return [title];
  return [title, ...change.differences.map(({ field, found, wanted }) => `    ${field}: ${brief(found)} -> ${brief(wanted)}`)];
}

function isEmptyMapping(object: ManagedObject): boolean {
  return differences(object.fields, {}).length === 0;
}

function brief(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > 160 ? `${written.slice(0, 157)}...` : written;
}
