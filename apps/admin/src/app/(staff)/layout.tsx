import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { DashboardAnnouncements } from '@/features/announcements/dashboard-announcements';
import { StaffFrame } from '@/features/shell/staff-frame';
import { CurrentAnnouncementsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { requestLocale } from '@/platform/i18n/request-locale';
import { requireStaff } from '@/platform/session/viewer';

export const dynamic = 'force-dynamic';

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await requireStaff((await headers()).get('x-pathname') ?? '/');
  // The dashboard without its banner is better than none.
  const announced = await runOperation(CurrentAnnouncementsDocument, { language: await requestLocale() }).catch(() => null);
  return (
    <StaffFrame viewer={viewer} notices={<DashboardAnnouncements initial={announced?.currentAnnouncements ?? []} />}>
      {children}
    </StaffFrame>
  );
}
