import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { importRaceData } from '../../../test/race-data.js';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';

jest.setTimeout(60_000);

const YEAR = new Date().getUTCFullYear() - 1;
const RACE = `${YEAR}-invented-saltmarsh`;
const SOURCE = 'https://results.example/documents/4';
const CORRECTION =
  'id state field kind subjectName driverName importedValue correctedValue importedNow endReason replacedById byName viewerCan { withdraw }';
const CORRECT = `mutation C($input: CorrectRacingFactsInput!) { r: correctRacingFacts(input: $input) { __typename
  ... on RacingCorrected { everywhere corrections { ${CORRECTION} } } ... on RacingFactRefused { at } ... on Refusal { code } } }`;
const WITHDRAW = `mutation W($ids: [ID!]!, $reason: String!) { r: withdrawRacingCorrections(ids: $ids, reason: $reason) { __typename
  ... on RacingCorrected { corrections { ${CORRECTION} } } ... on Refusal { code } } }`;
const LIST = `query L($filter: RacingCorrectionFilter, $first: Int, $after: String) { racingCorrections(filter: $filter, first: $first, after: $after) { edges { node { ${CORRECTION} } } pageInfo { hasNextPage endCursor } } }`;
const FACTS = `query F($kind: RacingSubjectKind!, $id: ID!) { racingFacts(kind: $kind, id: $id) { name address season sessions facts { field imported value correction { id } }
  results { driverId driverNumber facts { field imported value correction { id } } } } }`;
const PAGE = `query P { race(year: ${YEAR}, slug: "invented-saltmarsh") { name date startsAt status winner { driver { id } points } sessions { kind startsAt }
  corrections { field importedValue sourceUrl } session(kind: RACE) { results { order positionText points driver { id name team { name } } corrections { field importedValue } } } } }`;

interface Correction { id: string; state: string; correctedValue: string | null; importedNow: string | null; viewerCan: { withdraw: boolean } } // prettier-ignore
interface Outcome { __typename: string; code?: string; at?: number; everywhere?: boolean; corrections?: Correction[] } // prettier-ignore
interface Row { driverId: string; driverNumber: string; facts: { field: string; imported: string | null; value: string | null; correction: { id: string } | null }[] } // prettier-ignore
interface Page {
  race: {
    name: string; startsAt: string; winner: { driver: { id: string }; points: number }; sessions: { kind: string; startsAt: string | null }[]; corrections: unknown[];
    session: { results: { order: number; positionText: string; points: number; driver: { id: string; name: string }; corrections: unknown[] }[] };
  };
} // prettier-ignore

let world: StaffWorld;
let members: TestApi;
let otto: Person;
let mara: Person;
let rows: Row[];

beforeAll(async () => {
  world = await StaffWorld.start();
  members = await startTestApi({ api: 'user', beside: world.api });
  await importRaceData(world.api.databaseHandle.url, 'invented');
  [otto, mara] = await Promise.all([world.person(['operator']), world.person(['moderator'])]);
  rows = (await facts('RACE', RACE)).results;
}, 120_000);
afterAll(async () => {
  await members?.stop();
  await world?.stop();
});

interface Subject { path: string; sessions: string[]; facts: Row['facts']; results: Row[] } // prettier-ignore
const facts = async (kind: string, id: string): Promise<Subject> => {
  const { data, errors } = await world.ask<{ racingFacts: Subject }>(otto, FACTS, { kind, id });
  expect(errors).toEqual([]);
  return data?.racingFacts as Subject;
};
const ask = async (who: Person, text: string, variables: object): Promise<Outcome> => {
  const { data, codes } = await world.ask<{ r: Outcome }>(who, text, variables as Record<string, unknown>);
  return data?.r ?? { __typename: 'Error', code: codes[0] as string };
};
const correct = (changes: object[], more: object = {}, who = otto): Promise<Outcome> =>
  ask(who, CORRECT, { input: { changes, sourceUrl: SOURCE, reason: 'The stewards’ document', ...more } });
