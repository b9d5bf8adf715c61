/** A test that failed, or one that passed only when it was tried again. */
export interface Mishap {
  test: string;
  /** The beginning of what it said. */
  said: string[];
}

/** What one step of the test run came to. A step without tests of its own counts as one. */
export interface Outcome extends Counts {
  step: string;
  seconds: number;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  failures: Mishap[];
  /** Counted as passed; named, so that somebody mends them. */
  unsteady: Mishap[];
}

export const noCounts = (): Counts => ({ passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] });

export const total = (outcomes: Outcome[], key: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);

const SHOWN = 14;

/** The beginning of an error's text as a terminal without colours shows it, without the way through the libraries. */
export const beginningOf = (message: string): string[] =>
  message
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('node_modules'))
    .slice(0, SHOWN)
    .map((line) => line.slice(0, 200));
