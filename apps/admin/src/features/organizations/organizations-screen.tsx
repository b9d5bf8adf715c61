'use client';

import { Button } from '@gps/ui/button';
import { Select } from '@gps/ui/field';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationsQuery } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { useMay } from '@/platform/session/permissions';
import { CreateDialog } from './create-dialog';
import { KINDS, NO_FILTERS, organizationsPath, SORTS, STATES, type OrganizationFilters } from './organization-filters';
import { OrganizationResults } from './organization-results';
import { SearchField } from './search-field';

export function OrganizationsScreen({ filters, first }: { filters: OrganizationFilters; first: OrganizationsQuery['organizations'] }) {
  const t = useTranslations('organizations');
  const app = useTranslations('app');
  const router = useRouter();
  const keepLook = useKeptLook();
  const may = useMay();
  const [creating, setCreating] = useState(false);
  const apply = (next: OrganizationFilters): void => router.replace(keepLook(organizationsPath(next)), { scroll: false });
  const chosen = <Value extends string>(values: readonly Value[], value: string): Value | null =>
    values.find((one) => one === value) ?? null;
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        {may('organizations:manage') ? (
          <Button size="sm" icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)}>
            {t('new')}
          </Button>
        ) : null}
      </header>
      <div className={page.filters} role="search">
        <div className={page.grow}>
          <SearchField
            label={t('searchLabel')}
            placeholder={t('search')}
            value={filters.text}
            onSearch={(text) => apply({ ...filters, text })}
          />
        </div>
        <Select
          label={t('kind')}
          value={filters.kind ?? ''}
          onChange={(event) => apply({ ...filters, kind: chosen(KINDS, event.target.value) })}
        >
          <option value="">{app('all')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(kind)}
            </option>
          ))}
        </Select>
        <Select
          label={t('state')}
          value={filters.state ?? ''}
          onChange={(event) => apply({ ...filters, state: chosen(STATES, event.target.value) })}
        >
          <option value="">{app('all')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(state)}
            </option>
          ))}
        </Select>
        {filters.member ? (
          <Button size="sm" variant="quiet" aria-pressed onClick={() => apply({ ...filters, member: null })}>
            {t('ofMember')}
          </Button>
        ) : null}
      </div>
      <OrganizationResults
        key={organizationsPath(filters)}
        filters={filters}
        first={first}
        onClear={() => apply(NO_FILTERS)}
        onSort={(sort) => apply({ ...filters, sort: chosen(SORTS, sort) ?? 'NAME' })}
      />
      {creating ? <CreateDialog onClose={() => setCreating(false)} /> : null}
    </div>
  );
}
