import { expect, test } from '@jest/globals';
import './auth.errors.js';
import { refusalWhileImpersonating, type WhileImpersonating } from './impersonation.policy.js';

const [READS, WRITES] = [true, false];
const [LOOKING, CHANGING] = [false, true];

test.each<[string, boolean, WhileImpersonating | undefined, boolean, string | null]>([
  ['reading', READS, undefined, LOOKING, null],
  ['reading what is nobody else’s', READS, 'never', CHANGING, 'impersonation.not_allowed'],
  ['changing what says nothing', WRITES, undefined, LOOKING, 'impersonation.not_allowed'],
  ['changing what says nothing, after the second click', WRITES, undefined, CHANGING, 'impersonation.not_allowed'],
  ['changing what may be, before the second click', WRITES, 'changes', LOOKING, 'impersonation.read_only'],
  ['changing what may be, after it', WRITES, 'changes', CHANGING, null],
  ['leaving', WRITES, 'always', LOOKING, null],
  ['what is never allowed', WRITES, 'never', CHANGING, 'impersonation.not_allowed'],
])('%s', (_, reads, when, changesAllowed, code) => {
  const impersonator = { userId: 's', username: 'sam', grantId: 'g', changesAllowed };
  expect(refusalWhileImpersonating(impersonator, reads, when)?.code ?? null).toBe(code);
});
