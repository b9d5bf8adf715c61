import '@gps/ui/base.css';
import '@gps/ui/fonts.css';
import { ToastProvider } from '@gps/ui/toast';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { Suspense, type ReactNode } from 'react';
import { ComposeProvider } from '@/features/posts/compose-context';
import { AnnouncementBanners } from '@/features/announcements/announcement-banners';
import { currentAnnouncements } from '@/features/announcements/current-announcements';
import { ConsentGate } from '@/features/legal/consent-gate';
import { ConsentPage } from '@/features/legal/consent-page';
import { ImpersonationBanner } from '@/features/impersonation/impersonation-banner';
import { currentState } from '@/features/platform-state/current-state';
import { MaintenancePage } from '@/features/platform-state/maintenance-page';
import { PlatformBanner } from '@/features/platform-state/platform-banner';
import { ContextColumn } from '@/features/racing/context-column';
import { IntlProvider } from '@/platform/i18n/intl-provider';
import { formatLocale } from '@/platform/i18n/locales';
import { clientMessages, messagesFor } from '@/platform/i18n/messages';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { Shortcuts } from '@/platform/keyboard/shortcuts';
import { LiveProvider } from '@/platform/live/live-context';
import { requestTheme, requestTimeZone, shortcutsEnabled } from '@/platform/preferences/request-preferences';
import { currentGrant } from '@/platform/session/impersonation';
import { viewer as findViewer } from '@/platform/session/viewer';
import { ViewerProvider } from '@/platform/session/viewer-context';
import { BrowserSetup } from '@/platform/shell/browser-setup';
import { Shell } from '@/platform/shell/shell';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('app');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description'), applicationName: t('name') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: dark)', color: '#0d1014' },
    { media: '(prefers-color-scheme: light)', color: '#fcfdfe' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page says itself what it cannot load; the frame around it stands in any case.
  const [viewer, state] = await Promise.all([findViewer().catch(() => null), currentState()]);
  const [locale, timeZone, theme, shortcuts, incoming] = await Promise.all([
    requestLocale(),
    requestTimeZone(),
    requestTheme(),
    shortcutsEnabled(),
    headers(),
  ]);
  const messages = await messagesFor(locale);
  if (state.kind === 'maintenance')
    return (
      <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
        <body>
          <MaintenancePage until={state.until} />
        </body>
      </html>
    );
  // Live updates would be the staff member's own.
  const grant = await currentGrant();
  const announcements = await currentAnnouncements(state.announcing, viewer !== null, locale);
  const owed = grant === null ? (viewer?.pendingConsents ?? []) : [];
  const canWrite = viewer !== null && !viewer.suspension && owed.length === 0;
  const known = viewer
    ? { handle: viewer.profile.handle, displayName: viewer.profile.displayName, avatarUrl: viewer.profile.avatarUrl ?? null, canWrite }
    : null;
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <IntlProvider locale={formatLocale(locale)} timeZone={timeZone} messages={clientMessages(messages)}>
          <ViewerProvider viewer={known}>
            <ToastProvider regionLabel={messages.app.messages}>
              <ImpersonationBanner />
              <PlatformBanner initial={state} locale={formatLocale(locale)} timeZone={timeZone} words={messages.platformState} />
              <LiveProvider signedIn={viewer !== null && grant === null} initialUnread={viewer?.unreadNotificationCount ?? 0}>
                <ComposeProvider>
                  <Shell
                    viewer={viewer}
                    notices={
                      <AnnouncementBanners
                        initial={announcements}
                        tag={state.announcing}
                        language={locale}
                        signedIn={viewer !== null}
                        words={messages.announcements}
                      />
                    }
                    aside={
                      <Suspense fallback={null}>
                        <ContextColumn />
                      </Suspense>
                    }
                  >
                    <ConsentGate asked={owed.length > 0 ? <ConsentPage pending={owed} /> : null}>{children}</ConsentGate>
                  </Shell>
                  {shortcuts ? <Shortcuts canWrite={canWrite} /> : null}
                </ComposeProvider>
              </LiveProvider>
            </ToastProvider>
          </ViewerProvider>
        </IntlProvider>
        <BrowserSetup nonce={incoming.get('x-nonce') ?? ''} timeZone={timeZone} ownZone={Boolean(viewer?.timeZone)} />
      </body>
    </html>
  );
}
