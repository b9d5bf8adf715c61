import { type AwardedPoints, type ScoredRow, awardRacePoints, awardSprintPoints } from '../src/index.ts';
import { type Row, historyTable } from './history.ts';

export interface ScoredSeason {
  readonly drivers: ScoredRow[];
  readonly constructors: ScoredRow[];
  /** Rows whose recorded points differ from the rule's, as text. */
  readonly differences: string[];
}

/** Every season of the history with points by rule, not by record. */
export function scoredSeasons(): Map<number, ScoredSeason> {
  const seasons = new Map<number, ScoredSeason>();
  const races = historyTable('races');
  const fastest = Map.groupBy(
    historyTable('fastest_laps').filter((row) => row['position'] === '1'),
    (row) => row['raceId'],
  );
  const results = Map.groupBy(historyTable('race_results'), (row) => row['raceId']);
  const sprints = Map.groupBy(historyTable('sprint_results'), (row) => row['raceId']);
  for (const race of races) {
    const year = Number(race['year']);
    const season = seasons.get(year) ?? { drivers: [], constructors: [], differences: [] };
    seasons.set(year, season);
    const rows = results.get(race['raceId']) ?? [];
    const laps = fastest.get(race['raceId']) ?? [];
    const finishes = rows.map((row) => finish(row, laps));
    const share = race['scheduledDistance'] ? Number(race['distance']) / Number(race['scheduledDistance']) : 1;
    const isLast = !races.some((other) => Number(other['year']) === year && Number(other['round']) > Number(race['round']));
    const grandPrix = race['grandPrixId'] ?? '';
    add(season, race, 'RACE', rows, awardRacePoints({ year, grandPrix, isLast, share }, finishes));
    const sprint = sprints.get(race['raceId']) ?? [];
    add(
      season,
      race,
      'SPRINT',
      sprint,
      awardSprintPoints(
        year,
        sprint.map((row) => finish(row, [])),
      ),
    );
  }
  return seasons;
}

function finish(row: Row, laps: readonly Row[]): Parameters<typeof awardRacePoints>[1][number] {
  const position = position_(row);
  return {
    driver: row['driverId'] ?? '',
    position,
    fastestLap: laps.some((lap) => lap['driverId'] === row['driverId'] && lap['driverNumber'] === row['driverNumber']),
  };
}

const position_ = (row: Row): number | null => (/^\d+$/.test(row['position'] ?? '') ? Number(row['position']) : null);

function add(season: ScoredSeason, race: Row, session: 'RACE' | 'SPRINT', rows: readonly Row[], awarded: readonly AwardedPoints[]): void {
  for (const [i, row] of rows.entries()) {
    const { driver, constructor } = awarded[i] as AwardedPoints;
    if (Math.abs(driver - Number(row['points'] || 0)) > 0.01)
      season.differences.push(
        `${race['year']} ${race['grandPrixId']} ${session} ${row['position']} ${row['driverId']}: ${row['points'] || 0} recorded, ${driver} by rule`,
      );
    const common = { round: Number(race['round']), position: position_(row), session, grandPrix: race['grandPrixId'] ?? '' };
    const driverId = row['driverId'] ?? '';
    const team = row['constructorId'] ?? '';
    season.drivers.push({ ...common, entrant: driverId, subject: driverId, points: driver });
    season.constructors.push({ ...common, entrant: `${team} ${row['engineManufacturerId']}`, subject: team, points: constructor });
  }
}
