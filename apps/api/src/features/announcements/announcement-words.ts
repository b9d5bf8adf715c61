/** In which the product is read; English is always there. */
export const LANGUAGES = ['en', 'de', 'es', 'it', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface AnnouncementText {
  readonly title: string;
  readonly body: string;
}

/** A language that is not written reads English, as a whole: a title of one and a text of another would be neither. */
export type AnnouncementWords = { readonly en: AnnouncementText } & { readonly [language in Language]?: AnnouncementText };

export function wordsFor(words: AnnouncementWords, asked: string): AnnouncementText & { readonly language: Language } {
  const wanted = asked.slice(0, 2).toLowerCase();
  const language = LANGUAGES.find((one) => one === wanted && words[one] !== undefined) ?? 'en';
  return { ...(words[language] ?? words.en), language };
}
