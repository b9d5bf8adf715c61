import { parseGap, parsePosition, parseRaceTime } from '@gps/motorsport';
import { checkText } from '../../platform/text/index.js';
import { RacingField } from '../racing/index.js';

export type SubjectKind = 'RACE' | 'RESULT' | 'DRIVER' | 'TEAM';

/** What can be corrected of what. */
export const FIELDS_OF: Readonly<Record<SubjectKind, readonly RacingField[]>> = {
  RACE: [RacingField.NAME, RacingField.OFFICIAL_NAME, RacingField.DATE, RacingField.STARTS_AT, RacingField.STATUS],
  RESULT: [RacingField.POSITION, RacingField.POINTS, RacingField.TIME, RacingField.GAP, RacingField.REASON_RETIRED, RacingField.PENALTY],
  DRIVER: [RacingField.NAME, RacingField.FIRST_NAME, RacingField.LAST_NAME, RacingField.ABBREVIATION, RacingField.NUMBER],
  TEAM: [RacingField.NAME, RacingField.FULL_NAME, RacingField.COLOUR],
};

const LONGEST_NAME = 120;
const LONGEST_NOTE = 80;
const STATUSES = ['SCHEDULED', 'COMPLETED', 'CANCELLED'];
const WITH_POINTS = ['RACE', 'SPRINT'];
/** Undefined: no value of that fact. */
type Read = (text: string) => string | undefined;

const line =
  (limit: number): Read =>
  (text) => {
    const checked = checkText(text, { limit, lines: 'one' });
    return checked.ok ? checked.text : undefined;
  };
const matching =
  (form: RegExp): Read =>
  (text) =>
    form.test(text) ? text : undefined;
const accepted =
  (isValue: (text: string) => boolean): Read =>
  (text) =>
    isValue(text) ? text : undefined;

function day(text: string): string | undefined {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

function moment(text: string): string | undefined {
  const form = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.exec(text);
  const date = new Date(text);
  if (!form || day(form[1] ?? '') === undefined || Number.isNaN(date.getTime())) return undefined;
  return `${date.toISOString().slice(0, 19)}Z`;
}

const READ: Readonly<Record<RacingField, Read>> = {
  NAME: line(LONGEST_NAME),
  OFFICIAL_NAME: line(LONGEST_NAME),
  FIRST_NAME: line(LONGEST_NAME),
  LAST_NAME: line(LONGEST_NAME),
  FULL_NAME: line(LONGEST_NAME),
  DATE: day,
  STARTS_AT: moment,
  STATUS: accepted((text) => STATUSES.includes(text)),
  POSITION: accepted((text) => parsePosition(text) !== null),
  POINTS: (text) => (/^\d{1,3}(\.\d{1,2})?$/.test(text) ? String(Number(text)) : undefined),
  TIME: accepted((text) => parseRaceTime(text) !== null),
  GAP: accepted((text) => parseGap(text) !== null),
  REASON_RETIRED: line(LONGEST_NOTE),
  PENALTY: line(LONGEST_NOTE),
  ABBREVIATION: matching(/^[A-Z]{3}$/),
  NUMBER: (text) => (/^\d{1,3}$/.test(text) ? String(Number(text)) : undefined),
  COLOUR: (text) => matching(/^#[0-9a-f]{6}$/)(text.toLowerCase()),
};
const MAY_BE_EMPTY: ReadonlySet<RacingField> = new Set([
  ...[RacingField.STARTS_AT, RacingField.TIME, RacingField.GAP, RacingField.REASON_RETIRED, RacingField.PENALTY],
  ...[RacingField.ABBREVIATION, RacingField.NUMBER, RacingField.COLOUR],
]);

export type CheckedValue = { readonly ok: true; readonly value: string | null } | { readonly ok: false };

/** A value as it will be stored, in the form in which the imported one is compared with it. */
export function checkValue(kind: SubjectKind, sessionKind: string, field: RacingField, raw: string | null): CheckedValue {
  if (!FIELDS_OF[kind].includes(field)) return { ok: false };
  if (field === RacingField.POINTS && !WITH_POINTS.includes(sessionKind)) return { ok: false };
  const text = raw?.trim() ?? '';
  if (text === '') return MAY_BE_EMPTY.has(field) ? { ok: true, value: null } : { ok: false };
  const value = text.length > 4 * LONGEST_NAME ? undefined : READ[field](text);
  return value === undefined ? { ok: false } : { ok: true, value };
}

/** The day of a race is in its season, and its start is on that day by the clock at the circuit. */
export function problemOfDates(
  { date, startsAt }: { readonly date: string; readonly startsAt: string | null },
  circuit: { readonly season: number; readonly timeZone: string },
): 'racing.date_outside_season' | 'racing.start_on_another_day' | null {
  if (!date.startsWith(`${circuit.season}-`)) return 'racing.date_outside_season';
  if (startsAt === null) return null;
  const there = new Intl.DateTimeFormat('en-CA', { timeZone: circuit.timeZone, dateStyle: 'short' }).format(new Date(startsAt));
  return there === date ? null : 'racing.start_on_another_day';
}

/** A page that anybody can look at; nothing that could be run, and no password in it. */
export function checkSource(raw: string): string | null {
  const text = raw.trim();
  if (text.length > 500 || !URL.canParse(text)) return null;
  const { protocol, username, password, hostname, href } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.') ? href : null;
}
