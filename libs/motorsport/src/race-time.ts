const TIME = /^(?:(\d{1,2}):)?(?:(\d{1,2}):)?(\d{1,2})(?:\.(\d{1,3}))?$/;

/** Milliseconds of a lap or race time as timing sheets write it (`58.123`, `1:23.456`, `1:31:44.742`); null if it is none. */
export function parseRaceTime(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, first, second, seconds = '0', fraction = ''] = match;
  const hours = second === undefined ? 0 : Number(first);
  const minutes = second === undefined ? Number(first ?? 0) : Number(second);
  // Below the leading unit everything wraps at 60: 1:75.000 is no time.
  if ((first !== undefined && Number(seconds) > 59) || (second !== undefined && minutes > 59)) return null;
  return ((hours * 60 + minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** The shortest usual form of a time in milliseconds: `58.123`, `1:23.456`, `1:31:44.742`. */
export function formatRaceTime(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const hours = Math.floor(whole / 3_600_000);
  const minutes = Math.floor(whole / 60_000) % 60;
  const seconds = Math.floor(whole / 1000) % 60;
  const tail = `${pad(seconds, 2)}.${pad(whole % 1000, 3)}`;
  if (hours > 0) return `${hours}:${pad(minutes, 2)}:${tail}`;
  return minutes > 0 ? `${minutes}:${tail}` : `${seconds}.${pad(whole % 1000, 3)}`;
}

export type Gap = { readonly kind: 'time'; readonly milliseconds: number } | { readonly kind: 'laps'; readonly laps: number };

/** A distance to another car: `+5.856`, `+1:02.100`, `+1 lap`, `+3 laps`; negative where the table is not in the order of the times. Null if it is none. */
export function parseGap(text: string): Gap | null {
  const laps = /^\+(\d+) laps?$/.exec(text);
  if (laps !== null) return { kind: 'laps', laps: Number(laps[1]) };
  if (!/^[+-]/.test(text)) return null;
  const milliseconds = parseRaceTime(text.slice(1));
  if (milliseconds === null) return null;
  return { kind: 'time', milliseconds: text.startsWith('-') ? -milliseconds : milliseconds };
}

export function formatGap(gap: Gap): string {
  if (gap.kind === 'time') return `${gap.milliseconds < 0 ? '-' : '+'}${formatRaceTime(Math.abs(gap.milliseconds))}`;
  return gap.laps === 1 ? '+1 lap' : `+${gap.laps} laps`;
}
