import '@gps/ui/base.css';
import '@gps/ui/fonts.css';
import './admin.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ScrollLockNonce } from '@/features/shell/scroll-lock-nonce';
import { IntlProvider } from '@/platform/i18n/intl-provider';
import { formatLocale } from '@/platform/i18n/locales';
import { messagesFor } from '@/platform/i18n/messages';
import { requestLocale } from '@/platform/i18n/request-locale';
import { requestTheme, requestTimeZone } from '@/platform/preferences/request-preferences';

export const metadata: Metadata = {
  title: { default: 'Staff · Grand Prix Social', template: '%s · Staff · Grand Prix Social' },
  robots: { index: false, follow: false },
};
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'dark light' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const theme = await requestTheme();
  return (
    <html lang={locale} {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <body>
        <IntlProvider locale={formatLocale(locale)} timeZone={await requestTimeZone()} messages={await messagesFor(locale)}>
          <ScrollLockNonce nonce={(await headers()).get('x-nonce') ?? ''} />
          {children}
        </IntlProvider>
      </body>
    </html>
  );
}
