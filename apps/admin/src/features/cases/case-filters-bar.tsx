'use client';

import { Select } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import type { CaseStatus, ReportReason, SubjectKind } from '@/gql/graphql';
import styles from './case-filters-bar.module.css';
import { KINDS, REASONS, STATUSES, type CaseFilters } from './case-filters';

export function CaseFiltersBar({ filters, onChange }: { filters: CaseFilters; onChange: (filters: CaseFilters) => void }) {
  const t = useTranslations('cases');
  const app = useTranslations('app');
  const status = useTranslations('status');
  const kind = useTranslations('kind');
  const reason = useTranslations('reason');
  return (
    <div className={styles.bar}>
      <Select
        label={t('status')}
        hideLabel
        value={filters.status}
        onChange={(event) => onChange({ ...filters, status: event.target.value as CaseStatus })}
      >
        {STATUSES.map((value) => (
          <option key={value} value={value}>
            {status(value)}
          </option>
        ))}
      </Select>
      <Select
        label={t('kind')}
        hideLabel
        value={filters.kind ?? ''}
        onChange={(event) => onChange({ ...filters, kind: (event.target.value || null) as SubjectKind | null })}
      >
        <option value="">
          {t('kind')}: {app('all')}
        </option>
        {KINDS.map((value) => (
          <option key={value} value={value}>
            {kind(value)}
          </option>
        ))}
      </Select>
      <Select
        label={t('reason')}
        hideLabel
        value={filters.reason ?? ''}
        onChange={(event) => onChange({ ...filters, reason: (event.target.value || null) as ReportReason | null })}
      >
        <option value="">
          {t('reason')}: {app('all')}
        </option>
        {REASONS.map((value) => (
          <option key={value} value={value}>
            {reason(value)}
          </option>
        ))}
      </Select>
    </div>
  );
}
