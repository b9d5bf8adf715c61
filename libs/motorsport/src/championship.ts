import decisions from './championship-decisions.json' with { type: 'json' };
import { type Championship, countPoints } from './counted-results.ts';

/** One row of a race or sprint with the points it earned. `entrant` is a driver, or constructor and engine joined by the caller. */
export interface ScoredRow {
  readonly round: number;
  readonly entrant: string;
  /** Whose decisions apply: the driver, or the constructor without its engine. */
  readonly subject: string;
  readonly points: number;
  readonly position: number | null;
  readonly session: 'RACE' | 'SPRINT';
  readonly grandPrix: string;
}

export interface Standing {
  readonly entrant: string;
  readonly position: number | null;
  readonly positionText: string;
  readonly points: number;
  readonly wins: number;
}

interface Tally {
  readonly subject: string;
  readonly byRound: Map<number, number>;
  /** How often each place was taken in races: index 0 counts wins. */
  readonly places: number[];
}

interface Decision {
  readonly championship: string;
  readonly year: number;
  readonly entrant: string;
  readonly decision: string;
  readonly round: number;
  readonly points?: number;
}

/**
 * The table of `championship` after `round`, from the points of every row up to it. Equal points are separated by the better results
 * (more wins, then more second places, and so on); those equal in that too share the place.
 */
export function standingsAfter(championship: Championship, year: number, round: number, rows: readonly ScoredRow[]): Standing[] {
  const own = (decisions as readonly Decision[]).filter((d) => d.championship === championship && d.year === year);
  const reborn = own.find((d) => d.decision === 'NEW_ENTRANT' && d.round <= round);
  const tallies = tally(
    championship,
    year,
    rows.filter((row) => row.round <= round && !(row.subject === reborn?.entrant && row.round < reborn.round)),
    own,
  );
  const table = [...tallies].map(([entrant, t]) => {
    const taken = own.find((d) => d.entrant === t.subject && d.decision === 'POINTS_TAKEN' && d.round <= round)?.points ?? 0;
    const out = own.find(
      (d) => d.entrant === t.subject && (d.decision === 'EXCLUDED' || d.decision === 'DISQUALIFIED') && d.round <= round,
    );
    const points = championship === 'constructors' && out !== undefined ? 0 : countPoints(championship, year, t.byRound) - taken;
    const code = out === undefined ? null : out.decision === 'EXCLUDED' ? 'EX' : 'DSQ';
    return { entrant, points, wins: t.places[0] ?? 0, places: t.places, code };
  });
  table.sort((a, b) => Number(a.code !== null) - Number(b.code !== null) || b.points - a.points || byPlaces(a.places, b.places));
  let position = 0;
  const standings = table.map(({ entrant, points, wins, places, code }, i) => {
    const before = table[i - 1];
    const tied = before !== undefined && before.points === points && byPlaces(before.places, places) === 0;
    if (!tied) position = i + 1;
    if (code !== null) return { entrant, position: null, positionText: code, points, wins };
    return { entrant, position, positionText: String(position), points, wins };
  });
  const old = rows.find((row) => row.subject === reborn?.entrant && row.round < reborn.round);
  if (old !== undefined) standings.push({ entrant: old.entrant, position: null, positionText: 'EX', points: 0, wins: 0 });
  return standings;
}

function tally(championship: Championship, year: number, rows: readonly ScoredRow[], own: readonly Decision[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const rounds = Map.groupBy(
    rows.filter((row) => counts(championship, year, row, own)),
    (row) => `${row.round} ${row.entrant}`,
  );
  for (const [, group] of rounds) {
    const { entrant, subject, round } = group[0] as ScoredRow;
    const t = tallies.get(entrant) ?? { subject, byRound: new Map<number, number>(), places: [] };
    tallies.set(entrant, t);
    t.byRound.set(round, pointsOfRound(championship, year, group));
    for (const row of group) {
      if (row.session !== 'RACE' || row.position === null) continue;
      t.places[row.position - 1] = (t.places[row.position - 1] ?? 0) + 1;
    }
  }
  return tallies;
}

/** Until 1978 a constructor scored with its best car only; since 1979 with all. A driver adds race and sprint (and two cars, in the fifties). */
function pointsOfRound(championship: Championship, year: number, group: readonly ScoredRow[]): number {
  const points = group.map((row) => row.points);
  if (championship === 'constructors' && year <= 1978) return Math.max(...points);
  return points.reduce((sum, p) => sum + p, 0);
}

function counts(championship: Championship, year: number, row: ScoredRow, own: readonly Decision[]): boolean {
  // The Indianapolis 500 counted for drivers from 1950 to 1960, and never for constructors.
  if (championship === 'constructors' && year <= 1960 && row.grandPrix === 'indianapolis') return false;
  return !own.some((d) => d.decision === 'RESULTS_DO_NOT_COUNT' && d.entrant === row.subject && d.round === row.round);
}

function byPlaces(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (b[i] ?? 0) - (a[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
