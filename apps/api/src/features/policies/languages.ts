/** In which members read what staff decided. */
export const LANGUAGES = ['en', 'de', 'es', 'it', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Translated = Readonly<Record<Language, string>>;

/** `pt-BR` reads Portuguese; whoever speaks none of ours reads English. */
export const languageOf = (locale: string | null): Language => {
  const wanted = locale?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
};
