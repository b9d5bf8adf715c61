import type { ReactNode } from 'react';
import { IntlProvider } from '@/platform/i18n/intl-provider';
import { formatLocale } from '@/platform/i18n/locales';
import { messagesFor } from '@/platform/i18n/messages';
import { requestLocale } from '@/platform/i18n/request-locale';
import { requestTimeZone } from '@/platform/preferences/request-preferences';

/** Gives the parts below the words about organizations, which no other page carries; those of the management only there. */
export async function OrganizationMessages({ manage = false, children }: { manage?: boolean; children: ReactNode }) {
  const locale = await requestLocale();
  const { app, deletion, errors, organizations, organizationManage, organizationProblems } = await messagesFor(locale);
  const messages = { app, deletion, errors, organizations, organizationProblems, ...(manage ? { organizationManage } : {}) };
  return (
    <IntlProvider locale={formatLocale(locale)} timeZone={await requestTimeZone()} messages={messages}>
      {children}
    </IntlProvider>
  );
}
