import { handleOrNull } from './identifiers.js';

/** Names that would pass for the platform, its staff or the sport's bodies, and parts of our own addresses. */
const RESERVED = new Set(
  `about account accounts admin administrator api auth circuits contact deleted drivers everyone f1 fia formula1 gps grand_prix grandprix
   grandprixsocial graphql help home latest legal login logout me media messages mod moderation moderator null official post posts
   press privacy profile races register root search seasons security service settings signin signup staff standings status support
   system team teams terms undefined user users www`.split(/\s+/),
);
const OURS = /^(admin|moderator|staff|support|official)_|_(admin|moderator|staff|support|official)$/;

/** The handle as it would be stored, or why nobody can have it. Whether it is free is for the database to say. */
export function checkHandle(raw: string): { handle: string } | { refused: 'handle.invalid' | 'handle.reserved' } {
  const handle = raw.startsWith('@') ? null : handleOrNull(raw.trim());
  if (handle === null) return { refused: 'handle.invalid' };
  return RESERVED.has(handle) || OURS.test(handle) ? { refused: 'handle.reserved' } : { handle };
}
