import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import { Outbox } from '../../platform/outbox/outbox.js';

jest.setTimeout(60_000);

let broken = true;
let ran = 0;
const handled: string[] = [];

@Injectable()
class Probe {
  @Periodic('probe', 3_600_000)
  async run(): Promise<number> {
    if (broken) throw new TypeError('somebody@example.test is broken');
    return (ran += 1);
  }

  @OnEvent('probe.mailed', 'probe.mail')
  async mail({ payload }: { payload: { address: string } }): Promise<void> {
    if (broken) throw Object.assign(new Error(`no mail for ${payload.address}`), { code: 'EENVELOPE' });
    handled.push(payload.address);
  }
}
@Module({ providers: [Probe] })
class ProbeModule {}

const RUN =
  'mutation R($name: ID!, $reason: String!) { r: runPeriodicJob(name: $name, reason: $reason) { __typename ... on PeriodicJob { askedAt viewerCan { run } } ... on Refusal { code } } }';
const decision = (name: string): string =>
  `mutation D($ids: [ID!]!, $reason: String!) { r: ${name}(ids: $ids, reason: $reason) { __typename ... on DeadEventsDecided { events { id state viewerCan { decide } } } ... on Refusal { code } } }`;
const JOBS =
  '{ periodicJobs { name everySeconds outcome error result failures askedAt nextAt overdue viewerCan { run } } jobsOverview { dead outboxPending workerSeenAt } }';
const RUNS =
  'query R($job: ID, $outcome: JobOutcome, $first: Int, $after: String) { jobRuns(job: $job, outcome: $outcome, first: $first, after: $after) { edges { node { id job outcome error result askedByName } } pageInfo { hasNextPage endCursor } } }';
const DEAD =
  'query D($filter: DeadEventFilter) { deadEvents(filter: $filter) { edges { node { id type handler error state tries reason viewerCan { decide } } } } }';

interface Job { name: string; outcome: string | null; error: string | null; failures: number; askedAt: string | null; viewerCan: { run: boolean } } // prettier-ignore
interface Dead { id: string; state: string; error: string; tries: number; viewerCan: { decide: boolean } } // prettier-ignore
interface Outcome { __typename: string; code?: string; events?: Dead[] } // prettier-ignore

let world: StaffWorld;
let worker: NestFastifyApplication;
let opal: Person;
let ana: Person;

beforeAll(async () => {
  world = await StaffWorld.start();
  worker = await startTestWorker(world.api, [ProbeModule]);
  [opal, ana] = await Promise.all([world.person(['operator']), world.person(['analyst'])]);
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await world?.stop();
});

const ask = async (who: Person, text: string, variables: Record<string, unknown>): Promise<Outcome> => {
  const { data, codes } = await world.ask<{ r: Outcome }>(who, text, variables);
  return data?.r ?? { __typename: 'Error', code: codes[0] as string };
};
const probe = async (who = opal): Promise<Job> => {
  const { data } = await world.ask<{ periodicJobs: Job[] }>(who, JOBS);
  return data?.periodicJobs.find(({ name }) => name === 'probe') as Job;
};
const dead = async (filter: object = {}, who = opal): Promise<Dead[]> =>
  (await world.ask<{ deadEvents: { edges: { node: Dead }[] } }>(who, DEAD, { filter })).data?.deadEvents.edges.map(({ node }) => node) ??
  [];
const until = async <T>(look: () => Promise<T>, good: (seen: T) => boolean): Promise<T> => {
  const end = Date.now() + 45_000;
  for (;;) {
    const seen = await look();
    if (good(seen) || Date.now() > end) return seen;
    await new Promise((again) => setTimeout(again, 100));
  }
};

test('a periodic job is run when it is asked for, once, and its failure is told without what people wrote', async () => {
  expect(await probe()).toMatchObject({ outcome: null, askedAt: null, viewerCan: { run: true } });
  expect(await probe(ana)).toMatchObject({ viewerCan: { run: false } });
  expect(await ask(ana, RUN, { name: 'probe', reason: 'Now' })).toMatchObject({ code: 'auth.forbidden' });
  expect(await ask(opal, RUN, { name: 'probe', reason: ' ' })).toMatchObject({ code: 'text.empty' });
  expect(await ask(opal, RUN, { name: 'none', reason: 'Now' })).toMatchObject({ code: 'jobs.not_found' });
  const both = await Promise.all([1, 2].map(() => ask(opal, RUN, { name: 'probe', reason: 'Now' })));
  expect(both.map(({ __typename, code }) => code ?? __typename).sort()).toEqual(['PeriodicJob', 'jobs.asked_already']);
  const failed = await until(probe, ({ outcome }) => outcome !== null);
  expect(failed).toMatchObject({
    outcome: 'FAILED',
    failures: 1,
    error: expect.stringMatching(/^TypeError features\/jobs\/jobs\.integration-spec/),
  });
  expect(
    JSON.stringify(
      await world.sql(
        'SELECT * FROM periodic_jobs UNION ALL SELECT name, every_ms, started_at, duration_ms, outcome, result, error, failures, asked_at, asked_by_name FROM periodic_jobs',
      ),
    ),
  ).not.toContain('somebody@');
  expect(await world.audit('job.run_asked', 'probe')).toHaveLength(1);
});

