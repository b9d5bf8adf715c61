import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { countQueries } from '../../platform/database/query-counter.js';
import { HISTORY_DIR, hasHistory, importRaceData } from '../../../test/race-data.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { HistoryService } from './history.service.js';
import { RacingService } from './racing.service.js';
import { ResultsService } from './results.service.js';

// Real services on a busy machine; a failure shows at once, only a hang waits this long.
jest.setTimeout(180_000);

if (!hasHistory) process.stderr.write(`No race history at ${HISTORY_DIR}: its pages are not tested.\n`);

(hasHistory ? describe : describe.skip)('race pages with the whole history', () => {
  let api: TestApi;
  const ask = async <T = Record<string, never>>(query: string): Promise<T> => {
    const { data, errors } = await api.graphql<T>(query);
    expect(errors).toEqual([]);
    return data as T;
  };

  beforeAll(async () => {
    api = await startTestApi({ api: 'user' });
    const said = await importRaceData(api.databaseHandle.url, 'history');
    expect(said).toContain('Championship totals follow from the results in every season.');
  }, 120_000);
  afterAll(() => api?.stop());

  test('Monaco 2024 is as it was', async () => {
    const { race } = await ask<{
      race: unknown;
    }>(`{ race(year: 2024, slug: "monaco") { name officialName date startsAt laps status countryCode circuit { timeZone }
      winner { driver { name } team { name } points } podium { driver { id } } fastestLap { driver { id } lap time }
      session(kind: STARTING_GRID) { results { order driver { id } } } next { slug } previous { slug } } }`);
    expect(race).toMatchObject({
      name: 'Monaco Grand Prix', date: '2024-05-26', startsAt: '2024-05-26T13:00:00.000Z', laps: 78, status: 'COMPLETED', countryCode: 'MC',
      circuit: { timeZone: 'Europe/Monaco' }, winner: { driver: { name: 'Charles Leclerc' }, team: { name: 'Ferrari' }, points: 25 },
      podium: [{ driver: { id: 'charles-leclerc' } }, { driver: { id: 'oscar-piastri' } }, { driver: { id: 'carlos-sainz-jr' } }],
      fastestLap: { driver: { id: 'lewis-hamilton' } }, next: { slug: 'canada' }, previous: { slug: 'emilia-romagna' },
    }); // prettier-ignore
  });

  test('a night race is on the day that the clock at the track shows', async () => {
    const { race } = await ask<{ race: unknown }>(
      '{ race(year: 2024, slug: "las-vegas") { date startsAt circuit { timeZone } session(kind: FREE_PRACTICE_1) { date startsAt } } }',
    );
    expect(race).toEqual({
      date: '2024-11-23', startsAt: '2024-11-24T06:00:00.000Z', circuit: { timeZone: 'America/Los_Angeles' },
      session: { date: '2024-11-21', startsAt: '2024-11-22T02:30:00.000Z' },
    }); // prettier-ignore
  });

  test('careers agree with the record', async () => {
    const career = 'career { entries starts wins podiums poles fastestLaps points championships firstSeason lastSeason bestPosition }';
    const data =
      await ask(`{ hamilton: driver(id: "lewis-hamilton") { number nationality team { id } ${career} } senna: driver(id: "ayrton-senna") { team { id } ${career} }
      fangio: driver(id: "juan-manuel-fangio") { ${career} } ferrari: team(id: "ferrari") { colour ${career} } }`);
    expect(data).toMatchObject({
      hamilton: { number: 44, nationality: 'British', team: { id: 'mercedes' }, career: { entries: 356, starts: 356, wins: 105, podiums: 202, poles: 104, fastestLaps: 67, points: 4862.5, championships: 7, firstSeason: 2007, lastSeason: 2024 } },
      senna: { team: null, career: { starts: 161, wins: 41, podiums: 80, poles: 65, championships: 3 } },
      fangio: { career: { starts: 51, wins: 24, podiums: 35, poles: 29, championships: 5 } },
      ferrari: { colour: '#dc0000', career: { wins: 248, championships: 16, firstSeason: 1950 } },
    }); // prettier-ignore
  });

  test('standings carry the decisions of their season', async () => {
    const data = await ask<{ s97: { d: { driver: { id: string } }[] }; s07: { c: unknown[] } }>(
      '{ s97: season(year: 1997) { champion { id } d: driverStandings { positionText points driver { id } } } s07: season(year: 2007) { constructorChampion { id } c: constructorStandings { positionText position points team { id } } } s55: season(year: 1955) { constructorChampion { id } c: constructorStandings { points } } }',
    );
    expect(data).toMatchObject({
      s97: { champion: { id: 'jacques-villeneuve' } },
      s07: { constructorChampion: { id: 'ferrari' } },
      s55: { constructorChampion: null, c: [] },
    });
    expect(data.s97.d.find((row) => row.driver.id === 'michael-schumacher')).toMatchObject({ positionText: 'DSQ', points: 78 });
    expect(data.s07.c).toContainEqual({ positionText: 'EX', position: null, points: 0, team: { id: 'mclaren' } });
  });

  test('this year has a calendar without results, and pages cope', async () => {
    const { season, standingsSeason } = await ask<{ season: { races: { status: string }[] }; standingsSeason: { year: number } }>(
      '{ standingsSeason { year } season(year: 2026) { champion { id } driverStandings { points } races { id status winner { position } circuit { id timeZone } sessions { kind status results { order } } } } }',
    );
    expect(standingsSeason).toEqual({ year: 2024 });
    expect(season).toMatchObject({ champion: null, driverStandings: [] });
    expect(season.races).toHaveLength(23);
    expect(season.races.some((race) => JSON.stringify(race).includes('madring'))).toBe(true);
    for (const race of season.races) expect(race).toMatchObject({ winner: null });
  });

  test('lineage, circuits and searches', async () => {
    const data = await ask(
      '{ team(id: "rb") { predecessors { id } drivers(season: 2024) { id } } circuit(id: "monza") { raceCount mostWins { driver { id } wins } country } drivers(search: "raikkonen", first: 5) { edges { node { id name } } } teams(season: 2024, first: 50) { edges { node { id } } } }',
    );
    expect(data).toMatchObject({
      team: { predecessors: [{ id: 'minardi' }, { id: 'toro-rosso' }, { id: 'alphatauri' }] },
      circuit: { raceCount: expect.any(Number), country: 'Italy' },
      drivers: { edges: [{ node: { id: 'kimi-raikkonen', name: 'Kimi Räikkönen' } }] },
    });
    expect((data as unknown as { teams: { edges: unknown[] } }).teams.edges).toHaveLength(10);
  });

  test('a page costs few statements, and none once it is known', async () => {
    const [racing, results, history] = [api.app.get(RacingService), api.app.get(ResultsService), api.app.get(HistoryService)];
    await racing.race(2023, 'monaco');
    const page = () =>
      countQueries(async () => {
        const race = await racing.race(2023, 'monaco');
        const id = race?.id ?? '';
        await Promise.all([
          ...(race?.sessions ?? []).map((session) => results.session(id, session.kind)),
          results.pitStops(id),
          results.fastestLap(id),
          results.driverStandings(2023, 7),
          results.constructorStandings(2023, 7),
        ]);
        await Promise.all([
          history.driverCareer('fernando-alonso'),
          history.driverSeasons('fernando-alonso'),
          history.driverCareer('alain-prost'),
          history.teamSeasons('williams'),
        ]);
      });
    expect((await page()).statements.sort()).toEqual([
      'racing.constructor_standings',
      'racing.driver_seasons',
      'racing.driver_standings',
      'racing.pit_stops',
      'racing.results',
      'racing.team_seasons',
    ]);
    expect((await page()).statements).toEqual([]);
  });

  test('lists inside lists are counted by their real length', async () => {
    const nested = '{ circuit(id: "monza") { races { circuit { races { circuit { races { circuit { name } } } } } } } }';
    expect((await api.graphql(nested)).codes).toEqual(['graphql.too_costly']);
  });

  test('a second import changes nothing', async () => {
    expect(await importRaceData(api.databaseHandle.url, 'history')).toMatch(
      /Seasons: 0 written, 77 unchanged, 0 refused. Reference rows changed: 0./,
    );
    expect(await importRaceData(api.databaseHandle.url, 'invented')).toContain('the invented season was left out');
  });
});
