import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/auth/actor.js';
import { ActionRunner } from './action-runner.js';
import type { ModerationAction } from './actions/moderation-action.js';

/** Fails on whatever is asked of it. */
const untouched = new Proxy({}, { get: (_, name) => () => Promise.reject(new Error(`${String(name)} was called`)) }) as never;

test('an action runs for nobody without its permission, whichever operation asked for it', async () => {
  const runner = new ActionRunner(untouched, untouched, untouched, untouched, untouched);
  const action = { permission: 'users:lock', targetId: 't', refusal: () => null } as unknown as ModerationAction;
  const actor = { userId: 'a', permissions: new Set(['users:suspend']) } as unknown as Actor;
  await expect(runner.run(actor, action, 'key-key-key')).rejects.toMatchObject({
    code: 'auth.forbidden',
    details: { permission: 'users:lock' },
  });
});
