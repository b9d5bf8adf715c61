'use client';

import { Button } from '@gps/ui/button';
import { Menu, MenuCheckItem, MenuLabel, MenuSeparator } from '@gps/ui/menu';
import { ArrowUpToLine, Columns3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Column } from './column';
import styles from './grid.module.css';
import { DENSITIES, type Density, type ListLook } from './list-view';

export interface GridToolbarProps {
  readonly columns: readonly Pick<Column<never>, 'id' | 'label'>[];
  readonly shown: readonly string[];
  readonly density: Density;
  readonly onChange: (look: Partial<ListLook>) => void;
  /** How many have come since, and how they are shown. */
  readonly fresh: { readonly count: number; readonly show: () => void } | undefined;
  readonly children?: ReactNode;
}

/** Above a list: what is new, and how the list is drawn. */
export function GridToolbar({ columns, shown, density, onChange, fresh, children }: GridToolbarProps) {
  const t = useTranslations('lists');
  const toggle = (id: string): void =>
    onChange({ columns: columns.map((column) => column.id).filter((one) => (one === id ? !shown.includes(id) : shown.includes(one))) });
  return (
    <div className={styles.toolbar}>
      <span role="status" className={styles.fresh}>
        {fresh && fresh.count > 0 ? (
          <Button size="sm" variant="quiet" icon={<ArrowUpToLine aria-hidden="true" />} onClick={fresh.show}>
            {t('fresh', { count: fresh.count })}
          </Button>
        ) : null}
      </span>
      {children}
      <Menu
        trigger={
          <Button size="sm" variant="quiet" icon={<Columns3 aria-hidden="true" />}>
            {t('look')}
          </Button>
        }
      >
        <MenuLabel>{t('columns')}</MenuLabel>
        {columns.map(({ id, label }, at) => (
          <MenuCheckItem key={id} checked={shown.includes(id)} disabled={at === 0} onSelect={() => toggle(id)}>
            {label}
          </MenuCheckItem>
        ))}
        <MenuSeparator />
        <MenuLabel>{t('density')}</MenuLabel>
        {DENSITIES.map((one) => (
          <MenuCheckItem key={one} checked={density === one} onSelect={() => onChange({ density: one })}>
            {t(one)}
          </MenuCheckItem>
        ))}
      </Menu>
    </div>
  );
}
