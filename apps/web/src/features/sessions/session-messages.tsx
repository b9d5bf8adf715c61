import type { ReactNode } from 'react';
import { IntlProvider } from '@/platform/i18n/intl-provider';
import { formatLocale } from '@/platform/i18n/locales';
import { messagesFor } from '@/platform/i18n/messages';
import { requestLocale } from '@/platform/i18n/request-locale';
import { requestTimeZone } from '@/platform/preferences/request-preferences';

/** Gives the parts below the words about sessions, which no other page carries. */
export async function SessionMessages({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const { app, errors, sessions } = await messagesFor(locale);
  return (
    <IntlProvider locale={formatLocale(locale)} timeZone={await requestTimeZone()} messages={{ app, errors, sessions }}>
      {children}
    </IntlProvider>
  );
}