const ofRow = (index: number, field: string, value: string | null, more: object = {}): object => {
  const { driverId, driverNumber } = rows[index] as Row;
  return { kind: 'RESULT', subjectId: RACE, sessionKind: 'RACE', driverId, driverNumber, field, value, ...more };
};
const ofRace = (field: string, value: string | null, more: object = {}): object => ({
  kind: 'RACE',
  subjectId: RACE,
  field,
  value,
  ...more,
});
const page = async (): Promise<Page['race']> => (await members.graphql<Page>(PAGE)).data?.race as Page['race'];
const list = async (filter: object) => {
  const { data } = await world.ask<{ racingCorrections: { edges: { node: Correction }[] } }>(otto, LIST, { filter });
  return data?.racingCorrections.edges.map(({ node }) => node) ?? [];
};

test('a corrected table of results is what members see at once, whole or not at all', async () => {
  const before = await page();
  const [first, second] = rows as [Row, Row];
  expect(before.winner.driver.id).toBe(first.driverId);

  expect(await correct([ofRow(0, 'POSITION', '2')])).toMatchObject({ code: 'racing.position_taken', at: 0 });
  expect(await correct([ofRow(0, 'POINTS', '-1')])).toMatchObject({ code: 'racing.value_invalid', at: 0 });
  expect(await correct([ofRow(0, 'POINTS', '25')])).toMatchObject({ code: 'racing.value_same' });
  expect(await correct([ofRow(0, 'POINTS', '24'), ofRow(0, 'POSITION', '1', { driverId: 'nobody' })])).toMatchObject({
    code: 'racing.unknown_fact',
    at: 1,
  });
  expect(await correct([ofRow(0, 'POINTS', '24')], { sourceUrl: 'javascript:alert(1)' })).toMatchObject({ code: 'racing.source_invalid' });
  expect(await correct([ofRow(0, 'POINTS', '24')], { reason: ' ' })).toMatchObject({ code: 'text.empty' });
  expect(await correct([])).toMatchObject({ code: 'input.invalid' });
  expect(await correct([ofRow(0, 'POINTS', '24')], {}, mara)).toMatchObject({ code: 'auth.forbidden' });
  expect(await world.sql('SELECT id FROM racing_corrections')).toEqual([]);

  const outcome = await correct([ofRow(0, 'POSITION', '2'), ofRow(1, 'POSITION', '1'), ofRow(0, 'POINTS', '18'), ofRow(1, 'POINTS', '25')]);
  expect(outcome).toMatchObject({ __typename: 'RacingCorrected', everywhere: true });
  expect(outcome.corrections).toHaveLength(4);
  const after = await page();
  expect(after.winner).toMatchObject({ driver: { id: second.driverId }, points: 25 });
  expect(after.session.results.slice(0, 2)).toMatchObject([
    { order: 1, positionText: '1', points: 25, driver: { id: second.driverId }, corrections: [{ field: 'POINTS', importedValue: '18' }, { field: 'POSITION', importedValue: '2' }] },
    { order: 2, positionText: '2', points: 18, driver: { id: first.driverId } },
  ]); // prettier-ignore
  expect(after.session.results[2]?.corrections).toEqual([]);
  expect((await facts('RACE', RACE)).results[0]?.driverId).toBe(second.driverId);
  const trail = await world.sql<{ details: Record<string, unknown> }>(
    `SELECT details FROM audit_log WHERE action = 'racing.corrected' ORDER BY seq`,
  );
  expect(trail[0]?.details).toMatchObject({ before: { POSITION: '1' }, after: { POSITION: '2' }, imported: '1', source: SOURCE });
  expect(new Set(trail.map(({ details }) => details['group'])).size).toBe(1);
});

