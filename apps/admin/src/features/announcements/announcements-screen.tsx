'use client';

import { Button } from '@gps/ui/button';
import { Select } from '@gps/ui/field';
import { Megaphone, Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AdminAnnouncementsDocument, type AdminAnnouncementsQuery } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { callApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { useMore } from '@/platform/lists/use-more';
import { useAnnouncementColumns } from './announcement-columns';
import {
  type AnnouncementFilters,
  announcementsPath,
  announcementVariables,
  AUDIENCES,
  KINDS,
  NO_FILTERS,
  PLACES,
  STATES,
} from './announcement-filters';

const AnnouncementForm = dynamic(() => import('./announcement-form').then((module) => module.AnnouncementForm));

interface AnnouncementsScreenProps {
  readonly filters: AnnouncementFilters;
  readonly first: AdminAnnouncementsQuery['announcements'];
}

export function AnnouncementsScreen({ filters, first }: AnnouncementsScreenProps) {
  const t = useTranslations('announcements');
  const app = useTranslations('app');
  const router = useRouter();
  const keepLook = useKeptLook();
  const [writing, setWriting] = useState(false);
  const apply = (next: AnnouncementFilters): void => router.replace(keepLook(announcementsPath(next)), { scroll: false });
  const filter = <Name extends keyof AnnouncementFilters>(
    name: Name,
    values: readonly NonNullable<AnnouncementFilters[Name]>[],
    word: (value: string) => string,
  ) => (
    <Select
      label={t(name as 'state')}
      value={filters[name] ?? ''}
      onChange={(event) => apply({ ...filters, [name]: values.find((one) => one === event.target.value) ?? null })}
    >
      <option value="">{app('all')}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </Select>
  );
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <Button size="sm" variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setWriting(true)}>
          {t('new')}
        </Button>
      </header>
      <div className={page.filters} role="search">
        {filter('state', STATES, (one) => t(`states.${one as 'DRAFT'}`))}
        {filter('kind', KINDS, (one) => t(`kinds.${one as 'WARNING'}`))}
        {filter('place', PLACES, (one) => t(`places.${one as 'WEB'}`))}
        {filter('audience', AUDIENCES, (one) => t(`audiences.${one as 'STAFF'}`))}
      </div>
      <Results key={announcementsPath(filters)} filters={filters} first={first} onClear={() => apply(NO_FILTERS)} />
      {writing ? (
        <AnnouncementForm
          one={null}
          onClose={() => setWriting(false)}
          onSaved={({ id }) => router.push(`/announcements/${id}`)}
          onStale={() => undefined}
        />
      ) : null}
    </div>
  );
}

function Results({ filters, first, onClear }: AnnouncementsScreenProps & { onClear: () => void }) {
  const t = useTranslations('announcements');
  const list = useMore(
    first,
    async (after) => (await callApi(AdminAnnouncementsDocument, announcementVariables(filters, after))).announcements,
  );
  return (
    <Grid
      label={t('title')}
      columns={useAnnouncementColumns()}
      rowId={({ id }) => id}
      open={({ id }) => `/announcements/${id}`}
      list={list}
      empty={{ icon: <Megaphone />, title: t('empty'), text: t('emptyText') }}
      onClear={onClear}
    />
  );
}
