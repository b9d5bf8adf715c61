import type { ReactNode } from 'react';
import { IntlProvider } from '@/platform/i18n/intl-provider';
import { formatLocale } from '@/platform/i18n/locales';
import { messagesFor } from '@/platform/i18n/messages';
import { requestLocale } from '@/platform/i18n/request-locale';
import { requestTimeZone } from '@/platform/preferences/request-preferences';

/** Gives the parts below the words about applications, which no other page carries. */
export async function ApplicationMessages({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const { app, errors, deletion, applications } = await messagesFor(locale);
  return (
    <IntlProvider locale={formatLocale(locale)} timeZone={await requestTimeZone()} messages={{ app, errors, deletion, applications }}>
      {children}
    </IntlProvider>
  );
}
