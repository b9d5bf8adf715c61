import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { StaffFrame } from '@/features/shell/staff-frame';
import { requireStaff } from '@/platform/session/viewer';

export const dynamic = 'force-dynamic';

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await requireStaff((await headers()).get('x-pathname') ?? '/');
  return <StaffFrame viewer={viewer}>{children}</StaffFrame>;
}
