import { type SessionKind, sessionsOf, weekendFormat } from '@gps/motorsport';
import type { ReadHistory } from './import-directory.ts';
import calendar from './invented-season/calendar.json' with { type: 'json' };
import entrants from './invented-season/entrants.json' with { type: 'json' };
import { inventedReference } from './invented-season/reference.ts';
import { raceWeekend } from './invented-season/weekend.ts';
import { localDay } from './local-day.ts';
import type { Race, SessionTime } from './races.ts';
import { Refusals } from './refusals.ts';
import { seasonsOf } from './season.ts';
import type { Entrant } from './season-tables.ts';

const HOUR = 3_600_000;

/** Hours before the race at which the sessions of a weekend begin, in the order of the format. */
const BEFORE = [48, 44, 27, 23, 0];

/**
 * Three invented seasons around `now`: last year's, complete; this year's, with results of the races that are over; and next year's calendar,
 * so that there is always a race to come.
 */
export function readInventedSeason(now: Date): ReadHistory {
  const year = now.getUTCFullYear();
  const races = [year - 1, year, year + 1].flatMap((season) => calendar.map((event, i) => plannedRace(season, i + 1, event)));
  const over = races.filter((race) => (race.startsAt?.getTime() ?? Infinity) + 4 * HOUR < now.getTime());
  const weekends = over.map((race) => raceWeekend(race, 62 + (race.courseLength ?? 5) * 4.4));
  const seasons = seasonsOf({
    races,
    results: weekends.flatMap((weekend) => weekend.results),
    pitStops: weekends.flatMap((weekend) => weekend.pitStops),
    entrants: [year - 1, year].flatMap(entries),
    driverStandings: [],
    constructorStandings: [],
  });
  return { reference: inventedReference(), seasons, refusals: new Refusals(), absent: [] };
}

function plannedRace(year: number, round: number, event: (typeof calendar)[number]): Race {
  const startsAt = sunday(year, event.month, event.day, event.hourUtc);
  const kinds = sessionsOf(weekendFormat(year, event.sprint));
  const sessions = new Map(kinds.map((kind, i): [SessionKind, SessionTime] => {
    const at = new Date(startsAt.getTime() - (BEFORE[i] ?? 0) * HOUR);
    return [kind, { startsAt: at, date: localDay(at, event.timeZone) }];
  })); // prettier-ignore
  const laps = Math.round(305 / event.lengthKm);
  return {
    id: `${year}-${event.id}`,
    sourceId: `${year}-${round}`,
    file: 'invented-season',
    line: round,
    year,
    round,
    slug: event.id,
    name: `${event.name} Grand Prix`,
    officialName: `Invented Grand Prix of ${event.name} ${year}`,
    date: localDay(startsAt, event.timeZone),
    startsAt,
    circuitId: event.id,
    layoutId: null,
    courseLength: event.lengthKm,
    turns: event.turns,
    laps,
    scheduledLaps: laps,
    distance: Math.round(laps * event.lengthKm * 1000) / 1000,
    scheduledDistance: Math.round(laps * event.lengthKm * 1000) / 1000,
    hasSprint: event.sprint,
    decidesDrivers: false,
    decidesConstructors: false,
    sessions,
  };
}

/** The Sunday (in UTC) nearest after a day of the year. */
function sunday(year: number, month: number, day: number, hour: number): Date {
  const date = new Date(Date.UTC(year, month - 1, day, hour));
  return new Date(date.getTime() + ((7 - date.getUTCDay()) % 7) * 24 * HOUR);
}

function entries(year: number): Entrant[] {
  const rounds = calendar.map((_, i) => i + 1);
  return entrants.drivers.map((driver, i) => ({
    year,
    line: i + 1,
    entrantId: driver.teamId,
    teamId: driver.teamId,
    engineId: entrants.teams.find((team) => team.id === driver.teamId)?.engineId ?? null,
    chassis: null,
    engine: null,
    tyre: null,
    driverId: driver.id,
    rounds,
    testDriver: false,
  }));
}
