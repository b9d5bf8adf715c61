/** What stands where a position would: the source's codes. */
export const NOT_CLASSIFIED = {
  DNF: 'did not finish',
  DNS: 'did not start',
  DNQ: 'did not qualify',
  DNPQ: 'did not pre-qualify',
  DNP: 'did not practise',
  NC: 'not classified',
  DSQ: 'disqualified',
  EX: 'excluded',
  PL: 'started from the pit lane',
} as const;

export type NotClassified = keyof typeof NOT_CLASSIFIED;

export interface Position {
  /** From 1, or null for a code. */
  readonly position: number | null;
  readonly text: string;
}

/** Reads a position as a results table writes it, or answers null for anything else. */
export function parsePosition(text: string): Position | null {
  if (/^[1-9]\d{0,2}$/.test(text)) return { position: Number(text), text };
  return Object.hasOwn(NOT_CLASSIFIED, text) ? { position: null, text } : null;
}

/** Entered but never on the grid, so an entry and no start. */
const NO_START: ReadonlySet<string> = new Set<NotClassified>(['DNS', 'DNQ', 'DNPQ', 'DNP', 'EX']);

export function isStart(positionText: string): boolean {
  return !NO_START.has(positionText);
}
