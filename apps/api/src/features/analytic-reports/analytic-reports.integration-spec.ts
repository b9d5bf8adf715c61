import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MailSink } from '../../../test/mail-sink.js';
import { KeycloakDouble } from '../../../test/staff/keycloak-double.js';
import { type GraphqlAnswer, startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { AnalyticReportsAdminApiModule } from './analytic-reports.admin-api.module.js';
import { AnalyticReportsWorkerModule } from './analytic-reports.worker.module.js';
import { ReportDispatch } from './report-dispatch.js';

const [ana, anton, oscar, ada] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const ROLES: Readonly<Record<string, string>> = { [ana]: 'analyst', [anton]: 'analyst', [oscar]: 'operator', [ada]: 'administrator' };
const EVENTS = { measure: 'events', dimensions: ['kind'], grain: null, filters: [], lastDays: 7, view: 'BAR' };
const FIELDS = 'id title ownerName sharedWith version definition { measure view } schedule { frequency hour nextAt } viewerCan { edit }';
const CREATE = `mutation ($title: String!, $definition: AnalyticReportDefinitionInput!, $key: String!) {
  createAnalyticReport(title: $title, definition: $definition, idempotencyKey: $key) { ${FIELDS} } }`;
const SCHEDULE = `mutation ($id: ID!, $attach: Boolean!) {
  scheduleAnalyticReport(id: $id, frequency: DAILY, hour: 7, timeZone: "Europe/Berlin", attach: $attach) { ${FIELDS} } }`;
const OUTCOME = '{ columns rows { labels value } hidden truncated }';

const nameOf = (who: string): string => `${ROLES[who]}_${who.slice(0, 4)}`;

let api: TestApi;
let worker: NestFastifyApplication;
let keycloak: KeycloakDouble;
let mails: MailSink;
let statement = 0;

const sql = <T>(text: string, params: readonly unknown[] = []): Promise<T[]> =>
  api.database.query<T>(`test.reports_${(statement += 1)}`, text, params);
async function ask<T>(who: string, query: string, variables: object = {}): Promise<GraphqlAnswer<T>> {
  return api.graphql<T>(query, { ...variables }, await api.tokenFor({ sub: who, username: nameOf(who), roles: [ROLES[who] ?? 'member'] }));
}
async function create(who = ana, title = 'Kinds', definition: object = EVENTS, key: string = randomUUID()): Promise<string> {
  const { data } = await ask<{ createAnalyticReport: { id: string } }>(who, CREATE, { title, definition, key });
  return data?.createAnalyticReport.id as string;
}
const codes = async (who: string, query: string, variables: object = {}): Promise<readonly string[]> =>
  (await ask(who, query, variables)).codes;
const audited = async (id: string): Promise<string[]> =>
  (await sql<{ action: string }>('SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY seq', [id])).map(({ action }) => action);

beforeAll(async () => {
  [keycloak, mails] = [await KeycloakDouble.start(), await MailSink.start()];
  const env = { KEYCLOAK_URL: keycloak.url, SMTP_URL: mails.url, ADMIN_URL: 'https://staff.example', RATE_LIMIT_FACTOR: '100' };
  api = await startTestApi({ api: 'admin', features: [AnalyticReportsAdminApiModule], withAccounts: true, env });
  worker = await startTestWorker(api, [AnalyticReportsWorkerModule], env);
  for (const [id, role] of Object.entries(ROLES)) {
    await sql('INSERT INTO users (id, username, email, locale) VALUES ($1, $2, $3, $4)', [
      id,
      nameOf(id),
      `${nameOf(id)}@example.test`,
      'de',
    ]);
    keycloak.roles.set(id, [role]);
  }
  const hour = `date_trunc('hour', now())`;
  await sql(`INSERT INTO analytics_counts VALUES ('hour', ${hour}, 'post', 'race', 40), ('hour', ${hour}, 'post', 'between', 60), ('hour', ${hour}, 'comment', 'race', 3),
    ('hour', ${hour}, 'reaction', 'race', 9), ('day', ${hour}, 'post', 'race', 1000), ('hour', now() - interval '8 days', 'post', 'race', 500)`);
}, 90_000);
afterAll(async () => {
  await worker?.close();
  await api?.stop();
  await mails?.stop();
  await keycloak?.stop();
});

test('a report is built from the catalogue, tried, saved once, changed and deleted', async () => {
  const { data } = await ask<{ reportCatalogue: { measures: { name: string }[]; roles: string[] } }>(
    ana,
    '{ reportCatalogue { measures { name } roles } }',
  );
  expect(data?.reportCatalogue.roles).toEqual(['administrator', 'analyst', 'operator']);
  const tried = await ask<{ tryAnalyticReport: object }>(
    ana,
    `query ($d: AnalyticReportDefinitionInput!) { tryAnalyticReport(definition: $d) ${OUTCOME} }`,
    { d: EVENTS },
  );
  expect(tried.data?.tryAnalyticReport).toEqual({
    columns: ['kind', 'events'],
    rows: [
      { labels: ['comment'], value: null },
      { labels: ['post'], value: 100 },
      { labels: ['reaction'], value: null },
    ],
    hidden: 2,
    truncated: false,
  });
  // Every measure by everything it can be divided by is SQL that PostgreSQL takes.
  const { data: all } = await ask<{
    reportCatalogue: { measures: { name: string; grains: string[]; dimensions: { name: string; values: string[] }[] }[] };
  }>(ana, '{ reportCatalogue { measures { name grains dimensions { name values } } } }');
  for (const { name, grains, dimensions } of all?.reportCatalogue.measures ?? []) {
    const filters = dimensions.map((one) => ({ dimension: one.name, operator: 'NOT_IN', values: one.values.slice(0, 1) }));
    for (const grain of grains) {
      const d = { ...EVENTS, measure: name, grain, filters, dimensions: dimensions.map((one) => one.name), view: 'LINE' };
      expect(
        await codes(ana, `query ($d: AnalyticReportDefinitionInput!) { tryAnalyticReport(definition: $d) ${OUTCOME} }`, { d }),
      ).toEqual([]);
    }
  }

  const key = randomUUID();
  const id = await create(ana, '  Kinds of\u202e things ', EVENTS, key);
  expect(await create(ana, '  Kinds of\u202e things ', EVENTS, key)).toBe(id);
  const UPDATE = `mutation ($id: ID!, $version: Int!, $title: String!, $definition: AnalyticReportDefinitionInput!) {
    updateAnalyticReport(id: $id, version: $version, title: $title, definition: $definition) { ${FIELDS} } }`;
  const changed = await ask<{ updateAnalyticReport: object }>(ana, UPDATE, {
    id,
    version: 1,
    title: 'Kinds',
    definition: { ...EVENTS, view: 'TABLE' },
  });
  expect(changed.data?.updateAnalyticReport).toMatchObject({
    title: 'Kinds',
    version: 2,
    definition: { view: 'TABLE' },
    viewerCan: { edit: true },
  });
  expect(await codes(ana, UPDATE, { id, version: 1, title: 'Late', definition: EVENTS })).toEqual(['analytic_reports.changed_meanwhile']);
  expect(await codes(ana, CREATE, { title: ' ', definition: EVENTS, key: randomUUID() })).toEqual(['text.empty']);
  expect(
    await codes(ana, CREATE, { title: 'x', definition: { ...EVENTS, measure: 'users; DROP TABLE users' }, key: randomUUID() }),
  ).toEqual(['analytic_reports.not_in_catalogue']);
  expect((await ask<{ deleteAnalyticReport: boolean }>(ana, `mutation { deleteAnalyticReport(id: "${id}") }`)).data).toEqual({
    deleteAnalyticReport: true,
  });
  expect(await codes(ana, `{ analyticReport(id: "${id}") { id } }`)).toEqual(['analytic_reports.not_found']);
  expect(await audited(id)).toEqual(['analytic_report.saved', 'analytic_report.saved', 'analytic_report.deleted']);
});

test('a report is its maker’s until it is shared with a role; others read it and change nothing', async () => {
  const id = await create();
  const [read, list] = [`{ analyticReport(id: "${id}") { ${FIELDS} } }`, '{ analyticReports { edges { node { id } } } }'];
  const seen = async (who: string): Promise<boolean> =>
    JSON.stringify((await ask(who, list)).data).includes(id) && (await codes(who, read)).length === 0;
  for (const who of [anton, oscar, ada]) expect(await seen(who)).toBe(false);
  expect(await codes(ana, `mutation { shareAnalyticReport(id: "${id}", roles: ["moderator"]) { id } }`)).toEqual([
    'analytic_reports.role_cannot_read',
  ]);
  expect(await codes(ana, `mutation { shareAnalyticReport(id: "${id}", roles: ["operator", "operator"]) { id } }`)).toEqual([]);
  expect([await seen(ana), await seen(oscar), await seen(anton), await seen(ada)]).toEqual([true, true, false, false]);
  expect((await ask(oscar, `{ analyticReportOutcome(id: "${id}") ${OUTCOME} }`)).data).toMatchObject({
    analyticReportOutcome: { hidden: 2 },
  });
  for (const change of [`shareAnalyticReport(id: "${id}", roles: []) { id }`, `deleteAnalyticReport(id: "${id}")`]) {
    expect(await codes(oscar, `mutation { ${change} }`)).not.toEqual([]);
    expect(await codes(ada, `mutation { ${change} }`)).toEqual(['analytic_reports.not_found']);
  }
  await ask(ana, `mutation { shareAnalyticReport(id: "${id}", roles: ["administrator"]) { id } }`);
  expect(await codes(ada, `mutation { deleteAnalyticReport(id: "${id}") }`)).toEqual(['analytic_reports.not_yours']);
  for (const bad of ['x', randomUUID(), "' OR 1=1 --"])
    expect(await codes(ana, 'query ($id: ID!) { analyticReport(id: $id) { id } }', { id: bad })).toEqual(['analytic_reports.not_found']);

  for (let i = 0; i < 3; i++) await create(anton, `Report ${i}`);
  const paged = `query ($after: String) { analyticReports(first: 2, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } }`;
  const first = await ask<{ analyticReports: { edges: { node: { title: string } }[]; pageInfo: { endCursor: string } } }>(anton, paged);
  const rest = await ask<{ analyticReports: { edges: { node: { title: string } }[]; pageInfo: { hasNextPage: boolean } } }>(anton, paged, {
    after: first.data?.analyticReports.pageInfo.endCursor,
  });
  expect([...(first.data?.analyticReports.edges ?? []), ...(rest.data?.analyticReports.edges ?? [])].map(({ node }) => node.title)).toEqual(
    ['Report 2', 'Report 1', 'Report 0'],
  );
  expect(rest.data?.analyticReports.pageInfo.hasNextPage).toBe(false);
});

test('as a file a hostile title is no formula, and the export is on record', async () => {
  const id = await create(ana, '=HYPERLINK("https://evil.example")');
  const { data } = await ask<{ exportAnalyticReport: { name: string; csv: string } }>(
    ana,
    `mutation { exportAnalyticReport(id: "${id}") { name csv } }`,
  );
  expect(data?.exportAnalyticReport.name).toMatch(/^hyperlink-https-evil-example-\d{4}-\d\d-\d\d\.csv$/);
  expect(data?.exportAnalyticReport.csv).toBe(
    `\uFEFF"'=HYPERLINK(""https://evil.example"")"\r\nkind,events\r\ncomment,\r\npost,100\r\nreaction,\r\n`,
  );
  expect(await audited(id)).toEqual(['analytic_report.saved', 'analytic_report.exported']);
});

test('comes by mail at the hour that was asked for, in the language of the person, as long as they may read it', async () => {
  const id = await create(ana, 'Weekly $& figures');
  await ask(ana, `mutation { shareAnalyticReport(id: "${id}", roles: ["operator"]) { id } }`);
  const scheduled = await ask<{ scheduleAnalyticReport: { schedule: { nextAt: string } } }>(ana, SCHEDULE, { id, attach: true });
  expect(new Date(scheduled.data?.scheduleAnalyticReport.schedule.nextAt as string).getTime()).toBeGreaterThan(Date.now());
  await ask(oscar, SCHEDULE, { id, attach: false });
  expect(await codes(anton, SCHEDULE, { id, attach: true })).toEqual(['analytic_reports.not_found']);
  const bad = SCHEDULE.replace('Europe/Berlin', 'Mars/Base');
  expect(await codes(ana, bad, { id, attach: true })).toEqual(['analytic_reports.time_zone']);
  expect(await codes(ana, SCHEDULE.replace('hour: 7', 'hour: 24'), { id, attach: true })).toEqual(['input.invalid']);

  const due = (): Promise<unknown> =>
    sql(`UPDATE analytic_report_schedules SET next_at = now() - interval '3 days' WHERE report_id = $1`, [id]);
  const arrived = async (n: number): Promise<void> => {
    for (let tries = 0; tries < 300 && mails.mails.length < n; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(mails.mails).toHaveLength(n);
  };
  await due();
  await worker.get(ReportDispatch).run();
  await arrived(2);
  const mail = mails.mails.find(({ to }) => to === `${nameOf(ana)}@example.test`);
  expect(mail).toMatchObject({ language: 'de', subject: 'Bericht: Weekly $& figures' });
  expect(mail?.text).toContain(`https://staff.example/reports/${id}`);
  expect(mail?.text).toContain('CSV-Datei');
  expect(mails.mails.find(({ to }) => to === `${nameOf(oscar)}@example.test`)?.text).not.toContain('CSV');
  expect(await sql('SELECT 1 FROM analytic_report_schedules WHERE report_id = $1 AND next_at > now()', [id])).toHaveLength(2);

  keycloak.roles.set(oscar, ['member']);
  await due();
  await worker.get(ReportDispatch).run();
  await arrived(3);
  for (let tries = 0; tries < 300; tries++) {
    if ((await sql('SELECT 1 FROM analytic_report_schedules WHERE report_id = $1', [id])).length === 1) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await sql('SELECT user_id FROM analytic_report_schedules WHERE report_id = $1', [id])).toEqual([{ user_id: ana }]);
  expect(mails.mails).toHaveLength(3);
  expect(await codes(anton, `mutation { mailAnalyticReport(id: "${id}") }`)).toEqual(['analytic_reports.not_found']);
  await ask(ana, `mutation { mailAnalyticReport(id: "${id}") }`);
  await arrived(4);
  expect(await audited(id)).toEqual([...['saved', 'shared', 'scheduled', 'scheduled', 'mailed'].map((done) => `analytic_report.${done}`)]);
  await ask(ana, `mutation { unscheduleAnalyticReport(id: "${id}") { id } }`);
  expect(await sql('SELECT 1 FROM analytic_report_schedules WHERE report_id = $1', [id])).toEqual([]);
});

test('a question that takes too long is given up, and none can write', async () => {
  const { FigureQueriesRepository } = await import('../analytics/index.js');
  const queries = api.app.get(FigureQueriesRepository, { strict: false });
  await expect(queries.rows('test.write', 'DELETE FROM analytics_counts', [])).rejects.toMatchObject({ code: '25006' });
  // Its own patience, which is shorter than that of all statements.
  expect(await queries.rows('test.patience', `SELECT current_setting('statement_timeout') AS of`, [])).toEqual([{ of: '5s' }]);
  await expect(queries.rows('test.slow', 'SELECT pg_sleep(20)', [])).rejects.toMatchObject({ code: 'analytics.too_slow' });
});
