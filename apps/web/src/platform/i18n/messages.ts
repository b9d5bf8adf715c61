import 'server-only';
import en from '@/messages/en.json';
import type { Locale } from './locales';

export type Messages = typeof en;

/** The parts that browser code uses; pages rendered on the server keep theirs. */
const CLIENT_PARTS = [
  'app',
  'nav',
  'feed',
  'post',
  'composer',
  'comments',
  'profile',
  'settings',
  'deletion',
  'welcome',
  'notifications',
  'report',
  'topics',
  'shortcuts',
  'errors',
] as const;

export async function messagesFor(locale: Locale): Promise<Messages> {
  if (locale === 'en') return en;
  return ((await import(`@/messages/${locale}.json`)) as { default: Messages }).default;
}

export function clientMessages(messages: Messages): Pick<Messages, (typeof CLIENT_PARTS)[number]> {
  return Object.fromEntries(CLIENT_PARTS.map((part) => [part, messages[part]])) as Pick<Messages, (typeof CLIENT_PARTS)[number]>;
}
