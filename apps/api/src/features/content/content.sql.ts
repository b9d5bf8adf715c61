/** `profiles` row of `alias` as an author; read by `toAuthor`. */
export const authorJson = (alias: string): string =>
  `json_build_object('id', ${alias}.user_id, 'handle', ${alias}.handle, 'displayName', ${alias}.display_name, 'avatarKey', ${alias}.avatar_key)`;

const isThere = (alias: string): string => `${alias}.deleted_at IS NULL AND ${alias}.removed_at IS NULL`;

/** True for a post or comment that everybody may read. The partial indexes of both tables carry the same condition. */
export const isVisible = (alias: string): string => `${isThere(alias)} AND ${alias}.held_at IS NULL`;

/** The same, and what waits for a look by a person where `viewer` (a placeholder, or NULL) wrote it. */
export const isReadable = (alias: string, viewer: string): string =>
  `${isThere(alias)} AND (${alias}.held_at IS NULL OR ${alias}.author_id = ${viewer}::uuid)`;

/** Above every id, so that the first page needs no other statement than the next. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Below every id. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';
