'use client';

import type { ReactNode } from 'react';
import { IntlProvider as Provider } from 'use-intl';
import type { Locale } from './locales';
import type { Messages } from './messages';

export function IntlProvider({
  locale,
  timeZone,
  messages,
  children,
}: {
  locale: Locale | 'en-GB';
  timeZone: string;
  messages: Messages;
  children: ReactNode;
}) {
  return (
    <Provider locale={locale} timeZone={timeZone} messages={messages}>
      {children}
    </Provider>
  );
}
