import type { Column } from './column';

export const DENSITIES = ['comfortable', 'compact'] as const;

export type Density = (typeof DENSITIES)[number];

/** How a list is drawn; null stands for the list's own. */
export interface ListLook {
  readonly columns: readonly string[] | null;
  readonly density: Density | null;
}

export const OWN_LOOK: ListLook = { columns: null, density: null };

/** What every list keeps of an address when its filters change. */
const KEPT = ['columns', 'density', 'view'] as const;

const MAX_COLUMNS = 40;
const COLUMN = /^[a-zA-Z][\w-]{0,39}$/;

export const isDensity = (value: unknown): value is Density => DENSITIES.some((density) => density === value);

/** What an address says of the look; what it says wrongly is as if not said. */
export function readLook(search: URLSearchParams): ListLook {
  const columns = search
    .get('columns')
    ?.split(',')
    .filter((id) => COLUMN.test(id))
    .slice(0, MAX_COLUMNS);
  const density = search.get('density');
  return { columns: columns ?? null, density: isDensity(density) ? density : null };
}

/** The same address with this look. */
export function writeLook(search: URLSearchParams, look: Partial<ListLook>): URLSearchParams {
  const next = new URLSearchParams(search);
  if (look.columns) next.set('columns', look.columns.join(','));
  if (look.density) next.set('density', look.density);
  return next;
}

/** A path of a list, with the look of the address that it takes the place of. */
export function keepLook(path: string, current: URLSearchParams): string {
  const [pathname = '', query = ''] = path.split('?');
  const search = new URLSearchParams(query);
  for (const name of KEPT) {
    const value = current.get(name);
    if (value !== null && !search.has(name)) search.set(name, value);
  }
  return search.size > 0 ? `${pathname}?${search}` : pathname;
}

/** Columns that stand, in the list's own order; the first one always does. */
export function shownColumns(
  columns: readonly Pick<Column<never>, 'id' | 'hidden'>[],
  chosen: readonly string[] | null,
): readonly string[] {
  const known = chosen?.some((id) => columns.some((column) => column.id === id)) ? chosen : null;
  return columns.filter(({ id, hidden }, at) => at === 0 || (known ? known.includes(id) : !hidden)).map(({ id }) => id);
}
