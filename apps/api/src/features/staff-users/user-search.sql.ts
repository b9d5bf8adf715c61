import type { UserSort, UserStateFilter } from './user-state.js';
import { LOCKED, SUSPENDED, USER_COLUMNS, USER_JOINS } from './staff-users.sql.js';

/** What users are looked for by; null or ALL asks for nothing. */
export interface UserCriteria {
  /** May the address be seen, and so searched. */
  readonly email: boolean;
  /** In lower case. */
  readonly text: string | null;
  /** The text, if it is an id. */
  readonly id: string | null;
  /** Signed in from there. */
  readonly address: string | null;
  readonly state: UserStateFilter;
  readonly role: string | null;
  readonly verified: boolean | null;
  /** With strikes that still count. */
  readonly strikes: boolean | null;
  readonly joinedFrom: Date | null;
  readonly joinedTo: Date | null;
  readonly sort: UserSort;
  readonly position: { readonly exact: number; readonly moment: string; readonly id: string } | null;
  readonly limit: number;
}

export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

const STATE: Readonly<Record<UserStateFilter, string | null>> = {
  ALL: null,
  ACTIVE: `u.deleted_at IS NULL AND NOT ${LOCKED} AND NOT ${SUSPENDED}`,
  SUSPENDED: `u.deleted_at IS NULL AND u.suspended_at IS NOT NULL AND ${SUSPENDED}`,
  LOCKED: `u.deleted_at IS NULL AND u.locked_at IS NOT NULL AND ${LOCKED}`,
  DELETED: 'u.deleted_at IS NOT NULL',
  STAFF: `u.deleted_at IS NULL AND u.id IN (SELECT user_id FROM admin_users WHERE cardinality(roles) > 0)`,
};

/** By what a list is ordered. Never seen is the first year, which a cursor can hold; the index says the same. */
const SORT: Readonly<Record<UserSort, { readonly by: string; readonly descending: boolean }>> = {
  NEWEST: { by: 'u.created_at', descending: true },
  OLDEST: { by: 'u.created_at', descending: false },
  SEEN: { by: `coalesce(u.last_seen_at, '0001-01-01 00:00:00+00')`, descending: true },
};

