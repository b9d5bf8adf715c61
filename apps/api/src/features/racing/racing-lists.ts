import { checkFirst, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { DomainError } from '../../platform/errors/domain-error.js';

export interface ListArgs {
  readonly search?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

interface Listed {
  readonly id: string;
  readonly searchText: string;
}

const LONGEST_SEARCH = 100;

/** A page of things held in memory, in their own order; every word of the search must be in the name. */
export function listPage<T extends Listed>(all: readonly T[], { search, first, after }: ListArgs): ConnectionOf<T> {
  checkFirst(first);
  const words = foldSearch(search ?? '');
  const found = words.length === 0 ? all : all.filter((item) => words.every((word) => item.searchText.includes(word)));
  return toConnection(found.slice(start(found, after)).slice(0, first + 1), { first, after }, (item) => cursor.encode([item.id]));
}

/** Where the page after the cursor begins; a cursor of another list is refused. */
function start<T extends Listed>(items: readonly T[], after: string | null | undefined): number {
  if (after == null) return 0;
  const [id] = cursor.decode(after, ['text']);
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) throw new DomainError('cursor.invalid');
  return at + 1;
}

/** As the importer folds names: without case and accents. */
function foldSearch(text: string): string[] {
  return foldName(text.slice(0, LONGEST_SEARCH)).split(/\s+/).filter(Boolean);
}

export const foldName = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/[øØ]/g, 'o').replaceAll('ł', 'l').toLowerCase();