test('one place cannot be given back alone; all together give the table of the source', async () => {
  const inForce = await list({ subjectId: RACE, state: 'IN_FORCE' });
  const positions = inForce.filter((one) => 'field' in one && one.field === 'POSITION');
  expect(await ask(otto, WITHDRAW, { ids: [positions[0]?.id], reason: 'Wrong document' })).toMatchObject({ code: 'racing.position_taken' });
  expect(await ask(mara, WITHDRAW, { ids: [positions[0]?.id], reason: 'No' })).toMatchObject({ code: 'auth.forbidden' });
  const gone = await ask(otto, WITHDRAW, { ids: inForce.map(({ id }) => id), reason: 'Wrong document' });
  expect(gone.corrections).toEqual(
    expect.arrayContaining([expect.objectContaining({ state: 'ENDED', endReason: 'Wrong document', viewerCan: { withdraw: false } })]),
  );
  expect(await ask(otto, WITHDRAW, { ids: [positions[0]?.id], reason: 'Again' })).toMatchObject({ code: 'racing.correction_over' });
  expect((await page()).winner.driver.id).toBe(rows[0]?.driverId);
  expect(await world.audit('racing.correction_withdrawn', RACE)).toHaveLength(4);
});

test('a race is renamed and moved within its season, over nobody’s head, and what changes takes the place of what was', async () => {
  const { startsAt, name } = await page();
  expect(await correct([ofRace('DATE', `${YEAR - 1}-05-05`)])).toMatchObject({ code: 'racing.date_outside_season' });
  const later = new Date(Date.parse(startsAt) + 60 * 60_000).toISOString();
  const dayAfter = new Date(Date.parse(startsAt) + 36 * 60 * 60_000).toISOString();
  expect(await correct([ofRace('STARTS_AT', dayAfter)])).toMatchObject({ code: 'racing.start_on_another_day', at: 0 });
  const [start] = (await correct([ofRace('STARTS_AT', later), ofRace('NAME', 'Marsh <b>')])).corrections as Correction[];
  expect(await page()).toMatchObject({
    name: 'Marsh <b>',
    startsAt: later,
    corrections: [{ field: 'NAME', importedValue: name, sourceUrl: SOURCE }, { field: 'STARTS_AT' }],
  });
  expect((await page()).sessions.find(({ kind }) => kind === 'RACE')?.startsAt).toBe(later);
  expect(await correct([ofRace('STARTS_AT', null)])).toMatchObject({ code: 'racing.changed_meanwhile', at: 0 });
  const names = await list({ subjectId: RACE, state: 'IN_FORCE' });
  const seen = names.find((one) => one.correctedValue === 'Marsh <b>');
  expect(await correct([ofRace('NAME', 'Saltmarsh GP', { replaces: seen?.id })])).toMatchObject({ corrections: [{ importedValue: name }] });
  expect((await list({ subjectId: RACE, state: 'ENDED' }))[0]).toMatchObject({
    id: seen?.id,
    endReason: null,
    replacedById: expect.any(String),
  });
  expect(start).toBeDefined();
  const topic = `query T { searchTopics(query: "${name.toLowerCase().slice(0, 6)}") { name } }`;
  expect(JSON.stringify((await members.graphql(topic, {}, await members.tokenFor())).data)).toContain(`Saltmarsh GP ${YEAR}`);
});

