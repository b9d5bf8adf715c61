import 'server-only';
import en from '@/messages/en.json';
import type { Locale } from './locales';

export type Messages = typeof en;

export async function messagesFor(locale: Locale): Promise<Messages> {
  if (locale === 'en') return en;
  return ((await import(`@/messages/${locale}.json`)) as { default: Messages }).default;
}
