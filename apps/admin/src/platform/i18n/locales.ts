export const LOCALES = ['en', 'de', 'es', 'it', 'pt'] as const;

export type Locale = (typeof LOCALES)[number];

export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', de: 'Deutsch', es: 'Español', it: 'Italiano', pt: 'Português' };

export const isLocale = (value: string | null | undefined): value is Locale => LOCALES.includes(value as Locale);

/** What dates and numbers follow: British in English. */
export const formatLocale = (locale: Locale): Locale | 'en-GB' => (locale === 'en' ? 'en-GB' : locale);

/** The best of our languages for an `Accept-Language` header. */
export function negotiate(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0]?.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? 'en';
}
