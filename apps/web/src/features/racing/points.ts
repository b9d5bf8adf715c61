/** Points as they are written: no decimals unless there is a half or a seventh. */
export function formatPoints(points: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(points);
}
