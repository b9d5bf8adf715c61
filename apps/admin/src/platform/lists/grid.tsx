'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Column } from './column';
import { GridTable } from './grid-table';
import { GridToolbar } from './grid-toolbar';
import { listAt } from './list-paths';
import { shownColumns } from './list-view';
import { PagedResults, type PagedResultsProps } from './paged-results';
import { SavedViews } from './saved-views';
import { useListLook } from './use-list-look';

export interface GridProps<Row extends object> {
  /** Name of the table for readers of the screen. */
  readonly label: string;
  /** Keep them between renders (useMemo): a new array is a new table. */
  readonly columns: readonly Column<Row>[];
  readonly rowId: (row: Row) => string;
  /** Where a row leads: an address, or what happens on a press. */
  readonly open?: ((row: Row) => string | (() => void)) | undefined;
  /** The order of now as the API names it, and how another is asked for. */
  readonly sort?: string | null;
  readonly onSort?: ((sort: string) => void) | undefined;
  /** With it rows can be chosen; it draws what may be done with those chosen. */
  readonly bulk?: ((rows: readonly Row[], clear: () => void) => ReactNode) | undefined;
  /** What `useMore` answers. */
  readonly list: Omit<PagedResultsProps['list'], 'nodes'> & { readonly nodes: readonly Row[] };
  readonly empty: PagedResultsProps['empty'];
  readonly onClear: () => void;
  /** What came since the list was loaded, as `useFresh` answers it. */
  readonly fresh?: { readonly count: number; readonly show: () => void } | undefined;
}

/** A list of staff: columns of choice, closeness of choice, rows to choose, the next page below. */
export function Grid<Row extends object>({ list, empty, onClear, fresh, ...table }: GridProps<Row>) {
  const look = useListLook();
  const kept = listAt(usePathname());
  const shown = shownColumns(table.columns, look.columns);
  return (
    <div>
      <GridToolbar columns={table.columns} shown={shown} density={look.density} onChange={look.change} fresh={fresh}>
        {kept ? <SavedViews list={kept} /> : null}
      </GridToolbar>
      <PagedResults list={list} empty={empty} onClear={onClear}>
        <GridTable {...table} rows={list.nodes} shown={shown} density={look.density} busy={list.busy} />
      </PagedResults>
    </div>
  );
}
