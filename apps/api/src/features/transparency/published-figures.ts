import { hideCells, type Shown } from '../analytics/index.js';

export interface Count {
  readonly dimension: string;
  readonly key: string;
  readonly count: number;
}

export interface MonthTotals {
  readonly decisions: number;
  readonly automatic: number;
  readonly reports: number;
  readonly medianMinutes: number | null;
  readonly appeals: number;
  readonly overturned: number;
}

export type PublishedTotals = { readonly [name in keyof MonthTotals]: Shown };
export type PublishedCount = Omit<Count, 'count'> & { readonly count: Shown };

/** What may be told of a month. A figure about too few is left out, and so is what would let it be reckoned from the others. */
export function publishable(
  totals: MonthTotals,
  counts: readonly Count[],
  smallest: number,
): { totals: PublishedTotals; counts: PublishedCount[] } {
  const few = (value: number): boolean => value > 0 && value < smallest;
  const byPeople = totals.decisions - totals.automatic;
  const kept = totals.appeals - totals.overturned;
  return {
    totals: {
      decisions: few(totals.decisions) ? null : totals.decisions,
      automatic: few(totals.decisions) || few(totals.automatic) || few(byPeople) ? null : totals.automatic,
      reports: few(totals.reports) ? null : totals.reports,
      medianMinutes: byPeople < smallest ? null : totals.medianMinutes,
      appeals: few(totals.appeals) ? null : totals.appeals,
      overturned: few(totals.appeals) || few(totals.overturned) || few(kept) ? null : totals.overturned,
    },
    counts: [...new Set(counts.map(({ dimension }) => dimension))].flatMap((dimension) => {
      const cells = counts.filter((one) => one.dimension === dimension);
      const shown = hideCells(
        cells.map(({ key, count }) => ({ labels: [key], value: count })),
        smallest,
      );
      return cells.map(({ key }, index) => ({ dimension, key, count: shown[index] ?? null }));
    }),
  };
}