const LETTER = /\p{L}/u;
/** Punctuation that handles cannot have, arrows, symbols and emoji; the same class for both, and that of the indexes profiles_signs and users_email_signs. */
const SIGN = /[!-,/:-?[-^{-~\u2190-\u2bff\u{1f000}-\u{1faff}]/u;
const WITH_SIGN = String.raw`~ '[!-,/:-?[-^{-~\u2190-\u2bff\U0001f000-\U0001faff]'`;
/** Shorter ones are in every other name, and no index finds what is inside of one. */
const SHORTEST_INSIDE = 3;

/** Where a text is looked for first: among so many of those in question, in the order of the list. */
const WALK = 5_000;

/**
 * `list`: nothing is looked for. `walk`: a text that many have is on the first few thousand people anyway. `hits`: one that few have is
 * found by its index, and those found are put in order. Whoever walks and finds no full page goes for the hits; both tell the same.
 */
export type SearchWay = 'list' | 'walk' | 'hits';

/** Planned for these very values each time: a plan for any text and any filter whatever reads the whole table. */
export function userSearch(criteria: UserCriteria, way: SearchWay, columns: { readonly counts: boolean } | 'id'): Statement {
  const params: unknown[] = [];
  const $ = (value: unknown): string => `$${params.push(value)}`;
  const [email, counts] = [$(criteria.email), $(columns !== 'id' && columns.counts)];
  const { by, descending } = SORT[criteria.sort];
  const [direction, beyond] = descending ? ['DESC', '<'] : ['ASC', '>'];
  const order = `${by} ${direction}, u.id ${direction}`;
  const limit = `${$(criteria.limit)}::int`;
  const filters = filtersOf(criteria, $);
  const { position } = criteria;
  const after = position ? `(${by}, u.id) ${beyond} (${$(position.moment)}::timestamptz, ${$(position.id)}::uuid)` : 'true';
  // Whoever is named exactly comes first; from the rest on nobody is left out before the position of the rest.
  const where = [...filters, position?.exact === 0 ? after : 'true'].join(' AND ');
  const exact = criteria.text === null ? null : exactOnes(criteria, email, $);
  const found = {
    list: () => `SELECT u.id FROM users u WHERE ${where} ORDER BY ${order} LIMIT ${limit}`,
    walk: () => `SELECT u.id FROM (SELECT u.* FROM users u WHERE ${where} ORDER BY ${order} LIMIT ${WALK}) u, LATERAL (SELECT handle, display_name FROM profiles WHERE user_id = u.id OFFSET 0) p
      WHERE ${placesOf(criteria, $)
        .map(({ condition }) => condition)
        .join(' OR ')} ORDER BY ${order} LIMIT ${limit}`,
    hits: () =>
      `SELECT u.id FROM named n, LATERAL (SELECT * FROM users WHERE id = n.id OFFSET 0) u WHERE ${where} ORDER BY ${order} LIMIT ${limit}`,
  }[way]();
  const named = way === 'hits' ? `named AS MATERIALIZED (${hitsOf(criteria, $).join(' UNION ')}),` : '';
  const shown =
    columns === 'id' ? 'u.id' : `${USER_COLUMNS}, h.exact, to_char(${by} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment`;
  const text = `
    WITH ${named} exact AS MATERIALIZED (${exact ? `SELECT u.id FROM users u WHERE ${[...filters, `u.id IN (${exact})`].join(' AND ')}` : 'SELECT NULL::uuid AS id WHERE false'}),
    found AS MATERIALIZED (${found}),
    hit AS (SELECT id, 1 AS exact FROM exact UNION ALL SELECT id, 0 FROM found WHERE id NOT IN (SELECT id FROM exact)),
    h AS MATERIALIZED (SELECT u.id, h.exact FROM hit h JOIN users u USING (id)
      WHERE ${position ? `(h.exact < ${$(position.exact)} OR (h.exact = ${$(position.exact)} AND ${after}))` : 'true'}
      ORDER BY h.exact DESC, ${order} LIMIT ${limit})
    SELECT ${shown} FROM h JOIN users u ON u.id = h.id ${USER_JOINS} WHERE ${email}::boolean IS NOT NULL AND ${counts}::boolean IS NOT NULL
    ORDER BY h.exact DESC, ${order}`;
  return { text, params };
}

function filtersOf({ state, role, verified, strikes, joinedFrom, joinedTo }: UserCriteria, $: (value: unknown) => string): string[] {
  const filters = [STATE[state]];
  // Members hold no row in admin_users, or one from a time when they were staff.
  if (role === 'member') filters.push('NOT EXISTS (SELECT FROM admin_users a WHERE a.user_id = u.id AND cardinality(a.roles) > 0)');
  else if (role !== null) filters.push(`u.id IN (SELECT user_id FROM admin_users WHERE roles @> ARRAY[${$(role)}::text])`);
  if (verified !== null) filters.push(verified ? 'u.email_verified' : 'NOT u.email_verified');
  if (joinedFrom) filters.push(`u.created_at >= ${$(joinedFrom)}::timestamptz`);
  if (joinedTo) filters.push(`u.created_at < ${$(joinedTo)}::timestamptz`);
  if (strikes !== null)
    filters.push(`u.id ${strikes ? 'IN' : 'NOT IN'} (SELECT user_id FROM strikes WHERE withdrawn_at IS NULL AND expires_at > now())`);
  const asked = filters.filter((filter): filter is string => filter !== null);
  return asked.length > 0 ? asked : ['true'];
}

/** Those whom the text names and nobody else; at most a handful. */
function exactOnes({ text, id }: UserCriteria, email: string, $: (value: unknown) => string): string {
  const whole = $(text);
  return `SELECT id FROM users WHERE id = ${$(id)}::uuid UNION SELECT id FROM users WHERE username = ${whole}
    UNION SELECT user_id FROM profiles WHERE handle = ${whole} UNION SELECT id FROM users WHERE ${email}::boolean AND deleted_at IS NULL AND lower(email) = ${whole}`;
}

interface Place {
  readonly table: 'users' | 'profiles';
  /** With `u` and `p` for the two tables. */
  readonly condition: string;
}

/** Letters in any case by what stands inside; one or two letters by how names begin. Signs have no case. */
function placesOf({ text, email }: UserCriteria, $: (value: unknown) => string): Place[] {
  const literal = (text ?? '').replace(/[\\%_]/g, '\\$&');
  if (LETTER.test(literal) && [...literal].length < SHORTEST_INSIDE) {
    const beginning = $(`${literal}%`);
    return [
      { table: 'profiles', condition: `p.handle LIKE ${beginning}` },
      { table: 'profiles', condition: `lower(p.display_name) LIKE ${beginning}` },
      ...(email ? [{ table: 'users', condition: `lower(u.email) LIKE ${beginning}` } as const] : []),
    ];
  }
  const inside = $(`%${literal}%`);
  if (SIGN.test(text ?? '') && !LETTER.test(literal))
    return [
      { table: 'profiles', condition: `p.display_name ${WITH_SIGN} AND p.display_name LIKE ${inside}` },
      ...(email ? [{ table: 'users', condition: `u.email ${WITH_SIGN} AND u.email LIKE ${inside}` } as const] : []),
    ];
  const like = LETTER.test(literal) ? 'ILIKE' : 'LIKE';
  return [
    { table: 'users', condition: `u.username LIKE ${inside}` },
    { table: 'profiles', condition: `p.handle LIKE ${inside}` },
    { table: 'profiles', condition: `p.display_name ${like} ${inside}` },
    ...(email ? [{ table: 'users', condition: `u.email ${like} ${inside}` } as const] : []),
  ];
}

/** Each place by itself, so that each finds its index. */
function hitsOf(criteria: UserCriteria, $: (value: unknown) => string): string[] {
  if (criteria.address !== null) return [`SELECT DISTINCT user_id AS id FROM sessions WHERE address = ${$(criteria.address)}::inet`];
  return placesOf(criteria, $).map(({ table, condition }) =>
    table === 'users' ? `SELECT u.id FROM users u WHERE ${condition}` : `SELECT p.user_id AS id FROM profiles p WHERE ${condition}`,
  );
}
