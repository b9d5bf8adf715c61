import { expect, test } from '@jest/globals';
import { RuleAction } from './rule-kinds.js';
import { decisionFor, type Hit } from './verdict.policy.js';

const hit = (action: RuleAction, outcome: Hit['outcome'] = 'CAUGHT'): Hit => ({
  ...{ outcome, score: null, matched: '' },
  rule: { ruleId: 'r', version: 1, action, severity: 1, reason: 'SPAM' },
});
const { FLAG, HOLD, REFUSE } = RuleAction;

test.each([
  ['nothing', [], 'publish'],
  ['a flag', [hit(FLAG)], 'publish'],
  ['a hold beside a flag', [hit(FLAG), hit(HOLD)], 'hold'],
  ['a refusal beside a hold', [hit(HOLD), hit(REFUSE)], 'refuse'],
  ['a rule that would flag and is not sure', [hit(FLAG, 'UNSURE')], 'hold'],
  ['a rule that would refuse and could not look', [hit(REFUSE, 'DOWN')], 'hold'],
  ['a rule that could not look beside a refusal', [hit(FLAG, 'DOWN'), hit(REFUSE)], 'refuse'],
] as const)('%s', (_, hits, decision) => expect(decisionFor(hits)).toBe(decision));
