/** Points of a championship race from first place down, before anything is shared, halved or doubled. */
export interface PointsTable {
  readonly drivers: readonly number[];
  /** What a constructor gets for the same places. */
  readonly constructors: readonly number[];
  /** For the fastest lap: to whom it goes. */
  readonly fastestLap: 'none' | 'driver' | 'driver-and-constructor';
}

const EIGHT_FIVE_PLACES = [8, 6, 4, 3, 2];
const EIGHT_SIX_PLACES = [8, 6, 4, 3, 2, 1];
const NINE = [9, 6, 4, 3, 2, 1];
const TEN_SIX_PLACES = [10, 6, 4, 3, 2, 1];
const TEN_EIGHT_PLACES = [10, 8, 6, 5, 4, 3, 2, 1];
const TWENTY_FIVE = [25, 18, 15, 12, 10, 8, 6, 4, 2, 1];

/** Sources: CSI/FISA/FIA sporting regulations of the seasons named; each step is checked against the recorded points of every race. */
export function pointsTable(year: number): PointsTable {
  // 1950 to 1959: five places and a point for the fastest lap. The constructors' cup (1958 on) never counted the lap.
  if (year <= 1959) return { drivers: EIGHT_FIVE_PLACES, constructors: EIGHT_FIVE_PLACES, fastestLap: 'driver' };
  // 1960: the point for the lap went to sixth place.
  if (year === 1960) return { drivers: EIGHT_SIX_PLACES, constructors: EIGHT_SIX_PLACES, fastestLap: 'none' };
  // 1961: nine for a driver's win; constructors kept eight for one more season.
  if (year === 1961) return { drivers: NINE, constructors: EIGHT_SIX_PLACES, fastestLap: 'none' };
  if (year <= 1990) return { drivers: NINE, constructors: NINE, fastestLap: 'none' };
  // 1991: ten for a win. 2003: eight places. 2010: ten places.
  if (year <= 2002) return { drivers: TEN_SIX_PLACES, constructors: TEN_SIX_PLACES, fastestLap: 'none' };
  if (year <= 2009) return { drivers: TEN_EIGHT_PLACES, constructors: TEN_EIGHT_PLACES, fastestLap: 'none' };
  // 2019 to 2024: a point for the fastest lap, for drivers in the first ten only.
  const lap = year >= 2019 && year <= 2024 ? 'driver-and-constructor' : 'none';
  return { drivers: TWENTY_FIVE, constructors: TWENTY_FIVE, fastestLap: lap };
}

/** 2021: three for the winner of a sprint. 2022 on: eight places. */
export function sprintPoints(year: number): readonly number[] {
  if (year < 2021) return [];
  return year === 2021 ? [3, 2, 1] : [8, 7, 6, 5, 4, 3, 2, 1];
}

/** Places paid when a race is cut short, 2023 on (art. 6.5): by the share of the distance that was run. */
const SHORTENED_2023: readonly { readonly below: number; readonly table: readonly number[] }[] = [
  { below: 0.25, table: [6, 4, 3, 2, 1] },
  { below: 0.5, table: [13, 10, 8, 6, 5, 4, 3, 2, 1] },
  { below: 0.75, table: [19, 14, 12, 10, 8, 6, 4, 3, 2, 1] },
];

/**
 * The table for a race that ran `share` (0 to 1) of its distance.
 * 1975 to 2021: half points below three quarters (Spain and Austria 1975, Monaco 1984, Australia 1991, Malaysia 2009, Belgium 2021).
 * 2022: the scale applied only to races that could not be resumed, of which there was none (Japan, at 53 %, was resumed and paid in full).
 * 2023 on: the scale applies however the race ended.
 */
export function tableForShare(year: number, share: number): PointsTable {
  const full = pointsTable(year);
  if (share >= 0.75 || year < 1975 || year === 2022) return full;
  if (year <= 2021) {
    const half = (places: readonly number[]): number[] => places.map((points) => points / 2);
    // The lap's point was not given either: it belongs to a full race (Belgium 2021).
    return { drivers: half(full.drivers), constructors: half(full.constructors), fastestLap: 'none' };
  }
  const table = SHORTENED_2023.find((step) => share < step.below)?.table ?? full.drivers;
  return { drivers: table, constructors: table, fastestLap: share < 0.5 ? 'none' : full.fastestLap };
}
