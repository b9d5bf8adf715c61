import type { Impersonator } from '../../platform/auth/impersonation.js';

/** Who is written into the log: a person, or the platform itself when a rule of time acts. */
export interface AuditedBy {
  /** null: the platform itself, or a part of it. */
  readonly userId: string | null;
  readonly username: string;
  readonly requestId: string | null;
  /** Who really acts, in the person's place. */
  readonly impersonator?: Pick<Impersonator, 'userId' | 'username' | 'grantId'>;
  /** What many rows have in common that were one action, e.g. the run of a bulk action. */
  readonly auditGroup?: string;
}

/** The platform acting on its own, e.g. when a suspension runs out. */
export const SYSTEM: AuditedBy = { userId: null, username: 'system', requestId: null };

export interface NewAuditEntry {
  /** `thing.happened`, e.g. user.suspended. */
  readonly action: string;
  readonly subjectKind?: 'user' | 'post' | 'comment' | 'case' | 'switch' | 'organization' | 'bulk-run' | null;
  readonly subjectId?: string | null;
  readonly reason?: string | null;
  /** Facts worth keeping: before and after. No text that people wrote, no e-mail address. */
  readonly details?: Readonly<Record<string, unknown>>;
}
