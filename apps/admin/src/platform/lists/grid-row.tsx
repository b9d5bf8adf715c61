'use client';

import { FlexRender, type Row as Line } from '@tanstack/react-table';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Column } from './column';
import type { GridFeatures } from './grid-features';
import styles from './grid.module.css';
import { RowOpener } from './row-opener';

export interface GridRowProps<Row extends object> {
  readonly line: Line<GridFeatures, Row>;
  readonly columns: ReadonlyMap<string, Column<Row>>;
  readonly open: ((row: Row) => string | (() => void)) | undefined;
  readonly choose: boolean;
}

export function GridRow<Row extends object>({ line, columns, open, choose }: GridRowProps<Row>) {
  const t = useTranslations('lists');
  const id = useId();
  const chosen = line.getIsSelected();
  const [first, ...others] = line.getVisibleCells();
  if (!first) return null;
  const name = <FlexRender cell={first} />;
  return (
    <tr data-row data-chosen={chosen || undefined}>
      {choose ? (
        <td className={styles.choice}>
          <input
            type="checkbox"
            id={`${id}-box`}
            aria-label={t('choose')}
            aria-labelledby={`${id}-box ${id}-name`}
            checked={chosen}
            onChange={line.getToggleSelectedHandler()}
          />
        </td>
      ) : null}
      <th scope="row" id={`${id}-name`}>
        {open ? <RowOpener open={open(line.original)}>{name}</RowOpener> : name}
      </th>
      {others.map((cell) => {
        const column = columns.get(cell.column.id);
        return (
          <td
            key={cell.id}
            {...(column?.numeric ? { 'data-numeric': true } : {})}
            {...(column?.width ? { className: styles.cut, style: { maxWidth: column.width } } : {})}
          >
            <FlexRender cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}
