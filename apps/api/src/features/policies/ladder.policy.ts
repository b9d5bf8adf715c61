/** What a strike weighs: as much as the rule that was broken. */
export interface ActiveStrike {
  readonly severity: number;
}

export type LadderStep = 'WARN' | 'SUSPEND';

export interface Suggestion {
  readonly step: LadderStep;
  /** Of a suspension; null = without end. Null as well for a warning. */
  readonly days: number | null;
  /** What has come together: this breach and the strikes that count. */
  readonly points: number;
}

/** Up to how many points, and then what. */
const STEPS: readonly (readonly [number, LadderStep, number | null])[] = [
  [2, 'WARN', null],
  [4, 'SUSPEND', 1],
  [6, 'SUSPEND', 7],
  [9, 'SUSPEND', 30],
  [Infinity, 'SUSPEND', null],
];

/** What the ladder suggests to the person who decides. It acts by itself never: a decision is whatever the person sends. */
export function suggestionFor(severity: number, strikes: readonly ActiveStrike[]): Suggestion {
  const points = strikes.reduce((sum, strike) => sum + strike.severity, severity);
  const [, step, days] = STEPS.find(([upTo]) => points <= upTo) as (typeof STEPS)[number];
  return { step, days, points };
}
