import type { Metadata } from 'next';
import { announcementVariables, readAnnouncementFilters } from '@/features/announcements/announcement-filters';
import { AnnouncementsScreen } from '@/features/announcements/announcements-screen';
import { AdminAnnouncementsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('announcements'))('title') });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AnnouncementsPage({ searchParams }: Props) {
  await requireStaff('/announcements', 'communications:manage');
  const filters = readAnnouncementFilters(await searchParams);
  const { announcements } = await runOperation(AdminAnnouncementsDocument, announcementVariables(filters));
  return <AnnouncementsScreen filters={filters} first={announcements} />;
}
