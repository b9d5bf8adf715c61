import 'server-only';
import { cache } from 'react';
import { createFormatter, createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import { requestTimeZone } from '@/platform/preferences/request-preferences';
import { formatLocale } from './locales';
import { messagesFor, type Messages } from './messages';
import { requestLocale } from './request-locale';

/** Translator of one part for Server Components. */
export async function translations<Part extends NamespaceKeys<Messages, NestedKeyOf<Messages>> = never>(namespace?: Part) {
  const locale = await requestLocale();
  return createTranslator<Messages, Part>({
    locale: formatLocale(locale),
    messages: await messagesFor(locale),
    ...(namespace ? { namespace } : {}),
    timeZone: await requestTimeZone(),
  });
}

/** Dates and numbers in the reader's language and zone. */
export const formatter = cache(async () =>
  createFormatter({ locale: formatLocale(await requestLocale()), timeZone: await requestTimeZone() }),
);
