import { guardsOf } from './mutation.ts';

const BULK = 'features/bulk-actions/bulk-actions.integration';
const MERGE = 'features/account-merge/account-merge.integration';
const MERGE_POLICY = 'account-merge/account-merge.policy';
const HELP = 'features/account-help/account-help.integration';

/** What staff do to many at once, and what they do to accounts for their owners. */
export const ACCOUNT_HELP_GUARDS = [
  ...guardsOf('features/bulk-actions/bulk-actions.service.ts', BULK, [
    ['the permission of a bulk kind', 'if (refusal) throw refusal;', ''],
    ['a selection that has changed', 'if (ids.length !== expected) return null;', ''],
    ['taking back what somebody else started', 'if (!run || run.byId !== actor.userId)', 'if (!run)'],
  ]),
  ...guardsOf('features/bulk-actions/bulk-worker.ts', BULK, [
    ['roles that were lost on the way', '!actor.permissions.has(kind.permission)', 'false'],
    ['starters who are locked', 'run.byGone', 'false'],
  ]),
  ...guardsOf('features/bulk-actions/bulk-runs.reader.ts', BULK, [
    ['runs of others', '(row.byId === actor.userId || seesAll(actor))', 'true'],
  ]),
  ...guardsOf('features/bulk-actions/bulk-work.repository.ts', BULK, [
    ['runs that another worker has in hand', ' AND coalesce(leased_until <= now(), true)', ''],
  ]),
  ...guardsOf('features/account-help/role-change.policy.ts', 'account-help/role-change.policy', [
    ['roles of people one may not act on', 'if (refusal) return refusal;', ''],
    ['roles of one’s own rank', ' && ROLES[role].rank < actor.rank', ''],
    ['the role everybody holds', ' && ROLES[role].staff', ''],
  ]),
  ...guardsOf('features/account-help/required-actions.ts', HELP, [
    ['sessions of a reset account', "if (endSessions) await this.revocations.revokeUser(userId, 'credentials reset', tx);", ''],
    [
      'mails to addresses nobody has confirmed',
      "if (byMail && !(await this.repository.hasVerifiedEmail(userId))) return new NotAllowed('account_help.no_email');",
      '',
    ],
  ]),
  ...guardsOf('features/account-help/help-target.ts', HELP, [
    [
      'helping whoever is above',
      'return refusal ? new NotAllowed(refusal) : { userId, reason: reason.text };',
      'return { userId, reason: reason.text };',
    ],
  ]),
  ...guardsOf('features/user-notes/user-notes.repository.ts', HELP, [
    [
      'editing notes of others',
      'WHERE id = $1 AND author_id = $2 AND deleted_at IS NULL RETURNING id`',
      'WHERE id = $1 AND $2::uuid IS NOT NULL AND deleted_at IS NULL RETURNING id`',
    ],
  ]),
  ...guardsOf('features/user-notes/user-notes.service.ts', HELP, [
    [
      'notes about oneself',
      'const refused = id === null || (await this.targets.look(actor, [id])).has(id);',
      'const refused = id === null;',
    ],
  ]),
  ...guardsOf('features/user-record/user-record.policy.ts', 'user-record/user-record.policy', [
    ['parts of a record', '=> permissions.has(ASKS[part])', '=> permissions.size >= 0 && part in ASKS'],
  ]),
  ...guardsOf('features/staff-users/user-criteria.ts', 'features/staff-users/staff-users.integration', [
    ['searching by an e-mail address', "email: actor.permissions.has('users:read-email'),", 'email: true,'],
    ['searching by where somebody signed in', "isIP(text) !== 0 && actor.permissions.has('users:lock')", 'isIP(text) !== 0'],
  ]),
  ...guardsOf('features/account-merge/account-merge.policy.ts', MERGE_POLICY, [
    ['merging staff', "if (ranks.some((rank) => rank > MEMBER)) return 'merge.staff';", ''],
    ['an account in two merges', "if (running) return 'merge.running';", ''],
    ['an appeal nobody has heard', "if (appealOpen) return 'merge.appeal_open';", ''],
  ]),
  ...guardsOf('features/account-merge/account-merge.service.ts', MERGE, [
    ['the handle typed for confirmation', "return { code: 'merge.not_confirmed' };", 'await Promise.resolve();'],
    ['taking back somebody else’s merge', '!row || row.byId !== actor.userId', '!row'],
  ]),
  ...guardsOf('features/account-merge/merge-check.ts', MERGE, [
    ['ranks of both', 'return first ?? refusalToMerge(', 'return refusalToMerge('],
  ]),
  ...guardsOf('features/account-merge/merge-beginning.ts', MERGE, [
    ['a permission that was lost before it began', "!actor.permissions.has('users:merge')", 'false'],
  ]),
  ...guardsOf('features/account-merge/merge-carrying.ts', MERGE, [
    ['the identity of the account that goes', 'await this.restrictions.inKeycloak(merge.leaverId);', ''],
  ]),
  ...guardsOf('features/moderation/restriction-carry.policy.ts', 'moderation/restriction-carry.policy', [
    ['the stricter of two restrictions', '? theirs : null', '? null : null'],
  ]),
];
