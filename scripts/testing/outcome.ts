/** What one step of the test run came to. A step without tests of its own counts as one. */
export interface Outcome {
  step: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** What to read first when something failed, or why the step was skipped. */
  remarks: string[];
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

export const noCounts = (): Counts => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

export const total = (outcomes: Outcome[], key: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
