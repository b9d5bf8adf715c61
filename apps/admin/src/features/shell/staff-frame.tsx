'use client';

import { ToastProvider } from '@gps/ui/toast';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LiveSwitchesProvider } from '@/features/switches/live-switches';
import { LiveCountsProvider } from '@/platform/live/live-counts';
import { PreferencesProvider } from '@/platform/preferences/preferences';
import { SavedViewsProvider } from '@/platform/lists/saved-views-provider';
import type { Viewer } from '@/platform/session/viewer';
import { ViewerProvider } from '@/platform/session/permissions';
import { AppShell } from './app-shell';

/** Everything around a page of the dashboard. */
export function StaffFrame({ viewer, notices, children }: { viewer: Viewer; notices: ReactNode; children: ReactNode }) {
  const t = useTranslations('app');
  return (
    <ViewerProvider viewer={viewer}>
      <PreferencesProvider first={viewer.preferences}>
        <ToastProvider regionLabel={t('messages')}>
          <LiveCountsProvider enabled={viewer.permissions.includes('reports:read')}>
            <LiveSwitchesProvider>
              <SavedViewsProvider>
                <AppShell notices={notices}>{children}</AppShell>
              </SavedViewsProvider>
            </LiveSwitchesProvider>
          </LiveCountsProvider>
        </ToastProvider>
      </PreferencesProvider>
    </ViewerProvider>
  );
}
