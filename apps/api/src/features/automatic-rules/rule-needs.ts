/** What a rule has to know beside the text: how often something was written, within so many seconds. */
export interface Count {
  readonly by: 'author' | 'network' | 'same-author' | 'same';
  readonly seconds: number;
}

export const countKey = ({ by, seconds }: Count): string => `${by}:${seconds}`;

/** What is known of an author at the moment of writing; what is being written does not count yet. */
export interface Facts {
  readonly accountHours: number;
  readonly contributions: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Scores of one text by label, 0 to 1; null: whoever should have said so was down, slow or not understood. */
export type Scores = ReadonlyMap<string, number> | null;

export interface RuleNeeds {
  readonly newcomer: boolean;
  readonly count: Count | null;
  readonly classifier: string | null;
}

export const NOTHING_NEEDED: RuleNeeds = { newcomer: false, count: null, classifier: null };
