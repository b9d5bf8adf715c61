import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MergeScreen } from '@/features/merge/merge-screen';
import { AccountMergeDocument, UserDetailDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('merge'))('title') });

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MergePage({ params, searchParams }: Props) {
  const [{ id }, { run }] = await Promise.all([params, searchParams]);
  await requireStaff(`/users/${id}/merge`, 'users:merge');
  const [{ user }, found] = await Promise.all([
    runOperation(UserDetailDocument, { id }),
    typeof run === 'string' ? runOperation(AccountMergeDocument, { id: run }) : null,
  ]);
  if (!user || (found && !found.accountMerge)) notFound();
  return <MergeScreen user={user} merge={found?.accountMerge ?? null} />;
}
