import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnnouncementScreen } from '@/features/announcements/announcement-screen';
import { SubjectTrail } from '@/features/audit/subject-trail';
import { AdminAnnouncementDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('announcements'))('title') });

export default async function AnnouncementPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff(`/announcements/${id}`, 'communications:manage');
  const [{ announcement }, t] = await Promise.all([runOperation(AdminAnnouncementDocument, { id }), translations('announcements')]);
  if (!announcement) notFound();
  const trail = viewer.permissions.includes('audit:read');
  return (
    <AnnouncementScreen
      key={announcement.id}
      first={announcement}
      trail={trail ? <SubjectTrail subjectId={id} title={t('trail')} empty={t('noTrail')} /> : null}
    />
  );
}
