import { describe, expect, test } from '@jest/globals';
import { ActionKind } from '../moderation-log/index.js';
import { refusalOfPlan, refusalToDecide } from './case-decision.policy.js';

const plan = (...kinds: ActionKind[]) => kinds.map((kind) => ({ kind, until: null }));
const { DISMISS, REMOVE_CONTENT, WARN, SUSPEND, LOCK } = ActionKind;

describe('a decision', () => {
  test.each([
    ['nothing', [], 'spam', 'case.nothing_decided'],
    ['a dismissal', [DISMISS], null, null],
    ['a dismissal with a removal', [DISMISS, REMOVE_CONTENT], 'spam', 'case.actions_conflict'],
    ['a removal without a policy', [REMOVE_CONTENT], null, 'case.policy_required'],
    ['a removal', [REMOVE_CONTENT], 'spam', null],
    ['the same twice', [REMOVE_CONTENT, REMOVE_CONTENT], 'spam', 'case.actions_conflict'],
    ['a removal, a warning and a suspension', [REMOVE_CONTENT, WARN, SUSPEND], 'hate', null],
    ['a suspension with a lock', [SUSPEND, LOCK], 'hate', 'case.actions_conflict'],
    ['a warning without a policy', [WARN], null, 'case.policy_required'],
  ])('of %s', (_, kinds, policy, code) => expect(refusalOfPlan(plan(...kinds), policy)).toBe(code));

  const open = { status: 'open', version: 3, claimedBy: null };
  test.each([
    ['as it was looked at', open, 3, null],
    ['by whoever claimed it', { ...open, claimedBy: 'mara' }, 3, null],
    ['claimed by somebody else', { ...open, claimedBy: 'milo' }, 3, 'case.claimed'],
    ['changed since', open, 2, 'case.version_changed'],
    ['changed since, where that does not matter', { ...open, version: 9 }, null, null],
    ['closed', { ...open, status: 'dismissed' }, 3, 'case.version_changed'],
    ['closed, where the version does not matter', { ...open, status: 'actioned' }, null, 'case.version_changed'],
    ['appealed: that is another question', { ...open, status: 'appealed' }, 3, 'case.version_changed'],
  ])('of a case %s', (_, state, version, code) => expect(refusalToDecide(state, 'mara', version)).toBe(code));
});
