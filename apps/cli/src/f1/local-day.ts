const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that the clock at the track shows at `instant`: a race at 22:00 in Las Vegas is tomorrow in UTC. */
export function localDay(instant: Date, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format.format(instant);
}
