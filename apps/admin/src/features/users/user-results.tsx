'use client';

import { Users } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BulkDialog } from '@/features/bulk/bulk-dialog';
import { BulkProgress } from '@/features/bulk/bulk-progress';
import { BULK_FORM, type BulkChoice, USER_KINDS } from '@/features/bulk/bulk-kinds';
import { UsersDocument, type BulkRunFieldsFragment, type UsersQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useMore } from '@/platform/lists/use-more';
import { takeDraft } from '@/platform/session/step-up';
import { useMay } from '@/platform/session/permissions';
import { UserBulk } from './user-bulk';
import { useUserColumns } from './user-columns';
import { userVariables, type UserFilters } from './user-filters';

interface UserResultsProps {
  readonly filters: UserFilters;
  readonly first: UsersQuery['users'];
  /** The action on many that was started last, and kept while one looks for others. */
  readonly run: BulkRunFieldsFragment | null;
  readonly onRun: (run: BulkRunFieldsFragment | null) => void;
  readonly onClear: () => void;
  readonly onSort: (sort: string) => void;
}

export function UserResults({ filters, first, run, onRun, onClear, onSort }: UserResultsProps) {
  const t = useTranslations('users');
  const may = useMay();
  const [choice, setChoice] = useState<BulkChoice | null>(null);
  useEffect(() => setChoice(takeDraft<BulkChoice>(BULK_FORM)), []);
  const kind = USER_KINDS.find(({ name }) => name === choice?.kind);
  const list = useMore(first, async (after) => (await callApi(UsersDocument, userVariables(filters, after))).users);
  // When a run is over, states have changed; that nobody could be asked for them is no failure of the run.
  const again = (): Promise<void> =>
    callApi(UsersDocument, userVariables(filters, null)).then(
      ({ users }) => list.replace(users),
      () => undefined,
    );
  const mayBulk = USER_KINDS.some(({ permission }) => may(permission));
  return (
    <>
      {run ? <BulkProgress key={run.id} run={run} onOver={() => void again()} onClose={() => onRun(null)} /> : null}
      <Grid
        label={t('title')}
        columns={useUserColumns()}
        rowId={({ id }) => id}
        open={({ id }) => `/users/${id}`}
        sort={filters.sort}
        onSort={onSort}
        bulk={mayBulk ? (rows) => <UserBulk rows={rows} filters={filters} onChoose={setChoice} /> : undefined}
        list={list}
        empty={{ icon: <Users />, title: t('empty'), text: t('emptyText') }}
        onClear={onClear}
      />
      {kind && choice ? (
        <BulkDialog
          kind={kind}
          selection={choice.selection}
          onClose={() => setChoice(null)}
          onStarted={(started) => {
            setChoice(null);
            onRun(started);
          }}
        />
      ) : null}
    </>
  );
}
