/** What the worker last said of itself. */
export interface Pulse {
  readonly at: number;
  readonly waiting: number;
  readonly failed: number;
  readonly outboxSeconds: number;
}

export const PULSE_KEY = 'live-figures:worker';
