export type Championship = 'drivers' | 'constructors';

/** One stretch of a season (rounds inclusive) of which only the best `count` results are added up. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** One stretch: the best so many of the whole season. 1960 for example: six. (CSI/FISA sporting regulations of each season.) */
const BEST_OF_SEASON: Readonly<Record<number, number>> = {
  1950: 4, 1951: 4, 1952: 4, 1953: 4, 1954: 5, 1955: 5, 1956: 5, 1957: 5, 1958: 6, 1959: 5,
  1960: 6, 1961: 5, 1962: 5, 1963: 6, 1964: 6, 1965: 6, 1966: 5,
  1981: 11, 1982: 11, 1983: 11, 1984: 11, 1985: 11, 1986: 11, 1987: 11, 1988: 11, 1989: 11, 1990: 11,
}; // prettier-ignore

/** Two halves: [last round of the first, results of the first, results of the second]. */
const SPLIT: Readonly<Record<number, readonly [number, number, number]>> = {
  1967: [6, 5, 4], 1968: [6, 5, 5], 1969: [6, 5, 4], 1970: [7, 6, 5], 1971: [6, 5, 4], 1972: [6, 5, 5], 1973: [8, 7, 6],
  1974: [8, 7, 6], 1975: [7, 6, 6], 1976: [8, 7, 7], 1977: [9, 8, 7], 1978: [8, 7, 7], 1979: [7, 4, 4], 1980: [7, 5, 5],
}; // prettier-ignore

/** The stretches of a season, or null where every result counts: for drivers since 1991, for constructors since 1979. */
export function countedResults(championship: Championship, year: number): readonly Stretch[] | null {
  if (championship === 'constructors' && year >= 1979) return null;
  const best = BEST_OF_SEASON[year];
  if (best !== undefined) return [{ from: 1, to: 99, count: best }];
  const split = SPLIT[year];
  if (split === undefined) return null;
  const [last, first, second] = split;
  return [
    { from: 1, to: last, count: first },
    { from: last + 1, to: 99, count: second },
  ];
}

/** What counts of the points won per round. */
export function countPoints(championship: Championship, year: number, byRound: ReadonlyMap<number, number>): number {
  const stretches = countedResults(championship, year) ?? [{ from: 1, to: 99, count: Infinity }];
  let total = 0;
  for (const { from, to, count } of stretches) {
    const won = [...byRound].filter(([round]) => round >= from && round <= to).map(([, points]) => points);
    const counted = won.sort((a, b) => b - a).slice(0, count);
    total += counted.reduce((sum, points) => sum + points, 0);
  }
  // Thirds and sevenths of a point are recorded to two decimals; adding them leaves dust in binary.
  return Math.round(total * 1e6) / 1e6;
}
