'use client';

import { Select } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import styles from './case-filters-bar.module.css';
import { KINDS, LANGUAGES, PARTS, REASONS, SEVERITIES, STATUSES, type CaseFilters } from './case-filters';

interface FilterProps<T extends string> {
  label: string;
  value: T | null;
  values: readonly T[];
  name: (value: T) => string;
  onChange: (value: T | null) => void;
}

function Filter<T extends string>({ label, value, values, name, onChange }: FilterProps<T>) {
  const app = useTranslations('app');
  return (
    <Select
      label={label}
      hideLabel
      value={value ?? ''}
      onChange={(event) => onChange(values.find((known) => known === event.target.value) ?? null)}
    >
      <option value="">
        {label}: {app('all')}
      </option>
      {values.map((known) => (
        <option key={known} value={known}>
          {name(known)}
        </option>
      ))}
    </Select>
  );
}

export function CaseFiltersBar({ filters, onChange }: { filters: CaseFilters; onChange: (filters: CaseFilters) => void }) {
  const t = useTranslations('cases');
  const desk = useTranslations('deciding');
  const status = useTranslations('status');
  const kind = useTranslations('kind');
  const reason = useTranslations('reason');
  const language = useTranslations('languages');
  const set = (change: Partial<CaseFilters>): void => onChange({ ...filters, ...change });
  return (
    <div className={styles.bar}>
      <Select
        label={t('status')}
        hideLabel
        value={filters.status}
        onChange={(event) => set({ status: STATUSES.find((known) => known === event.target.value) ?? 'OPEN' })}
      >
        {STATUSES.map((value) => (
          <option key={value} value={value}>
            {status(value)}
          </option>
        ))}
      </Select>
      <Filter label={t('kind')} value={filters.kind} values={KINDS} name={kind} onChange={(value) => set({ kind: value })} />
      <Filter label={t('reason')} value={filters.reason} values={REASONS} name={reason} onChange={(value) => set({ reason: value })} />
      <Filter label={desk('part')} value={filters.part} values={PARTS} name={desk} onChange={(part) => set({ part })} />
      <Filter
        label={desk('severity')}
        value={filters.severity}
        values={SEVERITIES}
        name={(level) => desk('severityFrom', { level })}
        onChange={(severity) => set({ severity })}
      />
      <Filter
        label={desk('language')}
        value={filters.language}
        values={LANGUAGES}
        name={language}
        onChange={(value) => set({ language: value })}
      />
      {filters.race !== null ? (
        <Filter
          label={desk('race')}
          value={filters.race}
          values={[filters.race]}
          name={(race) => race}
          onChange={(race) => set({ race })}
        />
      ) : null}
    </div>
  );
}
