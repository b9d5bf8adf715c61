'use client';

import { Select } from '@gps/ui/field';
import { roleNames, type Role } from '@gps/permissions';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { UsersQuery, UserStateFilter } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { STATES, usersPath, type UserFilters } from './user-filters';
import { UserResults } from './user-results';
import { UserSearch } from './user-search';

export function UsersScreen({ filters, first }: { filters: UserFilters; first: UsersQuery['users'] }) {
  const t = useTranslations('users');
  const app = useTranslations('app');
  const state = useTranslations('state');
  const router = useRouter();
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
              {role}
            </option>
          ))}
        </Select>
      </div>
      <UserResults
        key={usersPath(filters)}
        filters={filters}
        first={first}
        onClear={() => apply({ query: '', state: 'ALL', role: null })}
      />
    </div>
  );
}
