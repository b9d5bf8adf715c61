import type { Season } from './season.ts';

export interface SeasonTally {
  /** The team a driver last raced for up to `round` (0: the whole season), or null. */
  teamOf(driverId: string, round: number): string | null;
  driverWins(driverId: string, round: number): number;
  teamWins(teamId: string, engineId: string | null, round: number): number;
}

/** What standings show beside points, counted from the races themselves. */
export function winsAndTeams(season: Season): SeasonTally {
  const races = season.results.filter((result) => result.kind === 'RACE').sort((a, b) => a.race.round - b.race.round || a.order - b.order);
  const drives = Map.groupBy(races, (result) => result.driverId);
  const wins = races.filter((result) => result.position === 1);
  const upTo = (round: number) => (result: { race: { round: number } }) => round === 0 || result.race.round <= round;
  return {
    teamOf: (driverId, round) => drives.get(driverId)?.findLast(upTo(round))?.teamId ?? null,
    driverWins: (driverId, round) => wins.filter(upTo(round)).filter((win) => win.driverId === driverId).length,
    teamWins: (teamId, engineId, round) => {
      // Two drivers of one winning car (1951, 1956, 1957) won one race for their team.
      const won = wins.filter(upTo(round)).filter((win) => win.teamId === teamId && win.engineId === engineId);
      return new Set(won.map((win) => win.race.id)).size;
    },
  };
}
