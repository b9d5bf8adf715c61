import type { ReactNode } from 'react';

/** Orders of the API that a heading stands for; either may be missing. */
export interface ColumnSort {
  readonly ascending?: string;
  readonly descending?: string;
}

/** One column of a list. The first of a list names the row, and always stands. */
export interface Column<Row> {
  /** Stands in addresses and saved views, so it is never renamed. */
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sort?: ColumnSort;
  /** Digits that are compared: they line up at the right. */
  readonly numeric?: boolean;
  /** Longest width in pixels; what is longer is cut, and whole on hover. */
  readonly width?: number;
  /** Shown only to those who choose it. */
  readonly hidden?: boolean;
}

/** What a press on a heading asks for: the other direction, or the one it has. */
export function nextSort(sort: ColumnSort, current: string | null): string | null {
  const { ascending, descending } = sort;
  if (current !== null && current === descending) return ascending ?? null;
  if (current !== null && current === ascending) return descending ?? null;
  return descending ?? ascending ?? null;
}

export function directionOf(sort: ColumnSort | undefined, current: string | null): 'ascending' | 'descending' | 'none' {
  if (!sort || current === null) return 'none';
  if (current === sort.ascending) return 'ascending';
  return current === sort.descending ? 'descending' : 'none';
}
