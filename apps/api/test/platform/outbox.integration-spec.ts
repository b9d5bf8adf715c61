import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccountsModule } from '../../src/features/accounts/index.js';
import { Database } from '../../src/platform/database/database.js';
import { EventQueue } from '../../src/platform/outbox/event-queue.js';
import { HandledEvents } from '../../src/platform/outbox/handled-events.js';
import { OnEvent } from '../../src/platform/outbox/on-event.decorator.js';
import { type DomainEvent, Outbox } from '../../src/platform/outbox/outbox.js';
import { OutboxRelay } from '../../src/platform/outbox/outbox-relay.js';
import { OutboxRepository } from '../../src/platform/outbox/outbox.repository.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { startTestWorker } from '../start-test-worker.js';
import { ProbeModule } from './probe.module.js';

const effects: string[] = [];
const calls: string[] = [];
let failures = 0;

@Injectable()
class ProbeHandlers {
  constructor(
    private readonly database: Database,
    private readonly handled: HandledEvents,
  ) {}

  /** Has its effect once, fails after it as often as told. */
  @OnEvent('probe.happened', 'probe.count')
  async count(event: DomainEvent<{ n: string }>): Promise<void> {
    calls.push(event.payload.n);
    await this.database.transaction(async (tx) => {
      if (await this.handled.first(tx, 'probe.count', event)) effects.push(event.payload.n);
    });
    if (failures-- > 0) throw new Error('crash after the effect');
  }
}

@Module({ imports: [AccountsModule], providers: [ProbeHandlers] })
class ProbeWorkerModule {}

let api: TestApi;
let worker: NestFastifyApplication | undefined;
beforeAll(async () => (api = await startTestApi({ api: 'user', features: [ProbeModule] })), 60_000);
afterEach(async () => {
  await worker?.close();
  worker = undefined;
  failures = 0;
});
afterAll(() => api?.stop());

const add = (n: string, after: () => void = () => undefined): Promise<string> =>
  api.database.transaction(async (tx) => {
    const id = await api.app.get(Outbox).add(tx, { type: 'probe.happened', payload: { n } });
    after();
    return id;
  });

async function eventually(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400 && !(await check()); i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(await check()).toBe(true);
}
const effectsOf = (n: string): number => effects.filter((effect) => effect === n).length;

describe('an event', () => {
  test('takes effect soon after its commit', async () => {
    worker = await startTestWorker(api, [ProbeWorkerModule]);
    const start = Date.now();
    await add('soon');
    await eventually(() => effectsOf('soon') === 1);
    expect(Date.now() - start).toBeLessThan(1_000);
  });

  test('that was rolled back never does', async () => {
    worker = await startTestWorker(api, [ProbeWorkerModule]);
    await expect(
      add('rolled-back', () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await add('after-it');
    await eventually(() => effectsOf('after-it') === 1);
    expect(effectsOf('rolled-back')).toBe(0);
  });

  test('written while no worker ran is delivered when one starts', async () => {
    await add('waiting');
    worker = await startTestWorker(api, [ProbeWorkerModule]);
    await eventually(() => effectsOf('waiting') === 1);
  });

  test('takes effect once although its handler crashes after the effect', async () => {
    worker = await startTestWorker(api, [ProbeWorkerModule]);
    failures = 2;
    await add('crashing');
    await eventually(() => calls.filter((n) => n === 'crashing').length >= 1 && failures < 2);
    await eventually(async () => (await worker?.get(OutboxRepository, { strict: false }).lag())?.pending === 0);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(effectsOf('crashing')).toBe(1);
  });

  test('enqueued again after a crash between queue and commit takes effect once', async () => {
    worker = await startTestWorker(api, [ProbeWorkerModule]);
    const repository = worker.get(OutboxRepository, { strict: false });
    const queue = worker.get(EventQueue, { strict: false });
    await add('twice');
    await eventually(() => effectsOf('twice') === 1);
    const [event] = await api.database.query<{ eventId: string; occurredAt: Date }>(
      'test.event',
      `SELECT event_id AS "eventId", occurred_at AS "occurredAt" FROM outbox_events WHERE payload->>'n' = 'twice'`,
    );
    const again = {
      eventId: event?.eventId as string,
      type: 'probe.happened',
      payload: { n: 'twice' },
      occurredAt: event?.occurredAt as Date,
    };
    for (let i = 0; i < 3; i += 1) await queue.add(again, ['probe.count']);
    await add('twice-after');
    await eventually(() => effectsOf('twice-after') === 1);
    expect(effectsOf('twice')).toBe(1);
    expect(await repository.isHandled('probe.count', again.eventId)).toBe(true);
  });

  test('lost by the queue is found again in PostgreSQL', async () => {
    const id = await add('lost');
    await api.database.query('test.pretend', `UPDATE outbox_events SET dispatched_at = now() - interval '5 minutes' WHERE event_id = $1`, [
      id,
    ]);
    worker = await startTestWorker(api, [ProbeWorkerModule]);
    await worker.get(OutboxRelay, { strict: false }).reconcile();
    await eventually(() => effectsOf('lost') === 1);
  });

  test('two workers share the work without doing any twice', async () => {
    worker = await startTestWorker(api, [ProbeWorkerModule]);
    const second = await startTestWorker(api, [ProbeWorkerModule]);
    for (let i = 0; i < 150; i += 1) await add(`shared-${i}`);
    await eventually(() => effects.filter((n) => n.startsWith('shared-')).length >= 150);
    await second.close();
    expect(effects.filter((n) => n.startsWith('shared-'))).toHaveLength(150);
  }, 60_000);
});
