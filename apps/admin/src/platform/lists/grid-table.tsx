'use client';

import { TableFrame } from '@gps/ui/table-frame';
import { useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { BulkBar } from './bulk-bar';
import { columnDefinitions, FEATURES } from './grid-features';
import type { GridProps } from './grid';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import styles from './grid.module.css';
import { useRowKeys } from './use-row-keys';

export interface GridTableProps<Row extends object> extends Omit<GridProps<Row>, 'list' | 'empty' | 'onClear' | 'fresh'> {
  readonly rows: readonly Row[];
  readonly shown: readonly string[];
  readonly density: string;
  readonly busy: boolean;
}

/** The table itself: rows, headings, choice of rows and the keyboard's way through them. */
export function GridTable<Row extends object>(props: GridTableProps<Row>) {
  const { label, columns, rows, rowId, open, bulk, sort = null, onSort, shown, density, busy } = props;
  const t = useTranslations('lists');
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useTable({
    features: FEATURES,
    columns: useMemo(() => columnDefinitions(columns), [columns]),
    data: rows,
    getRowId: rowId,
    enableRowSelection: bulk !== undefined,
    state: { columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, shown.includes(id)])) },
  });
  const lines = table.getRowModel().rows;
  const chosen = lines.filter((line) => line.getIsSelected());
  const clear = (): void => table.resetRowSelection(true);
  const onKeyDown = useRowKeys(body, clear);
  const byId = new Map(columns.map((column) => [column.id, column]));
  return (
    <>
      {bulk && chosen.length > 0 ? (
        <BulkBar count={chosen.length} onClear={clear}>
          {bulk(
            chosen.map((line) => line.original),
            clear,
          )}
        </BulkBar>
      ) : null}
      <div className={styles.grid} data-density={density} data-choice={bulk ? true : undefined} aria-busy={busy || undefined}>
        <TableFrame label={label}>
          <table>
            <thead>
              <tr>
                {bulk ? (
                  <th scope="col" className={styles.choice}>
                    <input
                      type="checkbox"
                      aria-label={t('chooseAll')}
                      checked={chosen.length === lines.length}
                      ref={(box) => {
                        if (box) box.indeterminate = chosen.length > 0 && chosen.length < lines.length;
                      }}
                      onChange={() => table.toggleAllRowsSelected(chosen.length < lines.length)}
                    />
                  </th>
                ) : null}
                {table.getVisibleLeafColumns().map(({ id }) => {
                  const column = byId.get(id);
                  return column ? <GridHead key={id} column={column} sort={sort} onSort={onSort} /> : null;
                })}
              </tr>
            </thead>
            <tbody ref={body} onKeyDown={onKeyDown}>
              {lines.map((line) => (
                <GridRow key={line.id} line={line} columns={byId} open={open} choose={bulk !== undefined} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      </div>
    </>
  );
}
