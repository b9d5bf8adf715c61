import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type SmallHistory, smallHistory, withChangedRow, withRows, withoutRow } from '../../test/small-history.ts';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { readHistory } from './import-directory.ts';
import { type ImportReport, RealDataPresent, importSeasons } from './import.ts';
import { readInventedSeason } from './invented.ts';

// Real services on a busy machine; a failure shows at once, only a hang waits this long.
jest.setTimeout(60_000);

const F1DB = { name: 'F1DB', licence: 'CC BY 4.0', version: null, invented: false };

describe('importing race data', () => {
  let database: TestDatabase;
  let histories: SmallHistory[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    for (const history of histories) history.remove();
    histories = [];
    await database.client.query('SELECT pg_advisory_unlock_all()');
    await database.client.query('TRUNCATE seasons, racing_imports CASCADE');
  });
  afterAll(() => database?.drop());

  const read = (changes?: Parameters<typeof smallHistory>[0]) => {
    const history = smallHistory(changes);
    histories.push(history);
    return readHistory(history.directory);
  };
  const load = async (changes?: Parameters<typeof smallHistory>[0]): Promise<{ report: ImportReport; refused: string[] }> => {
    const input = read(changes);
    const report = await importSeasons(database.client, { ...input, source: F1DB, refused: input.refusals.count }, () => undefined);
    return { report, refused: input.refusals.lines(Infinity) };
  };
  const rows = async <T>(sql: string): Promise<T[]> => (await database.client.query(sql)).rows as T[];

  test('writes each season, with standings by the rules where the source has none', async () => {
    const { report, refused } = await load();
    expect(refused).toEqual([]);
    expect([...report.outcomes]).toEqual([[1990, 'written'], [1991, 'written']]); // prettier-ignore
    expect(
      await rows(
        'SELECT driver_id, points::float8 AS points, wins, position FROM driver_standings WHERE year = 1990 AND round = 0 ORDER BY ordinal',
      ),
    ).toEqual([
      { driver_id: 'luc-blanc', points: 15, wins: 1, position: 1 },
      { driver_id: 'anna-rossi', points: 9, wins: 1, position: 2 },
      { driver_id: 'rosa-neri', points: 0, wins: 0, position: 3 },
    ]);
    expect(await rows(`SELECT source_name, source_licence FROM seasons WHERE year = 1990`)).toEqual([
      { source_name: 'F1DB', source_licence: 'CC BY 4.0' },
    ]);
  });

  test('a second import changes not one row', async () => {
    await load();
    const versions = () =>
      rows(
        'SELECT xmin::text, id FROM races UNION ALL SELECT xmin::text, race_id || ordinal FROM session_results UNION ALL SELECT xmin::text, id FROM drivers ORDER BY 2',
      );
    const before = await versions();
    const { report } = await load();
    expect([...report.outcomes.values()]).toEqual(['unchanged', 'unchanged']);
    expect(report.referenceRows).toBe(0);
    expect(await versions()).toEqual(before);
    expect(await rows('SELECT id FROM racing_imports')).toHaveLength(1);
  });

  test('rows that cannot be true are refused with file, line and reason; the others are taken', async () => {
    const { report, refused } = await load({
      ...withRows(
        'race_results',
        '1,1990,1,4,4,9,nobody,rossa,rossa,70,,,,,',
        '1,1990,1,5,FIFTH,9,rosa-neri,rossa,rossa,70,,,,,',
        '1,1990,1,6,6,9,rosa-neri,rossa,rossa,70,1:75.000,,,,',
        '1,1990,1,2,6,9,rosa-neri,rossa,rossa,70,,,,,',
        '1,1991,1,7,7,9,rosa-neri,rossa,rossa,70,,,,,',
        '99,1990,1,8,8,9,rosa-neri,rossa,rossa,70,,,,,',
        '1,1990,1,9,9,9,rosa-neri',
        '1,1990,1,10,10,9,"rosa-neri,rossa,rossa,70,,,,,',
        '1,1990,1,11,11,9,rosa-neri,rossa,rossa,70,,,bro\u0000ken,,',
        '1,1990,1,12,12,9,rosa-neri,rossa,rossa,-3,,,,,',
        '1,1990,1,13,13,9,rosa-neri,rossa,rossa,70,,,,1e9,',
      ),
      ...withRows('drivers', 'Bad Id,X,X,X,X,,,,1990-01-01,,,italy', 'no-such-day,X,X,X,X,,,,1990-02-30,,,italy'),
    });
    expect(refused).toEqual([
      'drivers.csv:5: id is “Bad Id”, expected an id in lower case with hyphens',
      'drivers.csv:6: dateOfBirth is “1990-02-30”, expected a day as YYYY-MM-DD',
      'race_results.csv:13: has 7 cells, the header 15',
      'race_results.csv:14: has a quote that is not closed',
      'race_results.csv:15: holds characters that are not text',
      'race_results.csv:7: driver “nobody” is not known',
      'race_results.csv:8: position is “FIFTH”, expected a position or a code like DNF',
      'race_results.csv:9: time is “1:75.000”, expected a time like 1:23.456',
      'race_results.csv:10: repeats line 3',
      'race_results.csv:11: says year and round 1991 1, but race 1 is 1990 1',
      'race_results.csv:12: race “99” is not known',
      'race_results.csv:16: laps is “-3”, expected a whole number from 0 to 500',
      'race_results.csv:17: points is “1e9”, expected a number from 0 to 100',
    ]);
    expect([...report.outcomes.values()]).toEqual(['written', 'written']);
    expect(await rows(`SELECT count(*)::int AS n FROM session_results WHERE kind = 'RACE'`)).toEqual([{ n: 5 }]);
  });

  test.each([
    [
      'a race without a winner',
      withChangedRow('race_results', '3,1991,1,1,1', '3,1991,1,2,2,3,rosa-neri,rossa,rossa,78,,,,6,2'),
      '1991-monaco has results but no winner',
    ],
    [
      'a calendar with a hole',
      withRows('races', '4,1991,3,1991-09-08,italy,Italia 1991,monza,monza-1,53,307.029'),
      'rounds are 1, 3: round 2 is missing or stands twice',
    ],
    ['a race left out between others', withoutRow('race_results', '1,1990'), '1990-monaco has no results while later races have'],
  ])('%s refuses its season alone, and leaves what was there', async (_, changes, reason) => {
    await load();
    const before = await rows('SELECT race_id, driver_id FROM session_results ORDER BY 1, ordinal');
    const { report } = await load(changes);
    expect([...report.outcomes.values()].sort()).toEqual(['refused', 'unchanged']);
    expect(report.failures).toEqual([expect.stringContaining(`${reason}; nothing of this season was changed`)]);
    expect(await rows('SELECT race_id, driver_id FROM session_results ORDER BY 1, ordinal')).toEqual(before);
  });

  test('a season that PostgreSQL refuses half-way leaves nothing behind', async () => {
    await database.client.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`,
    );
    await database.client.query(
      `CREATE TRIGGER refuse BEFORE INSERT ON driver_standings FOR EACH ROW WHEN (NEW.year = 1991) EXECUTE FUNCTION refuse()`,
    );
    const { report } = await load().finally(() => database.client.query('DROP FUNCTION refuse CASCADE'));
    expect([...report.outcomes]).toEqual([[1990, 'written'], [1991, 'refused']]); // prettier-ignore
    expect(report.failures[0]).toContain('the disk is full');
    expect(await rows('SELECT year FROM seasons')).toEqual([{ year: 1990 }]);
    expect(await rows(`SELECT id FROM races WHERE year = 1991`)).toEqual([]);
  });

  test('a calendar adds the rounds that have not been raced, with instants in UTC and days at the track', async () => {
    const columns =
      'raceId,year,round,date,time,grandPrixId,officialName,circuitId,circuitLayoutId,qualifyingDate,qualifyingTime,sprintRaceDate,sprintRaceTime,scheduledLaps';
    const { refused } = await load({
      calendar_1991: [
        columns,
        '3,1991,1,1991-05-12,13:00,monaco,Monaco 1991,monaco,monaco-1,,,,,78',
        '4,1991,2,1991-09-07,23:30,italy,Italia 1991,monza,monza-1,1991-09-07,22:30,1991-09-07,08:00,53',
      ],
    });
    expect(refused).toEqual([]);
    expect(await rows(`SELECT id, status, date::text, starts_at, has_sprint FROM races WHERE year = 1991 ORDER BY round`)).toEqual([
      { id: '1991-monaco', status: 'COMPLETED', date: '1991-05-12', starts_at: null, has_sprint: false },
      { id: '1991-italy', status: 'SCHEDULED', date: '1991-09-08', starts_at: new Date('1991-09-07T23:30:00Z'), has_sprint: true },
    ]);
  });

  test('a new circuit takes the time zone of its country, and is refused where nothing tells', async () => {
    const circuit = (id: string, country: string): string => `${id},${id},${id},,RACE,CLOCKWISE,Somewhere,${country},1.5,2.5,4.000,10`;
    const { refused } = await load({
      ...withRows('countries', 'chad,TD,TCD,CHA,Chad,Chadian,africa'),
      ...withRows('circuits', circuit('new-ring', 'italy'), circuit('constructor', 'chad')),
    });
    expect(refused).toEqual(['circuits.csv:5: no time zone is known for circuit “constructor”: add it to circuit-time-zones.json']);
    expect(await rows(`SELECT time_zone FROM circuits WHERE id = 'new-ring'`)).toEqual([{ time_zone: 'Europe/Rome' }]);
  });

  test('a folder that is not F1DB’s says so in one line', () => {
    expect(() => readHistory('/nowhere')).toThrow(/is not a folder/);
    expect(() => read({ races: null })).toThrow(/holds no races.csv/);
    expect(() => read({ drivers: ['id,name', 'a,A'] })).toThrow(/drivers.csv has no column firstName, lastName/);
    expect(() => read({ race_results: Buffer.from([0x72, 0xff, 0xfe, 0x0a]) })).toThrow(/race_results.csv cannot be read/);
    expect(() => read({ race_results: null, 'race_results.csv.gz': gzipSync('raceId\n1').subarray(0, 15) })).toThrow(
      /race_results.csv.gz cannot be read/,
    );
  });

  test('the invented season gives way to real ones and never comes back beside them', async () => {
    const invented = readInventedSeason(new Date());
    const source = { name: 'Invented', licence: 'own', version: '1', invented: true };
    const importInvented = () => importSeasons(database.client, { ...invented, source, refused: 0 }, () => undefined);
    await importInvented();
    expect(await rows('SELECT DISTINCT invented FROM seasons')).toEqual([{ invented: true }]);
    await load();
    expect(await rows('SELECT year FROM seasons ORDER BY 1')).toEqual([{ year: 1990 }, { year: 1991 }]);
    expect(await rows(`SELECT id FROM drivers WHERE id LIKE 'invented-%'`)).toEqual([]);
    await expect(importInvented()).rejects.toThrow(RealDataPresent);
  });
});
