import type { Messages } from '@/platform/i18n/messages';

type Kind = keyof Messages['notices']['kind'];

const WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/appeal_upheld/i, 'upheld'],
  [/appeal_overturned/i, 'overturned'],
  [/warn/i, 'warn'],
  [/restor/i, 'restore'],
  [/remov/i, 'remove'],
  [/lift/i, 'lift'],
  [/unlock/i, 'unlock'],
  [/lock/i, 'lock'],
  [/suspend/i, 'suspend'],
  [/dismiss/i, 'dismiss'],
];

/** The API names a decision freely; we know these and call the rest a decision. */
export function noticeKind(kind: string): Kind {
  return WORDS.find(([pattern]) => pattern.test(kind))?.[1] ?? 'other';
}
