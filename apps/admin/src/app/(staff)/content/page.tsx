import type { Metadata } from 'next';
import { contentPath, contentVariables, readContentFilters } from '@/features/content/content-filters';
import { ContentScreen } from '@/features/content/content-screen';
import { ContentItemsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('contentBrowse'))('title') });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContentPage({ searchParams }: Props) {
  await requireStaff('/content', 'content:read');
  const filters = readContentFilters(await searchParams);
  const { contentItems } = await runOperation(ContentItemsDocument, contentVariables(filters));
  return <ContentScreen key={contentPath(filters)} filters={filters} first={contentItems} />;
}
