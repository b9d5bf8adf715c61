import { isIP } from 'node:net';
import { isRole } from '@gps/permissions';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { normaliseText } from '../../platform/text/index.js';
import { uuidOrNull } from '../content/index.js';
import type { UsersArgs } from './staff-users.inputs.js';
import type { UserCriteria } from './user-search.sql.js';
import { UserSort, UserStateFilter } from './user-state.js';

const LONGEST_QUERY = 100;

type Asked = Partial<Omit<UsersArgs, 'first' | 'after'>>;

/** What somebody asks for as far as they may: whoever may not see addresses must not be able to guess them either. */
export function criteriaOf(actor: Pick<Actor, 'permissions'>, asked: Asked): Omit<UserCriteria, 'position' | 'limit'> {
  if (asked.role && !isRole(asked.role)) throw new DomainError('input.invalid', { details: { field: 'role' } });
  const text = asked.query
    ? normaliseText(asked.query.slice(0, 4 * LONGEST_QUERY), 'one')
        .slice(0, LONGEST_QUERY)
        .toLowerCase()
    : '';
  const fromAddress = isIP(text) !== 0 && actor.permissions.has('users:lock');
  return {
    email: actor.permissions.has('users:read-email'),
    text: fromAddress ? null : text || null,
    id: uuidOrNull(text),
    address: fromAddress ? text : null,
    state: asked.state ?? UserStateFilter.ALL,
    role: asked.role ?? null,
    verified: asked.verified ?? null,
    strikes: asked.strikes ?? null,
    joinedFrom: asked.joinedFrom ?? null,
    joinedTo: asked.joinedTo ?? null,
    sort: asked.sort ?? UserSort.NEWEST,
  };
}
