'use client';

import { Select } from '@gps/ui/field';
import { roleNames, type Role } from '@gps/permissions';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BulkRunFieldsFragment, UserSort, UsersQuery, UserStateFilter } from '@/gql/graphql';
import { useRoleName } from '@/platform/session/use-role-name';
import page from '@/features/shell/page.module.css';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { NO_FILTERS, STATES, usersPath, type UserFilters } from './user-filters';
import { UserResults } from './user-results';
import { UserSearch } from './user-search';

export function UsersScreen({ filters, first }: { filters: UserFilters; first: UsersQuery['users'] }) {
  const t = useTranslations('users');
  const app = useTranslations('app');
  const state = useTranslations('state');
  const roleName = useRoleName();
  const router = useRouter();
  const [run, setRun] = useState<BulkRunFieldsFragment | null>(null);
  const keepLook = useKeptLook();
  const apply = (next: UserFilters): void => router.replace(keepLook(usersPath(next)), { scroll: false });
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <div className={page.filters} role="search">
        <div className={page.grow}>
          <UserSearch value={filters.query} onSearch={(query) => apply({ ...filters, query })} />
        </div>
        <Select
          label={t('state')}
          value={filters.state}
          onChange={(event) => apply({ ...filters, state: event.target.value as UserStateFilter })}
        >
          {STATES.map((value) => (
            <option key={value} value={value}>
              {state(value)}
            </option>
          ))}
        </Select>
        <Select
          label={t('role')}
          value={filters.role ?? ''}
          onChange={(event) => apply({ ...filters, role: (event.target.value || null) as Role | null })}
        >
          <option value="">{app('all')}</option>
          {roleNames.map((role) => (
            <option key={role} value={role}>
              {roleName(role)}
            </option>
          ))}
        </Select>
        <Select
          label={t('address')}
          value={filters.verified === null ? '' : filters.verified ? 'yes' : 'no'}
          onChange={(event) => apply({ ...filters, verified: event.target.value === '' ? null : event.target.value === 'yes' })}
        >
          <option value="">{app('all')}</option>
          <option value="yes">{t('verified')}</option>
          <option value="no">{t('unverified')}</option>
        </Select>
        <Select
          label={t('strikes')}
          value={filters.strikes ? 'yes' : ''}
          onChange={(event) => apply({ ...filters, strikes: event.target.value === 'yes' })}
        >
          <option value="">{app('all')}</option>
          <option value="yes">{t('withStrikes')}</option>
        </Select>
      </div>
      <UserResults
        key={usersPath(filters)}
        filters={filters}
        first={first}
        run={run}
        onRun={setRun}
        onClear={() => apply(NO_FILTERS)}
        onSort={(sort) => apply({ ...filters, sort: sort as UserSort })}
      />
    </div>
  );
}
