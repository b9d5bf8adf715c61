import type { Scores } from './rule-needs.js';

/** Says how much a text is of something, e.g. hate. Trained ones stand behind it; whoever asks knows none of them. */
export abstract class Classifiers {
  /** Names that a rule may use. */
  abstract readonly names: readonly string[];

  /** Scores by label, or null if it is down, too slow or not understood. Never throws, and takes no longer than `milliseconds`. */
  abstract scores(name: string, text: string, milliseconds: number): Promise<Scores>;
}
