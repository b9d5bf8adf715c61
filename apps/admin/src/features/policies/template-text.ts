export const TEXT_LANGUAGES = ['en', 'de', 'es', 'it', 'pt'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];
export type Translated = Readonly<Record<TextLanguage, string>>;

/** The words in this language; whoever reads none of ours reads English. */
export const inLanguage = (words: Translated, language: string | null): string =>
  words[TEXT_LANGUAGES.find((known) => known === language) ?? 'en'];

export interface TemplateValues {
  readonly name: string;
  /** The title of the policy, in the language of the text. */
  readonly policy: string;
}

/** The text as its reader sees it. */
export const filled = (text: string, { name, policy }: TemplateValues): string =>
  text.replaceAll('{name}', () => name).replaceAll('{policy}', () => policy);

/** Whether it speaks to one person; such a text is nothing for many at once. */
export const namesAuthor = (texts: Translated): boolean => Object.values(texts).some((text) => text.includes('{name}'));
