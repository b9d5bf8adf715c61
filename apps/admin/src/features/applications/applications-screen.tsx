'use client';

import { Select, TextField } from '@gps/ui/field';
import { Blocks } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type ApplicationLineFragment,
  type ApplicationRate,
  ApplicationsDocument,
  type ApplicationsQuery,
  type ApplicationState,
} from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { callApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { useMore } from '@/platform/lists/use-more';
import { useApplicationColumns } from './application-columns';
import { ApplicationDialog } from './application-dialog';
import { type ApplicationFilters, applicationsPath, applicationVariables, RATES, STATES } from './application-filters';

export function ApplicationsScreen({ filters, first }: { filters: ApplicationFilters; first: ApplicationsQuery['applications'] }) {
  const t = useTranslations('applications');
  const app = useTranslations('app');
  const router = useRouter();
  const [query, setQuery] = useState(filters.query);
  const [chosen, setChosen] = useState<ApplicationLineFragment | null>(null);
  const keepLook = useKeptLook();
  const list = useMore(first, async (after) => (await callApi(ApplicationsDocument, applicationVariables(filters, after))).applications);
  const apply = (next: ApplicationFilters): void => router.replace(keepLook(applicationsPath(next)), { scroll: false });
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <form
        className={page.filters}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          apply({ ...filters, query });
        }}
      >
        <div className={page.grow}>
          <TextField
            type="search"
            label={t('search')}
            maxLength={100}
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <Select
          label={t('state')}
          value={filters.state ?? ''}
          onChange={(event) => apply({ ...filters, query, state: (event.target.value || null) as ApplicationState | null })}
        >
          <option value="">{app('all')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('rate')}
          value={filters.rate ?? ''}
          onChange={(event) => apply({ ...filters, query, rate: (event.target.value || null) as ApplicationRate | null })}
        >
          <option value="">{app('all')}</option>
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {t(`rates.${rate}`)}
            </option>
          ))}
        </Select>
      </form>
      <Grid
        label={t('title')}
        columns={useApplicationColumns()}
        rowId={({ id }) => id}
        open={(application) => () => setChosen(application)}
        list={list}
        empty={{ icon: <Blocks />, title: t('empty'), text: t('emptyText') }}
        onClear={() => apply({ query: '', state: null, rate: null })}
      />
      {chosen ? (
        <ApplicationDialog
          application={chosen}
          onClose={() => setChosen(null)}
          onChanged={(changed) => {
            setChosen(null);
            list.amend((one) => (one.id === changed.id ? changed : one));
          }}
        />
      ) : null}
    </div>
  );
}
