import type { Random } from '../random.ts';

/** Picks things by weight; a few are picked very often and most seldom, as in every real network. */
export class Popularity<T> {
  private readonly items: readonly T[];
  private readonly sums: Float64Array;

  constructor(items: readonly T[], weight: (item: T, index: number) => number) {
    this.items = items;
    this.sums = new Float64Array(items.length);
    let sum = 0;
    for (const [i, item] of items.entries()) this.sums[i] = sum += weight(item, i);
  }

  pick(random: Random): T {
    const at = random.next() * (this.sums.at(-1) ?? 0);
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return this.items[low] as T;
  }

  /** Different ones, at most `count` of them; fewer where the popular ones keep coming up. */
  pickSome(random: Random, count: number, refuse: (item: T) => boolean = () => false): Set<T> {
    const picked = new Set<T>();
    for (let tries = 0; picked.size < count && tries < count * 4; tries++) {
      const item = this.pick(random);
      if (!refuse(item)) picked.add(item);
    }
    return picked;
  }
}

/** Zipf's law over ranks in a shuffled order: rank r weighs (r + shift)^-exponent. */
export function zipfWeights(count: number, exponent: number, shift: number, random: Random): number[] {
  const ranks = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = random.integer(0, i);
    [ranks[i], ranks[j]] = [ranks[j] as number, ranks[i] as number];
  }
  return ranks.map((rank) => (rank + 1 + shift) ** -exponent);
}

/** A whole number whose logarithm is normal: median `median`, long tail, at most `most`. */
export function longTailed(random: Random, median: number, sigma: number, most: number): number {
  return Math.min(most, Math.floor(median * Math.exp(random.normal() * sigma)));
}
