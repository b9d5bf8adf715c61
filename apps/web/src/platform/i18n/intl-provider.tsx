'use client';

import type { ReactNode } from 'react';
import { IntlProvider as Provider } from 'use-intl';
import type { Messages } from './messages';

export function IntlProvider({
  locale,
  timeZone,
  messages,
  children,
}: {
  locale: string;
  timeZone: string;
  messages: Partial<Messages>;
  children: ReactNode;
}) {
  return (
    <Provider locale={locale as 'en-GB'} timeZone={timeZone} messages={messages as Messages}>
      {children}
    </Provider>
  );
}
