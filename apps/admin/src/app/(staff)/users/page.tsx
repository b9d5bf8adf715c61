import type { Metadata } from 'next';
import { readUserFilters, userVariables } from '@/features/users/user-filters';
import { UsersScreen } from '@/features/users/users-screen';
import { UsersDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('users'))('title') });

export default async function UsersPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireStaff('/users', 'users:read');
  const filters = readUserFilters(await searchParams);
  const { users } = await runOperation(UsersDocument, userVariables(filters));
  return <UsersScreen filters={filters} first={users} />;
}
