/** The name of a country in the reader's language; the code itself when it is not known. */
export function countryName(code: string | null | undefined, locale: string): string {
  if (!code || !/^[A-Za-z]{2}$/.test(code)) return code ?? '';
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