test('an event that no try handles waits for a person, who tries again or discards it, over nobody’s head', async () => {
  const outbox = world.api.app.get(Outbox);
  for (const address of ['one@example.test', 'two@example.test', 'three@example.test'])
    await world.api.database.transaction((tx) => outbox.add(tx, { type: 'probe.mailed', payload: { address } }));
  // Eight tries with growing pauses take half a minute: the pauses are left out.
  const queue = new Queue('events', { connection: { url: world.api.settings.redisUrl }, prefix: `${world.api.settings.redisPrefix}queue` });
  const parked = await until(
    async () => {
      await queue.promoteJobs();
      return dead();
    },
    (all) => all.length === 3,
  );
  await queue.close();
  expect(parked).toHaveLength(3);
  expect(parked[0]).toMatchObject({
    type: 'probe.mailed',
    handler: 'probe.mail',
    state: 'WAITING',
    error: expect.stringMatching(/^Error EENVELOPE /),
    viewerCan: { decide: true },
  });
  expect(JSON.stringify(await world.sql('SELECT * FROM dead_events'))).not.toContain('example.test');
  expect((await dead({}, ana))[0]?.viewerCan.decide).toBe(false);
  const [first, second, third] = parked as [Dead, Dead, Dead];
  expect(await ask(ana, decision('retryDeadEvents'), { ids: [first.id], reason: 'Mended' })).toMatchObject({ code: 'auth.forbidden' });
  expect(await ask(opal, decision('discardDeadEvents'), { ids: [first.id], reason: 'Nobody waits for it' })).toMatchObject({
    events: [{ state: 'DISCARDED' }],
  });
  expect(await ask(opal, decision('retryDeadEvents'), { ids: [second.id, first.id], reason: 'Mended' })).toMatchObject({
    code: 'jobs.event_decided',
  });
  expect(await dead({ state: 'WAITING' })).toHaveLength(2);
  broken = false;
  expect(await ask(opal, decision('retryDeadEvents'), { ids: [second.id, third.id], reason: 'Mended' })).toMatchObject({
    events: [{}, {}],
  });
  expect(
    await until(
      () => dead({ state: 'DONE' }),
      (done) => done.length === 2,
    ),
  ).toHaveLength(2);
  expect(handled).toHaveLength(2);
  expect(await dead({ state: 'DISCARDED', text: 'probe.mail' })).toMatchObject([{ id: first.id }]);
  expect(await dead({ text: '100%' })).toEqual([]);
  expect(await world.audit('job.retried', 'probe.mail')).toHaveLength(2);
  expect(await world.audit('job.discarded', 'probe.mail')).toHaveLength(1);
});

test('runs are read by pages and say who asked for them; what waits is counted', async () => {
  await ask(opal, RUN, { name: 'probe', reason: 'Now it works' });
  expect(await until(probe, ({ outcome }) => outcome === 'OK')).toMatchObject({ failures: 0, result: '1' });
  const page = async (variables: object) =>
    (
      await world.ask<{ jobRuns: { edges: { node: { outcome: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
        ana,
        RUNS,
        { job: 'probe', ...variables },
      )
    ).data?.jobRuns;
  const first = await page({ first: 1 });
  expect(first).toMatchObject({ edges: [{ node: { outcome: 'OK', askedByName: opal.handle } }], pageInfo: { hasNextPage: true } });
  expect(await page({ first: 5, after: first?.pageInfo.endCursor })).toMatchObject({
    edges: [{ node: { outcome: 'FAILED' } }],
    pageInfo: { hasNextPage: false },
  });
  expect((await page({ outcome: 'FAILED' }))?.edges).toHaveLength(1);
  const { data } = await world.ask<{ jobsOverview: { dead: number; outboxPending: number } }>(ana, JOBS);
  expect(data?.jobsOverview).toMatchObject({ dead: 0, outboxPending: 0 });
});
