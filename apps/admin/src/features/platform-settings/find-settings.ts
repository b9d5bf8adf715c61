import type { PlatformSettingsQuery } from '@/gql/graphql';

export type Setting = PlatformSettingsQuery['platformSettings']['settings'][number];

/** Those in which every word stands: in the name, what it is, or its value. By group, in the order of the API. */
export function findSettings(
  settings: readonly Setting[],
  query: string,
  changedOnly: boolean,
): ReadonlyMap<Setting['group'], readonly Setting[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = settings.filter(({ name, description, values, secret }) => {
    const text = `${name} ${description} ${values.map(({ value }) => value ?? '').join(' ')}`.toLowerCase();
    const changed = !secret && (values.some(({ state }) => state === 'CHANGED') || values.length > 1);
    return (!changedOnly || changed) && words.every((word) => text.includes(word));
  });
  return Map.groupBy(found, ({ group }) => group);
}
