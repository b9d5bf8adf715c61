import { type SessionKind, awardRacePoints, awardSprintPoints, formatRaceTime, isOnTrack } from '@gps/motorsport';
import { Random } from '../../random.ts';
import type { Race } from '../races.ts';
import type { SessionResult } from '../results.ts';
import type { PitStop } from '../season-tables.ts';
import entrants from './entrants.json' with { type: 'json' };

type Entry = (typeof entrants.drivers)[number] & { readonly engineId: string; readonly total: number };

/** Everybody with their team's engine and their pace in seconds per lap behind the best. */
const ENTRIES: readonly Entry[] = entrants.drivers.map((driver) => {
  const team = entrants.teams.find(({ id }) => id === driver.teamId);
  return { ...driver, engineId: team?.engineId ?? '', total: driver.pace + (team?.pace ?? 0) };
});

const RETIREMENTS = ['Engine', 'Gearbox', 'Collision', 'Hydraulics', 'Brakes', 'Spun off'];

const BLANK = { tyre: null, laps: null, lap: null, time: null, gap: null, interval: null, q1: null, q2: null, q3: null, points: null, grid: null, gridText: null, reasonRetired: null, penalty: null, sharedCar: false }; // prettier-ignore

/** All tables of a weekend that is over. The same race always ends the same way. */
export function raceWeekend(race: Race, lap: number): { results: SessionResult[]; pitStops: PitStop[] } {
  const random = new Random(race.id);
  const results: SessionResult[] = [];
  const row = (kind: SessionKind, order: number, entry: Entry, more: Partial<SessionResult>): SessionResult => {
    const common = {
      race,
      kind,
      order,
      position: order,
      positionText: String(order),
      driverNumber: String(entry.number),
      driverId: entry.id,
      teamId: entry.teamId,
      engineId: entry.engineId,
    };
    return { ...common, ...BLANK, ...more };
  };
  const timed = (kind: SessionKind, spread: number): { entry: Entry; ms: number }[] => {
    const table = ENTRIES.map((entry) => ({ entry, ms: Math.round((lap + entry.total + Math.abs(random.normal()) * spread) * 1000) })).sort(
      (a, b) => a.ms - b.ms,
    );
    for (const [i, { entry, ms }] of table.entries()) {
      const qualifying =
        kind === 'QUALIFYING'
          ? { q1: formatRaceTime(ms + 900), q2: i < 9 ? formatRaceTime(ms + 400) : null, q3: i < 6 ? formatRaceTime(ms) : null }
          : {};
      results.push(
        row(kind, i + 1, entry, {
          time: formatRaceTime(ms),
          laps: random.integer(12, 26),
          ...distances(
            table.map((t) => t.ms),
            i,
          ),
          ...qualifying,
        }),
      );
    }
    return table;
  };

  for (const kind of race.sessions.keys()) if (isOnTrack(kind) && kind.startsWith('FREE')) timed(kind, 0.5);
  if (race.hasSprint) {
    const shootOut = timed('SPRINT_QUALIFYING', 0.25);
    for (const [i, { entry }] of shootOut.entries()) results.push(row('SPRINT_GRID', i + 1, entry, {}));
    const laps = Math.max(1, Math.round((race.laps ?? 50) / 3));
    const sprint = drive(
      shootOut.map((t) => t.entry),
      lap,
      laps,
      random,
    );
    const points = awardSprintPoints(
      race.year,
      sprint.map((s, i) => ({ driver: s.entry.id, position: i + 1, fastestLap: false })),
    );
    for (const [i, s] of sprint.entries())
      results.push(
        row('SPRINT', i + 1, s.entry, {
          laps,
          time: formatRaceTime(s.ms),
          ...distances(
            sprint.map((d) => d.ms),
            i,
          ),
          grid: s.grid,
          gridText: String(s.grid),
          points: points[i]?.driver ?? 0,
        }),
      );
  }
  const grid = timed('QUALIFYING', 0.22);
  for (const [i, { entry, ms }] of grid.entries()) results.push(row('STARTING_GRID', i + 1, entry, { time: formatRaceTime(ms) }));

  const laps = race.laps ?? 50;
  const drives = drive(
    grid.map((t) => t.entry),
    lap,
    laps,
    random,
  );
  const out = new Set(drives.filter(() => random.chance(0.09)).slice(0, 3));
  const table = [...drives.filter((d) => !out.has(d)), ...out];
  const finishes = table.map((d, i) => ({ driver: d.entry.id, position: out.has(d) ? null : i + 1, fastestLap: false }));
  const points = awardRacePoints({ year: race.year, grandPrix: race.slug, isLast: false, share: 1 }, finishes);
  const times = table.map((d) => d.ms);
  for (const [i, d] of table.entries()) {
    const start = { grid: d.grid, gridText: String(d.grid), points: points[i]?.driver ?? 0 };
    if (out.has(d))
      results.push(
        row('RACE', i + 1, d.entry, {
          ...start,
          position: null,
          positionText: 'DNF',
          laps: random.integer(1, laps - 2),
          reasonRetired: random.pick(RETIREMENTS),
        }),
      );
    else results.push(row('RACE', i + 1, d.entry, { ...start, laps, time: formatRaceTime(d.ms), ...distances(times, i) }));
  }
  const best = table
    .filter((d) => !out.has(d))
    .map((d) => ({ d, ms: Math.round((lap + 1.2 + d.entry.total + Math.abs(random.normal()) * 0.3) * 1000) }))
    .sort((a, b) => a.ms - b.ms);
  for (const [i, { d, ms }] of best.entries())
    results.push(
      row('FASTEST_LAPS', i + 1, d.entry, {
        lap: random.integer(laps - 20, laps),
        time: formatRaceTime(ms),
        ...distances(
          best.map((b) => b.ms),
          i,
        ),
      }),
    );
  const pitStops = table
    .filter((d) => !out.has(d))
    .map((d, i): PitStop => ({
      race,
      order: i + 1,
      stop: 1,
      lap: random.integer(14, 30),
      driverId: d.entry.id,
      teamId: d.entry.teamId,
      seconds: Math.round((21 + Math.abs(random.normal()) * 1.5) * 1000) / 1000,
    }));
  return { results, pitStops };
}

/** Gap to the first and to the one before. */
function distances(times: readonly number[], i: number): { gap: string | null; interval: string | null } {
  if (i === 0) return { gap: null, interval: null };
  const behind = (other: number): string => `+${formatRaceTime((times[i] ?? 0) - (times[other] ?? 0))}`;
  return { gap: behind(0), interval: behind(i - 1) };
}

/** Race times from pace, start and luck, in the order of arrival. */
function drive(grid: readonly Entry[], lap: number, laps: number, random: Random): { entry: Entry; grid: number; ms: number }[] {
  return grid
    .map((entry, i) => ({
      entry,
      grid: i + 1,
      ms: Math.round(((lap + 2.5 + entry.total * 0.8) * laps + i * 0.7 + Math.abs(random.normal()) * laps * 0.12) * 1000),
    }))
    .sort((a, b) => a.ms - b.ms);
}
