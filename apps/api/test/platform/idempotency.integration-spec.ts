import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { Idempotency } from '../../src/platform/idempotency/idempotency.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { ProbeModule } from './probe.module.js';

let api: TestApi;
const userId = randomUUID();
beforeAll(async () => {
  api = await startTestApi({ api: 'user', features: [ProbeModule] });
  await api.graphql('{ whoami }', {}, await api.tokenFor({ sub: userId }));
}, 60_000);
afterAll(() => api?.stop());

/** A use case that creates something: a follow row stands for it, as nothing keeps two of them from existing but the key. */
function create(key: string, input: unknown, work: () => Promise<string> = async () => randomUUID()): Promise<string> {
  return api.database.transaction((tx) =>
    api.app.get(Idempotency).run(tx, { userId }, { key, operation: 'create', input }, async () => {
      const id = await work();
      await tx.query('test.create', 'INSERT INTO handled_events (handler, event_id) VALUES ($1, $2)', [key, id]);
      return id;
    }),
  );
}

const created = (key: string) => api.database.query('test.created', 'SELECT 1 FROM handled_events WHERE handler = $1', [key]);

describe('an idempotency key', () => {
  test('fifty at once: one row, one answer', async () => {
    const results = await Promise.all(Array.from({ length: 50 }, () => create('fifty-at-once', { body: 'x' })));
    expect(new Set(results).size).toBe(1);
    expect(await created('fifty-at-once')).toHaveLength(1);
  });

  test('the order of fields makes no other request of it; another value does', async () => {
    const first = await create('field-order', { a: 1, b: { c: 2, d: 3 } });
    expect(await create('field-order', { b: { d: 3, c: 2 }, a: 1 })).toBe(first);
    await expect(create('field-order', { a: 2, b: { c: 2, d: 3 } })).rejects.toMatchObject({ code: 'idempotency.key_reused', status: 409 });
  });

  test('what failed may be tried again with the same key', async () => {
    await expect(create('try-again', {}, () => Promise.reject(new DomainError('auth.forbidden')))).rejects.toMatchObject({
      code: 'auth.forbidden',
    });
    expect(await created('try-again')).toHaveLength(0);
    await expect(create('try-again', {})).resolves.toEqual(expect.any(String));
  });

  test.each(['short', 'x'.repeat(101)])('of the wrong length is refused', async (key) => {
    await expect(create(key, {})).rejects.toMatchObject({ code: 'idempotency.key_invalid' });
  });
});
