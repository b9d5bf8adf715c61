import { guardsOf } from './mutation.ts';

const POLICY = 'features/staff-preferences/staff-view.policy';
const VIEWS = 'features/staff-preferences/staff-preferences.integration';
const CONTENT = 'features/content-browse/content-browse';

/** Lists of staff show what their reader may see, and keep what their reader chose. */
export const STAFF_LIST_GUARDS = [
  ...guardsOf('features/staff-preferences/staff-view.policy.ts', POLICY, [
    ['sharing a view upwards', ' && ROLES[role].rank <= actor.rank', ''],
    ['sharing a view with members', ' && ROLES[role].staff', ''],
    ['removing what is not shared', 'view.sharedWith.length > 0 && ', ''],
  ]),
  ...guardsOf('features/staff-preferences/staff-views.service.ts', VIEWS, [
    [
      'roles that a view may be shared with',
      'if (!sharedWith.every((role) => mayShareWith(actor, role))) return',
      'if (actor === null) return',
    ],
    ['changing the view of somebody else', 'if (!row || !mayChange(actor, row)) return', 'if (!row) return'],
    ['a view that was changed meanwhile', 'if (row.version !== version) return', 'if (row.version === -1) return'],
    ['removing the view of somebody else', "if (!mayRemove(actor, row)) return new NotAllowed('auth.forbidden');", ''],
  ]),
  ...guardsOf('features/staff-preferences/staff-preferences.service.ts', VIEWS, [
    ['opening a list with a view that one may not see', ' || !maySee(actor, view)', ''],
  ]),
  ...guardsOf('features/staff-preferences/staff-preferences.repository.ts', VIEWS, [
    ['the query of a view that is no longer shared', ' AND (v.owner_id = p.user_id OR v.shared_with && $2::text[])', ''],
  ]),
  ...guardsOf('features/content-browse/content-browse.sql.ts', CONTENT, [
    ['what its author deleted', 'WHERE c.deleted_at IS NULL ', 'WHERE true '],
  ]),
];
