import { guardsOf } from './mutation.ts';

const MODERATION = 'moderation/(cases|restrictions)\\.integration';

/** What staff may decide, about whom, and that it is written down. */
export const STAFF_GUARDS = [
  ...guardsOf('features/staff-users/rank.policy.ts', 'staff-users/rank.policy', [
    [
      'acting on oneself',
      "if (actor.userId === target.userId) return 'user.self';\n  return target.rank >= actor.rank",
      'return target.rank >= actor.rank',
    ],
    ['acting on an equal or higher rank', "return target.rank >= actor.rank ? 'user.rank_too_high' : null;", 'return null;'],
    ['dismissing for a higher rank', "return target.rank > actor.rank ? 'user.rank_too_high' : null;", 'return null;'],
    ['buttons for the deleted', 'user.state !== UserState.DELETED && ', ''],
  ]),
  ...guardsOf('features/moderation/action-runner.ts', `moderation/action-runner|${MODERATION}`, [
    ['the permission of an action', 'if (!actor.permissions.has(action.permission))', 'if (false)'],
    ['refusals by rank', 'if (refusal) return new NotAllowed(refusal);', ''],
  ]),
  ...guardsOf('features/moderation/action-record.ts', MODERATION, [
    ['the audit row of an action', 'await this.audit.append(tx, actor, {', 'await Promise.resolve({'],
  ]),
  ...guardsOf('features/moderation/case-decision.policy.ts', 'moderation/case-decision.policy', [
    ['the version of a case', ' || (version !== null && state.version !== version)', ''],
    ['cases that are closed', "state.status !== 'open' || ", ''],
    [
      'cases that a colleague has claimed',
      "return state.claimedBy !== null && state.claimedBy !== staffId ? 'case.claimed' : null;",
      'return null;',
    ],
    ['the policy of a decision', "return policyId === null ? 'case.policy_required' : null;", 'return null;'],
  ]),
  ...guardsOf('features/moderation/case-claim.policy.ts', 'moderation/case-claim.policy', [
    [
      'claiming what a colleague has',
      "return state.claimedBy !== null && state.claimedBy !== staffId && !takeOver ? 'case.claimed' : null;",
      'return null;',
    ],
  ]),
  ...guardsOf('features/moderation/case-decider.ts', 'moderation/(cases|case-work|restrictions)\\.integration', [
    ['the permission of each action', 'if (refusal) throw refusal;', ''],
    ['the case as it was looked at', 'if (refusal) throw new ActionRefused(refusal);', ''],
  ]),
  ...guardsOf('features/moderation/schedule/scheduled-decisions.ts', 'moderation/schedule/schedule\\.integration', [
    [
      'the permissions of whoever scheduled',
      "if (gone || actions.some(({ permission }) => !actor.permissions.has(permission)) || !actor.permissions.has('reports:resolve'))",
      'if (gone)',
    ],
    ['that a scheduled decision is taken once', 'if (!(await this.schedule.take(tx, row.id))) return [];', ''],
  ]),
  ...guardsOf('features/moderation/schedule/scheduled-removals.ts', 'moderation/schedule/schedule\\.integration', [
    ['later removals', 'const back = removal?.last ?', 'const back = removal ?'],
  ]),
  ...guardsOf('features/moderation/case-scope.policy.ts', 'moderation/case-scope.policy', [
    ['misspelt queues', '[...found.keys()].every((dimension) => known.has(dimension))', 'true'],
    ['the language of a queue', 'within(languages, one.language) &&', ''],
  ]),
  ...guardsOf('features/moderation/case-decider.ts', 'moderation/bulk/case-kinds', [
    ['decisions outside of one’s queues', "if (!isInScope(scopeOf(actor), held)) throw new ActionRefused('case.outside_queue');", ''],
  ]),
  ...guardsOf('features/moderation/case-claims.service.ts', 'moderation/bulk/case-kinds', [
    ['claims outside of one’s queues', "if (!isInScope(scopeOf(actor), held)) throw new ActionRefused('case.outside_queue');", ''],
  ]),
  ...guardsOf('features/moderation/appeal-hearing.service.ts', 'moderation/bulk/case-kinds', [
    ['appeals outside of one’s queues', "if (!isInScope(scopeOf(actor), held)) throw new ActionRefused('case.outside_queue');", ''],
  ]),
  ...guardsOf('features/moderation/bulk/case-kind.ts', 'moderation/bulk/case-kinds', [
    ['bulk decisions outside of one’s queues', "if (!isInScope(scopeOf(actor), target)) return 'case.outside_queue';", ''],
    ['the rank of authors in a bulk decision', 'this.rankRefusal(actor, { userId: target.authorId, rank }) ??', ''],
    ['closed cases in a bulk decision', "if (target.status !== 'open') return 'case.closed';", ''],
  ]),
  ...guardsOf('features/moderation/cases.repository.ts', MODERATION, [
    ['deleted texts of closed cases', "(${alias}.deleted_at IS NULL OR c.status IN ('open', 'appealed'))", '(true)'],
  ]),
  ...guardsOf('features/moderation/moderation.policy.ts', 'moderation/moderation.policy', [
    ['removing what is gone', ' &&\n      [ContentState.VISIBLE, ContentState.HELD].includes(subject.contentState)', ''],
    ['suspending the deleted', ' && !subject.author.deleted', ''],
  ]),
  ...guardsOf('features/moderation/content.repository.ts', 'moderation/content.repository', [
    [
      'restoring what its author deleted',
      'WHERE id = $1 AND deleted_at IS NULL AND removed_at IS NOT NULL RETURNING',
      'WHERE id = $1 AND removed_at IS NOT NULL RETURNING',
    ],
    [
      'removing twice',
      'WHERE id = $1 AND deleted_at IS NULL AND removed_at IS NULL RETURNING',
      'WHERE id = $1 AND deleted_at IS NULL RETURNING',
    ],
  ]),
  ...guardsOf('features/moderation/case-claims.service.ts', 'appeals/appeals\\.integration', [
    ['keeping an appeal against oneself from others', '(appeal && refusalToHear(appeal, actor.userId)) ?? ', ''],
  ]),
  ...guardsOf('features/appeals/appeal.policy.ts', 'appeals/appeal.policy', [
    ['hearing one’s own appeal', "if (appeal.appellantId === staffId) return 'appeal.own';", ''],
    ['hearing an appeal against oneself', "return appeal.firstDeciderId === staffId ? 'appeal.first_decider' : null;", 'return null;'],
    ['appeals of strangers', ' || action.authorId !== memberId', ''],
    ['appeals that come too late', "return until.getTime() <= now ? 'appeal.too_late' : null;", 'return null;'],
    ['a second appeal', "if (action.appealed) return 'appeal.already';", ''],
  ]),
  ...guardsOf('features/accounts/account-deletion.service.ts', 'accounts/accounts', [
    ['staff who delete themselves', "if (isStaff(actor.roles)) return new NotAllowed('account.staff_role_held');", ''],
    ['the handle typed again', 'if (account.handle !== confirmHandle', "if (account.handle === 'never' + confirmHandle"],
    ['sessions of a deleted account', "await this.revocations.revokeUser(actor.userId, 'account deleted', tx);", ''],
  ]),
];
