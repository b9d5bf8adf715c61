import 'server-only';
import persisted from '@/gql/persisted-documents.json';

const texts = new Map(Object.entries(persisted as Record<string, string>));

/** The text of one of our own operations; undefined for anything else. */
export function documentText(hash: string): string | undefined {
  return texts.get(hash);
}
