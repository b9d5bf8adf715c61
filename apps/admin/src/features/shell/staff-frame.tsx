'use client';

import { ToastProvider } from '@gps/ui/toast';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ViewerQuery } from '@/gql/graphql';
import { LiveSwitchesProvider } from '@/features/switches/live-switches';
import { LiveCountsProvider } from '@/platform/live/live-counts';
import { ViewerProvider } from '@/platform/session/permissions';
import { AppShell } from './app-shell';

/** Everything around a page of the dashboard. */
export function StaffFrame({ viewer, children }: { viewer: ViewerQuery['me']; children: ReactNode }) {
  const t = useTranslations('app');
  return (
    <ViewerProvider viewer={viewer}>
      <ToastProvider regionLabel={t('messages')}>
        <LiveCountsProvider enabled={viewer.permissions.includes('reports:read')}>
          <LiveSwitchesProvider>
            <AppShell>{children}</AppShell>
          </LiveSwitchesProvider>
        </LiveCountsProvider>
      </ToastProvider>
    </ViewerProvider>
  );
}
