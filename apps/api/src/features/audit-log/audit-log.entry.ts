import type { Impersonator } from '../../platform/auth/impersonation.js';

/** Who is written into the log: a person, or the platform itself when a rule of time acts. An Actor fits. */
export interface AuditedBy {
  /** null: the platform itself, or a part of it. */
  readonly userId: string | null;
  readonly username: string;
  readonly requestId: string | null;
  /** Who really acts, in the person's place. */
  readonly impersonator?: Pick<Impersonator, 'userId' | 'username' | 'grantId'>;
  readonly sessionId?: string | null;
  /** Kept of staff only: what members do to their own is nobody's business for ever. */
  readonly address?: string;
  readonly roles?: readonly string[];
  /** What many rows have in common that were one action, e.g. the run of a bulk action. */
  readonly auditGroup?: string;
}

/** The platform acting on its own, e.g. when a suspension runs out. */
export const SYSTEM: AuditedBy = { userId: null, username: 'system', requestId: null };

type Facts = Readonly<Record<string, unknown>>;

export interface NewAuditEntry {
  /** `thing.happened`, e.g. user.suspended. */
  readonly action: string;
  /** What sort of thing it was done to: user, post, case, organization, switch and so on. */
  readonly subjectKind?: string | null;
  readonly subjectId?: string | null;
  readonly reason?: string | null;
  /** What is the case besides before and after. No text that people wrote, no e-mail address. */
  readonly details?: Facts;
  /** What was the case, and what is now: the same names in both. */
  readonly before?: Facts;
  readonly after?: Facts;
}

/** A row as it is written. */
export interface AuditRecord {
  readonly actorId: string | null;
  readonly actorName: string;
  readonly onBehalfOf: string | null;
  readonly requestId: string | null;
  readonly sessionId: string | null;
  readonly address: string | null;
  readonly entry: NewAuditEntry;
  readonly details: Facts;
}
