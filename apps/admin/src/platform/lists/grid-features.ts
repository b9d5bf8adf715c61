import { columnVisibilityFeature, rowSelectionFeature, tableFeatures, type ColumnDef } from '@tanstack/react-table';
import type { Column } from './column';

/** What the library does for a list; sorting, filtering and paging are the API's. */
export const FEATURES = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });

export type GridFeatures = typeof FEATURES;

export function columnDefinitions<Row extends object>(columns: readonly Column<Row>[]): ColumnDef<GridFeatures, Row>[] {
  return columns.map((column) => ({ id: column.id, header: column.label, cell: ({ row }) => column.cell(row.original) }));
}
