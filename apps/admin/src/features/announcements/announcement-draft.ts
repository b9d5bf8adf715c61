import type { AnnouncementDetailFragment, SaveAnnouncementInput } from '@/gql/graphql';
import { LOCALES, type Locale } from '../../platform/i18n/locales';

export interface AnnouncementDraft {
  readonly kind: AnnouncementDetailFragment['kind'];
  readonly place: AnnouncementDetailFragment['place'];
  readonly audience: AnnouncementDetailFragment['audience'];
  readonly words: Readonly<Record<Locale, { readonly title: string; readonly body: string }>>;
  readonly link: string;
  readonly dismissible: boolean;
  readonly when: 'draft' | 'now' | 'at';
  /** As `datetime-local` has it: the writer's own time. */
  readonly from: string;
  readonly until: string;
}

const EMPTY = { title: '', body: '' };
const wordsOf = (translations: AnnouncementDetailFragment['translations']): AnnouncementDraft['words'] =>
  Object.fromEntries(LOCALES.map((locale) => [locale, translations.find(({ language }) => language === locale) ?? EMPTY])) as never;

/** An ISO moment as `datetime-local` wants it, in the time of this browser. */
export function localTime(iso: string | null): string {
  if (iso === null) return '';
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Null for what is no time. */
export function isoTime(local: string): string | null {
  const at = new Date(local);
  return local === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

export const draftOf = (one: AnnouncementDetailFragment | null): AnnouncementDraft => ({
  ...{ kind: one?.kind ?? 'INFORMATION', place: one?.place ?? 'WEB', audience: one?.audience ?? 'EVERYBODY' },
  ...{ words: wordsOf(one?.translations ?? []), link: one?.link ?? '', dismissible: one?.dismissible ?? true },
  ...{ when: one?.startsAt ? 'at' : 'draft', from: localTime(one?.startsAt ?? null), until: localTime(one?.endsAt ?? null) },
});

type Written = Omit<SaveAnnouncementInput, 'reason' | 'idempotencyKey'>;

/** What is sent. A beginning or an end that was not touched goes back as it came, seconds and all. */
export function inputOf({ words, link, when, from, until, ...draft }: AnnouncementDraft, one: AnnouncementDetailFragment | null): Written {
  const kept = (local: string, before: string | null): string | null =>
    before !== null && local === localTime(before) ? before : isoTime(local);
  const translations = LOCALES.map((language) => ({ language, title: words[language].title.trim(), body: words[language].body.trim() }));
  const startsAt = when === 'draft' ? null : when === 'now' ? new Date().toISOString() : kept(from, one?.startsAt ?? null);
  return {
    ...(one ? { id: one.id, version: one.version } : {}),
    ...{ kind: draft.kind, place: draft.place, audience: draft.audience, dismissible: draft.dismissible },
    translations: translations.filter(({ language, title, body }) => language === 'en' || title !== '' || body !== ''),
    link: link.trim() || null,
    startsAt,
    endsAt: when === 'draft' ? null : kept(until, one?.endsAt ?? null),
  };
}
