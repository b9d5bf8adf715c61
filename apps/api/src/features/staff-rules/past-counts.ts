import { type Count, countKey, WrittenText } from '../automatic-rules/index.js';

interface Writing {
  readonly authorId: string;
  readonly at: Date;
  readonly text: WrittenText;
}

const LETTERS = 12;

/** Counts again, in the order in which people wrote, what a rule would have counted then. Who wrote from which network is not known any more. */
export class PastCounts {
  private readonly times = new Map<string, number[]>();

  constructor(private readonly count: Count | null) {}

  /** How often it was written before within the time of the rule; from then on this counts as well. */
  add(writing: Writing): ReadonlyMap<string, number> {
    const { count } = this;
    const key = count && this.keyOf(count, writing);
    if (count === null || key === null) return new Map();
    const at = writing.at.getTime();
    const within = (this.times.get(key) ?? []).filter((time) => time > at - count.seconds * 1_000);
    this.times.set(key, [...within, at]);
    return new Map([[countKey(count), within.length]]);
  }

  private keyOf({ by }: Count, { authorId, text }: Writing): string | null {
    const print = (): string => text.print.subarray(0, LETTERS).toString('base64');
    if (by === 'author') return authorId;
    if (by === 'network') return null;
    return by === 'same' ? print() : `${authorId} ${print()}`;
  }
}
