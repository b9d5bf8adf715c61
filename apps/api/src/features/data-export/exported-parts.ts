/** Rows of one file, a batch at a time: `$1` is the person, `$2` the key of the last row before ('' at first), `$3` how many. */
export interface ExportedPart {
  readonly file: string;
  readonly text: string;
  /** Behind row policies, so read as the person. */
  readonly asMember?: true;
}

const uuidAfter = (column: string): string => `${column} > coalesce(nullif($2, ''), '00000000-0000-0000-0000-000000000000')::uuid`;
const page = (columns: string, key: string, from: string): string =>
  `SELECT ${key}::text AS key, to_jsonb(r) AS row FROM (SELECT ${columns} FROM ${from}) AS r`;

const byId = (file: string, columns: string, table: string, whose: string): ExportedPart => ({
  file,
  text: page(`${columns}, id`, 'r.id', `${table} WHERE ${whose} = $1 AND ${uuidAfter('id')} ORDER BY id LIMIT $3`),
});
const byKey = (file: string, key: string, columns: string, table: string, whose: string): ExportedPart => ({
  file,
  text: page(`${columns}, ${key} AS key`, 'r.key', `${table} WHERE ${whose} = $1 AND ${key} > $2 ORDER BY ${key} LIMIT $3`).replace(
    'to_jsonb(r)',
    "to_jsonb(r) - 'key'",
  ),
});

const TOPICS = `(SELECT coalesce(jsonb_agg(t.topic_kind || ':' || t.topic_id), '[]') FROM post_topics t WHERE t.post_id = posts.id) AS topics`;
const PICTURES = `(SELECT coalesce(jsonb_agg(jsonb_build_object('file', 'media/' || m.storage_key, 'alt', pm.alt_text) ORDER BY pm.position), '[]')
  FROM post_media pm JOIN media m ON m.id = pm.media_id WHERE pm.post_id = posts.id) AS pictures`;

/** What other people wrote or are is not in it, but for handles of those one follows. Of what staff note about somebody only what concerns them. */
export const EXPORTED_PARTS: readonly ExportedPart[] = [
  byId('account.json', 'username, email, email_verified, locale, created_at, last_seen_at, suspended_at, suspended_until', 'users', 'id'),
  byKey('profile.json', 'user_id::text', 'handle, display_name, bio, time_zone, created_at, updated_at', 'profiles', 'user_id'),
  byId('posts.json', `body, created_at, edited_at, removed_at, ${TOPICS}, ${PICTURES}`, 'posts', 'deleted_at IS NULL AND author_id'),
  byId('comments.json', 'post_id, parent_id, body, created_at, edited_at, removed_at', 'comments', 'deleted_at IS NULL AND author_id'),
  byKey('reactions.json', 'post_id::text', 'post_id, kind, created_at', 'reactions', 'user_id'),
  byKey(
    'follows.json',
    'f.followee_id::text',
    'p.handle, f.created_at',
    'follows f JOIN profiles p ON p.user_id = f.followee_id',
    'f.follower_id',
  ),
  // Whether they allow to be counted; without a row they do not.
  byKey('statistics-consent.json', 'user_id::text', 'given_at', 'analytics_consents', 'user_id'),
  byKey('topics.json', `topic_kind || ':' || topic_id`, 'topic_kind, topic_id, created_at', 'topic_follows', 'user_id'),
  {
    ...byKey(
      'organizations.json',
      'm.organization_id::text',
      `o.alias, o.name, o.kind, m.role, m.source, m.joined_at,
       EXISTS (SELECT FROM shown_memberships w WHERE w.organization_id = m.organization_id AND w.user_id = m.user_id) AS shown_in_profile`,
      'organization_members m JOIN organizations o ON o.id = m.organization_id',
      'm.user_id',
    ),
    asMember: true,
  },
  byId('notifications.json', 'kind, post_id, comment_id, created_at, read_at', 'notifications', 'user_id'),
  byId('reports.json', 'reason, note, created_at', 'reports', 'reporter_id'),
  byKey(
    'accepted-documents.json',
    `document || ':' || number`,
    'document, number AS version, language, way, accepted_at',
    'legal_acceptances',
    'user_id',
  ),
  byId('appeals.json', 'statement, created_at, outcome, reply, decided_at', 'appeals', 'appellant_id'),
  byKey(
    'security-history.json',
    `to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || id`,
    'type, at, client, address, error',
    'identity_events',
    `kind = 'user' AND user_id`,
  ),
  byKey(
    'sessions.json',
    'id',
    'client_id, browser, system, host(address) AS address, first_seen_at, last_seen_at, ended_at, end_reason',
    'sessions',
    'user_id',
  ),
  byId('devices.json', 'first_seen_at, last_seen_at', 'devices', 'user_id'),
];