test('drivers and teams have their right names, numbers and colours, in results as well, and are found by them', async () => {
  const team = (
    await members.graphql<{ teams: { edges: { node: { id: string } }[] } }>('{ teams(first: 1) { edges { node { id colour } } } }')
  ).data?.teams.edges[0]?.node;
  const driver = rows[0]?.driverId ?? '';
  const outcome = await correct([
    { kind: 'DRIVER', subjectId: driver, field: 'NAME', value: 'Zoë Quick' },
    { kind: 'DRIVER', subjectId: driver, field: 'NUMBER', value: '88' },
    { kind: 'TEAM', subjectId: team?.id, field: 'COLOUR', value: '#ABCDEF' },
  ]);
  expect(outcome).toMatchObject({ __typename: 'RacingCorrected', everywhere: true });
  const { data } = await members.graphql(
    `{ driver(id: "${driver}") { name number corrections { field } } team(id: "${team?.id}") { colour corrections { field } } drivers(search: "zoe qui") { edges { node { id } } } }`,
  );
  expect(data).toMatchObject({
    driver: { name: 'Zoë Quick', number: 88, corrections: [{ field: 'NAME' }, { field: 'NUMBER' }] },
    team: { colour: '#abcdef', corrections: [{ field: 'COLOUR' }] },
    drivers: { edges: [{ node: { id: driver } }] },
  });
  expect((await page()).session.results[0]?.driver.name).toBe('Zoë Quick');
  expect((await facts('TEAM', team?.id ?? '')).facts.find(({ field }) => field === 'COLOUR')).toMatchObject({
    value: '#abcdef',
    imported: expect.stringMatching(/^#/),
  });
});

test('corrections survive an import, and say when the source has caught up, says something third, or lost the row', async () => {
  await correct([ofRow(2, 'POINTS', '14'), ofRow(3, 'POINTS', '11'), ofRow(4, 'POINTS', '9')]);
  const change = (index: number, points: string) =>
    world.sql(`UPDATE session_results SET points = ${points} WHERE race_id = $1 AND kind = 'RACE' AND driver_id = $2`, [
      RACE,
      rows[index]?.driverId,
    ]);
  await world.sql(`UPDATE seasons SET digest = 'old' WHERE year = ${YEAR}`);
  await importRaceData(world.api.databaseHandle.url, 'invented');
  expect((await list({ season: YEAR, kind: 'RESULT', state: 'IN_FORCE' })).map(({ correctedValue }) => correctedValue)).toEqual([
    '9',
    '11',
    '14',
  ]);
  await change(2, '14');
  await change(3, '3');
  await world.sql(`DELETE FROM session_results WHERE race_id = $1 AND kind = 'RACE' AND driver_id = $2`, [RACE, rows[4]?.driverId]);
  expect(await list({ state: 'CAUGHT_UP' })).toMatchObject([{ correctedValue: '14', importedNow: '14' }]);
  expect(await list({ state: 'OVERTAKEN' })).toMatchObject([{ correctedValue: '11', importedNow: '3' }]);
  expect(await list({ state: 'LOST' })).toMatchObject([{ correctedValue: '9', importedNow: null }]);
  expect((await page()).session.results.find(({ driver }) => driver.id === rows[3]?.driverId)?.points).toBe(11);
});

test('the list is read by pages and filters in one statement, and so are a race’s pages as before', async () => {
  const first = await world.ask<{ racingCorrections: { edges: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
    otto,
    LIST,
    { first: 2 },
  );
  expect(first.data?.racingCorrections).toMatchObject({ pageInfo: { hasNextPage: true } });
  const next = await world.counted<{ racingCorrections: { edges: { node: Correction }[] } }>(otto, LIST, {
    first: 50,
    after: first.data?.racingCorrections.pageInfo.endCursor,
  });
  expect(next.statements.filter((name) => name.startsWith('racing'))).toEqual(['racing_corrections.search']);
  expect(next.answer.data?.racingCorrections.edges.length).toBeGreaterThan(5);
  expect((await world.ask(otto, LIST, { after: 'x' })).codes).toEqual(['cursor.invalid']);
  expect(await list({ byId: mara.id })).toEqual([]);
  expect(await list({ byId: 'nobody' })).toEqual([]);
  const spy = jest.spyOn(members.database, 'query');
  await page();
  expect(spy.mock.calls.map(([name]) => name).filter((name) => name.startsWith('racing.'))).toEqual([]);
  spy.mockRestore();
  for (const who of [mara]) expect((await world.ask(who, LIST, {})).codes).toEqual(['auth.forbidden']);
});

test('a correction is ended, never changed, whoever tries', async () => {
  const change = (text: string) => expect(world.sql(text)).rejects.toThrow('ended, never changed');
  await change(`UPDATE racing_corrections SET corrected = '1' WHERE ended_at IS NULL`);
  await change(`UPDATE racing_corrections SET ended_at = NULL, ended_by = NULL WHERE ended_at IS NOT NULL`);
});
