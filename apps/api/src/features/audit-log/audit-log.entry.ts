import type { Actor } from '../../platform/auth/actor.js';

/** Who is written into the log: a person, or the platform itself when a rule of time acts. */
export type AuditedBy = Pick<Actor, 'userId' | 'username' | 'requestId'> | typeof SYSTEM;

/** The platform acting on its own, e.g. when a suspension runs out. */
export const SYSTEM = { userId: null, username: 'system', requestId: null } as const;

export interface NewAuditEntry {
  /** `thing.happened`, e.g. user.suspended. */
  readonly action: string;
  readonly subjectKind?: 'user' | 'post' | 'comment' | 'case' | null;
  readonly subjectId?: string | null;
  readonly reason?: string | null;
  /** Facts worth keeping: before and after. No text that people wrote, no e-mail address. */
  readonly details?: Readonly<Record<string, unknown>>;
}
