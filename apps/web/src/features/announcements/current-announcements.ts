import 'server-only';
import { cookies } from 'next/headers';
import { AnnouncementsDocument, type AnnouncementsQuery } from '@/gql/graphql';
import { hashOf } from '@/platform/api/operation';
import { runOperation } from '@/platform/api/server-api';
import { sendOperation } from '@/platform/api/upstream';
import type { Locale } from '@/platform/i18n/locales';
import { COOKIES } from '@/platform/preferences/cookies';
import { dismissedIn } from './dismissed';

export type Announced = AnnouncementsQuery['announcements'];

/** What strangers are told is the same for all of them, until the tag is another one. */
let known: { tag: string; byLanguage: Map<Locale, Promise<Announced>> } = { tag: '', byLanguage: new Map() };

/** What this page announces. Without a tag there is nothing, and nobody is asked. A page without its banner is better than none. */
export async function currentAnnouncements(tag: string, signedIn: boolean, language: Locale): Promise<Announced> {
  if (tag === '') return [];
  if (signedIn) {
    const own = await runOperation(AnnouncementsDocument, { language }).catch(() => null);
    return own?.announcements ?? [];
  }
  const gone = new Set(dismissedIn((await cookies()).get(COOKIES.dismissed)?.value));
  const all = await forStrangers(tag, language).catch((): Announced => []);
  return all.filter(({ id }) => !gone.has(id));
}

function forStrangers(tag: string, language: Locale): Promise<Announced> {
  if (known.tag !== tag) known = { tag, byLanguage: new Map() };
  const { byLanguage } = known;
  const asked = byLanguage.get(language) ?? ask(language);
  byLanguage.set(language, asked);
  asked.catch(() => byLanguage.delete(language));
  return asked;
}

async function ask(language: Locale): Promise<Announced> {
  const response = await sendOperation(hashOf(AnnouncementsDocument), { language }, null);
  const { data } = (await response.json()) as { data?: AnnouncementsQuery | null };
  if (!data) throw new Error('The API told nothing.');
  return data.announcements;
}
