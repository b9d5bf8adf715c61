'use client';

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { directionOf, nextSort, type Column } from './column';
import styles from './grid.module.css';

const ICONS = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown } as const;

export interface GridHeadProps {
  readonly column: Pick<Column<never>, 'id' | 'label' | 'sort' | 'numeric'>;
  /** The order of now, and how another is asked for. */
  readonly sort: string | null;
  readonly onSort: ((sort: string) => void) | undefined;
}

/** A heading; where the API knows an order of it, one press asks for that. */
export function GridHead({ column, sort, onSort }: GridHeadProps) {
  const asked = column.sort && onSort ? nextSort(column.sort, sort) : null;
  const direction = directionOf(column.sort, sort);
  const Icon = ICONS[direction];
  const sorted = column.sort && onSort;
  return (
    <th scope="col" {...(column.numeric ? { 'data-numeric': true } : {})} {...(sorted ? { 'aria-sort': direction } : {})}>
      {sorted ? (
        <button type="button" className={styles.sort} aria-disabled={asked === null || undefined} onClick={() => asked && onSort(asked)}>
          {column.label}
          <Icon aria-hidden="true" />
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}
