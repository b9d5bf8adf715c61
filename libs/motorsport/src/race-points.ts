import rulings from './points-rulings.json' with { type: 'json' };
import { type PointsTable, sprintPoints, tableForShare } from './points-table.ts';

/** One row of a race's result, as far as points need it. A driver who drove two cars has two rows, a shared car one row per driver. */
export interface Finish {
  readonly driver: string;
  /** Null when not classified. Rows with the same position shared a car. */
  readonly position: number | null;
  /** Set the race's fastest lap in this car; true on several rows when timed alike. */
  readonly fastestLap: boolean;
}

export interface RaceForPoints {
  readonly year: number;
  readonly grandPrix: string;
  /** The season's last round. */
  readonly isLast: boolean;
  /** How much of the distance was run, 0 to 1. */
  readonly share: number;
}

export interface AwardedPoints {
  readonly driver: number;
  readonly constructor: number;
}

const NONE: AwardedPoints = { driver: 0, constructor: 0 };

type Ruling = 'NO_FASTEST_LAP' | 'SHARE_TOO_SHORT' | 'NO_POINTS' | 'INELIGIBLE';

function ruled(race: RaceForPoints, ruling: Ruling): ReadonlySet<string> {
  const own = rulings.filter((r) => r.year === race.year && r.grandPrix === race.grandPrix && r.ruling === ruling);
  return new Set(own.flatMap((r) => r.drivers));
}

/** The points of each row of a sprint. Sprints know no shared car, lap or short distance so far. */
export function awardSprintPoints(year: number, finishes: readonly Finish[]): AwardedPoints[] {
  const places = sprintPoints(year);
  return finishes.map(({ position }) => {
    const points = position === null ? 0 : (places[position - 1] ?? 0);
    return { driver: points, constructor: points };
  });
}

/** The points of each row of a race, in the order of the rows. */
export function awardRacePoints(race: RaceForPoints, finishes: readonly Finish[]): AwardedPoints[] {
  const table = tableForShare(race.year, race.share);
  const ineligible = ruled(race, 'INELIGIBLE');
  const tooShort = ruled(race, 'SHARE_TOO_SHORT');
  const pointless = ruled(race, 'NO_POINTS');

  const counting = finishes.filter((row) => row.position !== null && !ineligible.has(row.driver) && !tooShort.has(row.driver));
  const places = [...new Set(counting.map((row) => row.position as number))].sort((a, b) => a - b);
  const awarded = finishes.map((row) => {
    if (row.position === null || pointless.has(row.driver) || !counting.includes(row)) return NONE;
    // Where some cars are not eligible those behind them move up; otherwise the place is the place, even when one is left empty.
    const place = ineligible.size > 0 ? places.indexOf(row.position) + 1 : row.position;
    const sharers = counting.filter((other) => other.position === row.position).length;
    return placePoints(table, race.year, place, sharers);
  });
  if (race.year >= 1956) keepBestCarOnly(finishes, awarded);
  addFastestLap(race, table, finishes, awarded);
  // 2014: double points at the last race, for that season only.
  if (race.year === 2014 && race.isLast) return awarded.map((p) => ({ driver: p.driver * 2, constructor: p.constructor * 2 }));
  return awarded;
}

/** Until 1957 the drivers of one car divided its points; from 1958 a shared car earned none. */
function placePoints(table: PointsTable, year: number, place: number, sharers: number): AwardedPoints {
  if (sharers > 1 && year >= 1958) return NONE;
  return { driver: (table.drivers[place - 1] ?? 0) / sharers, constructor: (table.constructors[place - 1] ?? 0) / sharers };
}

/** From 1956 a driver who shared two cars scored with the better one only (Fangio at Monaco); in 1955 he scored with both (Argentina). */
function keepBestCarOnly(finishes: readonly Finish[], awarded: AwardedPoints[]): void {
  for (const [i, row] of finishes.entries()) {
    const better = finishes.some(
      (other, j) => j !== i && other.driver === row.driver && (awarded[j]?.driver ?? 0) > (awarded[i]?.driver ?? 0),
    );
    if (better) awarded[i] = NONE;
  }
}

/** Drivers with the same time shared the point (seven of them at Silverstone in 1954). It is written beside the driver's scoring row, else beside the car it was set in. */
function addFastestLap(race: RaceForPoints, table: PointsTable, finishes: readonly Finish[], awarded: AwardedPoints[]): void {
  if (table.fastestLap === 'none') return;
  const without = ruled(race, 'NO_FASTEST_LAP');
  const fastest = new Set(finishes.filter((row) => row.fastestLap && !without.has(row.driver)).map((row) => row.driver));
  const point = 1 / fastest.size;
  for (const driver of fastest) {
    const scoring = finishes.findIndex((row, i) => row.driver === driver && (awarded[i]?.driver ?? 0) > 0);
    const at = scoring >= 0 ? scoring : finishes.findIndex((row) => row.driver === driver && row.fastestLap);
    const { driver: own, constructor } = awarded[at] ?? NONE;
    if (table.fastestLap === 'driver') awarded[at] = { driver: own + point, constructor };
    else if ((finishes[at]?.position ?? Infinity) <= 10) awarded[at] = { driver: own + point, constructor: constructor + point };
  }
}
