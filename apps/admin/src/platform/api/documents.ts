import 'server-only';
import persisted from '@/gql/persisted-documents.json';

const texts = new Map(Object.entries(persisted as Record<string, string>));

/** The text of one of our own operations; undefined for anything else. */
export function documentText(hash: string): string | undefined {
  return texts.get(hash);
}

/** For subscriptions, which only this server starts. */
export function documentByName(name: string): string {
  const found = [...texts.values()].find((text) => new RegExp(`\\b(query|mutation|subscription) ${name}\\b`).test(text));
  if (found === undefined) throw new Error(`Unknown operation ${name}`);
  return found;
}
