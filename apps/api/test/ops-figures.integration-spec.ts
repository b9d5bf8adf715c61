import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AnalyticsWorkerModule } from '../src/features/analytics/analytics.worker.module.js';
import { LiveFiguresWorkerModule } from '../src/features/live-figures/live-figures.worker.module.js';
import { LiveFiguresAdminApiModule } from '../src/features/live-figures/live-figures.admin-api.module.js';
import { startTestApi, type TestApi } from './start-test-api.js';
import { startTestWorker } from './start-test-worker.js';

const OPS = new URL('../../../ops/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, OPS), 'utf8');

/** Names of PromQL that are no metrics of ours. */
const METRIC = /\b(?:gps|process)_[a-z_]+[a-z]\b/g;
const FIGURE = /figure="([a-z_0-9]+)"/g;

let api: TestApi;
let worker: NestFastifyApplication;
beforeAll(async () => {
  api = await startTestApi({ api: 'admin', features: [LiveFiguresAdminApiModule], withAccounts: true });
  const env = { OIDC_ISSUER: api.settings.oidcIssuer, OIDC_JWKS_URL: api.settings.oidcJwksUrl };
  worker = await startTestWorker(api, [LiveFiguresWorkerModule, AnalyticsWorkerModule], env);
}, 90_000);
afterAll(async () => {
  await worker?.close();
  await api?.stop();
});

test('the dashboard and the alerts for operators name only what the processes export', async () => {
  await api.graphql('{ liveFigures { name } }', {}, await api.tokenFor({ roles: ['member'] }));
  const exported = (
    await Promise.all([api.fetch('/metrics'), fetch(`${await worker.getUrl()}/metrics`)].map(async (answer) => (await answer).text()))
  ).join('\n');
  const known = new Set(
    [...exported.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name, type]) =>
      type === 'histogram' ? ['bucket', 'count', 'sum'].map((part) => `${name}_${part}`) : [name],
    ),
  );
  const figures = new Set([...exported.matchAll(/gps_live_figure_up\{figure="([a-z_0-9]+)"/g)].map(([, figure]) => figure));
  const files = [
    JSON.stringify(
      (JSON.parse(read('grafana/grand-prix-social.json')) as { panels: { targets: object[] }[] }).panels.flatMap(({ targets }) => targets),
    ),
    read('prometheus/alerts.yml').replace(/annotations:.*/g, ''),
  ];
  for (const text of files) {
    const [named, namedFigures] = [
      [...new Set(text.match(METRIC))],
      [...text.replaceAll('\\"', '"').matchAll(FIGURE)].map(([, figure]) => figure),
    ];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(namedFigures.length).toBeGreaterThan(2);
    expect(namedFigures.filter((figure) => !figures.has(figure))).toEqual([]);
  }
});
