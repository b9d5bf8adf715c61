import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { importRaceData } from '../../../test/race-data.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';

// Real services on a busy machine; a failure shows at once, only a hang waits this long.
jest.setTimeout(60_000);

const PAGE = `query Page($year: Int!, $slug: String!) { race(year: $year, slug: $slug) {
  id name date startsAt status hasSprint countryCode circuit { id name timeZone races { id } mostWins { driver { name } wins } raceCount }
  sessions { kind startsAt date status results { order positionText driver { id name abbreviation countryCode team { id } } team { id colour } time gap points grid } }
  session(kind: QUALIFYING) { results { q1 q3 } } winner { driver { name } time } podium { position } fastestLap { time lap driver { id } }
  pitStops { stop lap time driver { id } } driverStandings { position driver { id } points wins team { id } } constructorStandings { position team { id } points engine }
  previous { id } next { id } viewerFollows } }`;

describe('race pages with the invented season', () => {
  let api: TestApi;
  const year = new Date().getUTCFullYear();

  beforeAll(async () => {
    api = await startTestApi({ api: 'user' });
    await importRaceData(api.databaseHandle.url, 'invented');
  });
  afterAll(() => api?.stop());

  test('a race that is over has every table', async () => {
    const { data, errors } = await api.graphql<{ race: Record<string, never> }>(PAGE, { year: year - 1, slug: 'invented-saltmarsh' });
    expect(errors).toEqual([]);
    expect(data?.race).toMatchObject({
      id: `${year - 1}-invented-saltmarsh`,
      status: 'COMPLETED',
      hasSprint: true,
      countryCode: 'US',
      previous: { id: `${year - 1}-invented-lakeside` },
    });
    const sessions = (data?.race as unknown as { sessions: { kind: string; results: { points: number | null }[] }[] }).sessions;
    expect(sessions.map((session) => session.kind)).toEqual([
      'FREE_PRACTICE_1',
      'SPRINT_QUALIFYING',
      'SPRINT_GRID',
      'SPRINT',
      'QUALIFYING',
      'STARTING_GRID',
      'RACE',
      'FASTEST_LAPS',
    ]);
    for (const session of sessions) expect(session.results.length).toBeGreaterThan(8);
    expect(sessions.find((session) => session.kind === 'RACE')?.results[0]?.points).toBe(25);
  });

  test('a race to come has its sessions and empty tables', async () => {
    const { data, errors } = await api.graphql<{ nextRace: { year: number; slug: string; status: string; startsAt: string } }>(
      '{ nextRace { year slug status startsAt } }',
    );
    expect(errors).toEqual([]);
    const next = data?.nextRace;
    expect(['SCHEDULED', 'IN_PROGRESS']).toContain(next?.status);
    const page = await api.graphql<{
      race: {
        sessions: { kind: string; startsAt: string; results: unknown[] }[];
        driverStandings: unknown[];
        podium: unknown[];
        winner: unknown;
      };
    }>(PAGE, { year: year + 1, slug: next?.slug });
    expect(page.errors).toEqual([]);
    expect(page.data?.race).toMatchObject({ winner: null, podium: [], driverStandings: [], fastestLap: null, pitStops: [] });
    expect(page.data?.race.sessions.length).toBeGreaterThanOrEqual(5);
    for (const session of page.data?.race.sessions ?? [])
      expect(session).toMatchObject({ startsAt: expect.stringMatching(/Z$/), status: 'SCHEDULED', results: [] });
  });

  test('what is not there is null, and odd input is an answer, not a failure', async () => {
    const query =
      'query Q($id: ID!, $year: Int!, $slug: String!) { driver(id: $id) { id } team(id: $id) { id } circuit(id: $id) { id } season(year: $year) { year } race(year: $year, slug: $slug) { id } }';
    for (const id of ['', 'nobody', '../x', '__proto__', 'a\u0000b', '😀'.repeat(1000)])
      expect((await api.graphql(query, { id, year: -5, slug: id })).data).toEqual({
        driver: null,
        team: null,
        circuit: null,
        season: null,
        race: null,
      });
    expect((await api.graphql('{ season(year: 99999999999) { year } }')).status).toBe(400);
    expect((await api.graphql('{ race(year: 2024, slug: 5) { id } }')).status).toBe(400);
  });

  test('the current season is that of today and says that it is invented', async () => {
    const { data } = await api.graphql(
      '{ currentSeason { year invented source { name licence } champion { id } races { round name status } driverStandings { position } } seasons { year } }',
    );
    expect(data).toMatchObject({
      currentSeason: { year, invented: true, source: { name: expect.stringContaining('Invented') } },
      seasons: [{ year: year + 1 }, { year }, { year: year - 1 }],
    });
  });

  test('a round that the season does not have has no table', async () => {
    const { data } = await api.graphql(
      `{ season(year: ${year - 1}) { champion { id } a: driverStandings(afterRound: -1) { position } b: driverStandings(afterRound: 0) { position } c: constructorStandings(afterRound: 1) { position points wins } } }`,
    );
    expect(data).toMatchObject({ season: { champion: { id: expect.stringMatching(/^invented-/) }, a: [], b: [] } });
    expect((data as { season: { c: unknown[] } }).season.c).toHaveLength(6);
  });

  test('drivers are found without accents and paged; a cursor of another list is refused', async () => {
    const find = (search: string) =>
      api.graphql<{ drivers: { edges: { node: { id: string } }[] } }>(
        'query F($search: String) { drivers(search: $search) { edges { node { id } } } }',
        { search },
      );
    expect((await find('TOMAS arr')).data?.drivers.edges).toEqual([{ node: { id: 'invented-tomas-arriaga' } }]);
    expect((await find('   ')).data?.drivers.edges.length).toBeGreaterThan(5);
    expect((await find('%_\\')).data?.drivers.edges).toEqual([]);
    const list =
      'query L($first: Int!, $after: String) { drivers(first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        data: { drivers: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } | null;
      } = await api.graphql(list, { first: 5, after });
      seen.push(...(page.data?.drivers.edges.map((edge) => edge.node.id) ?? []));
      after = page.data?.drivers.pageInfo.hasNextPage ? page.data.drivers.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(12);
    for (const bad of ['x', '!!!', Buffer.from('["nobody"]').toString('base64url'), Buffer.from('[5]').toString('base64url')])
      expect((await api.graphql(list, { first: 5, after: bad })).codes).toEqual(['cursor.invalid']);
    for (const first of [0, -1, 51]) expect((await api.graphql(list, { first })).codes).toEqual(['input.invalid']);
  });

  test('following shows at once, to the one who follows only', async () => {
    const token = await api.tokenFor();
    await api.graphql('mutation { followTopic(topic: { kind: DRIVER, id: "invented-lea-fontaine" }) { id } }', {}, token);
    const page =
      '{ driver(id: "invented-lea-fontaine") { viewerFollows followerCount } team(id: "invented-kestrel") { viewerFollows followerCount } }';
    expect((await api.graphql(page, {}, token)).data).toEqual({
      driver: { viewerFollows: true, followerCount: 1 },
      team: { viewerFollows: false, followerCount: 0 },
    });
    expect((await api.graphql(page)).data).toMatchObject({ driver: { viewerFollows: false, followerCount: 1 } });
  });

  test('an import is noticed without a restart', async () => {
    const circuit = () => api.graphql<{ circuit: { name: string } }>('{ circuit(id: "invented-moorland") { name } }');
    expect((await circuit()).data?.circuit.name).toBe('Moorland');
    await api.database.query('test.rename', `UPDATE circuits SET name = 'Heathland' WHERE id = 'invented-moorland'`);
    await api.database.query('test.import', `INSERT INTO racing_imports (source_name, seasons, refused) VALUES ('test', '{}', 0)`);
    const until = Date.now() + 30_000;
    while ((await circuit()).data?.circuit.name !== 'Heathland' && Date.now() < until) await new Promise((again) => setTimeout(again, 250));
    expect((await circuit()).data?.circuit.name).toBe('Heathland');
  });
});
