'use client';

import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Cell } from './fact-drafts';
import styles from './racing.module.css';

interface FactInputProps {
  readonly cell: Cell;
  readonly draft: string | undefined;
  readonly wrong: boolean;
  readonly onDraft: (cell: Cell, text: string) => void;
}

const STATUSES = ['SCHEDULED', 'COMPLETED', 'CANCELLED'];
const NARROW = new Set(['POSITION', 'POINTS', 'NUMBER', 'ABBREVIATION']);

/** The cell above or below in the same column. */
function move(event: KeyboardEvent<HTMLElement>, by: 1 | -1): void {
  const table = event.currentTarget.closest('table');
  const column = event.currentTarget.dataset['column'] ?? '';
  const cells = [...(table?.querySelectorAll<HTMLElement>(`[data-column="${column}"]`) ?? [])];
  const next = cells[cells.indexOf(event.currentTarget) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}

/** One fact, as members see it; what is typed waits until it is saved with its source. */
export function FactInput({ cell, draft, wrong, onDraft }: FactInputProps) {
  const t = useTranslations('racing');
  const { fact, row } = cell;
  const label = row ? `${t(`fields.${fact.field}`)}: ${row.driverName}` : t(`fields.${fact.field}`);
  const common = {
    'aria-label': label,
    'aria-invalid': wrong || undefined,
    title: fact.correction ? t('importedWas', { value: fact.imported ?? '–', name: fact.correction.byName }) : undefined,
    'data-column': row ? fact.field : 'fact',
    'data-corrected': fact.correction ? '' : undefined,
    'data-draft': draft === undefined ? undefined : '',
    'data-narrow': NARROW.has(fact.field) ? '' : undefined,
    className: styles.cell,
    value: draft ?? fact.value ?? '',
  };
  if (fact.field === 'STATUS')
    return (
      <select {...common} onChange={(event) => onDraft(cell, event.target.value)}>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`statuses.${status as 'SCHEDULED'}`)}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...common}
      maxLength={120}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onDraft(cell, event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') move(event, 1);
        else if (event.key === 'ArrowUp') move(event, -1);
        else if (event.key === 'Escape' && draft !== undefined) {
          event.stopPropagation();
          onDraft(cell, fact.value ?? '');
        }
      }}
    />
  );
}
