import { Injectable } from '@nestjs/common';
import type { TokenClaims } from '../../platform/auth/token-claims.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { acceptedBy, LegalAcceptancesRepository } from '../legal-documents/index.js';
import { languageOf } from '../policies/index.js';

export interface AccountRow {
  readonly username: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly deleted: boolean;
  readonly locked: boolean;
  readonly suspended: boolean;
  /** null while suspended = without end. */
  readonly suspendedUntil: Date | null;
  /** Not seen for an hour. */
  readonly unseen: boolean;
  /** Of each legal document, the newest version accepted. */
  readonly accepted: Readonly<Record<string, number>>;
}

export interface MeRow {
  readonly id: string;
  readonly username: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly onboarded: boolean;
  readonly suspension: { reason: string; since: Date; until: Date | null } | null;
}

const SUSPENDED = 'u.suspended_at IS NOT NULL AND coalesce(u.suspended_until > now(), true)';

@Injectable()
export class AccountsRepository {
  constructor(
    private readonly database: Database,
    private readonly acceptances: LegalAcceptancesRepository,
  ) {}

  find(userId: string): Promise<AccountRow | null> {
    return this.database.one<AccountRow>(
      'accounts.find',
      `SELECT u.username, u.email, u.email_verified AS "emailVerified", u.deleted_at IS NOT NULL AS deleted,
              u.locked_at IS NOT NULL AND coalesce(u.locked_until > now(), true) AS locked,
              ${SUSPENDED} AS suspended, u.suspended_until AS "suspendedUntil",
              coalesce(u.last_seen_at < now() - interval '1 hour', true) AS unseen, ${acceptedBy('u.id')} AS accepted
         FROM users u WHERE u.id = $1`,
      [userId],
    );
  }

  /** Creates the account with a profile; a second call for the same person changes nothing. */
  async create(claims: TokenClaims, handles: readonly string[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.freeEmail(tx, claims);
      const created = await tx.one(
        'accounts.create',
        `INSERT INTO users (id, username, email, email_verified, locale, last_seen_at) VALUES ($1, $2, $3, $4, $5, now()) ON CONFLICT (id) DO NOTHING RETURNING id`,
        [claims.userId, claims.username, claims.email, claims.emailVerified, claims.locale],
      );
      if (!created) return;
      await this.createProfile(tx, claims, handles);
      await this.acceptances.registered(tx, claims.userId, languageOf(claims.locale));
    });
  }

  /** Takes over what the identity provider says now. */
  async mirror(claims: TokenClaims): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.freeEmail(tx, claims);
      await tx.query(
        'accounts.mirror',
        'UPDATE users SET username = $2, email = $3, email_verified = $4 WHERE id = $1 AND deleted_at IS NULL',
        [claims.userId, claims.username, claims.email, claims.emailVerified],
      );
    });
  }

  async seen(userId: string): Promise<void> {
    await this.database.query('accounts.seen', 'UPDATE users SET last_seen_at = now() WHERE id = $1', [userId]);
  }

  me(userId: string): Promise<MeRow | null> {
    return this.database.one<MeRow>(
      'accounts.me',
      `SELECT u.id, u.username, u.email, u.email_verified AS "emailVerified", u.locale, p.time_zone AS "timeZone", p.onboarded_at IS NOT NULL AS onboarded,
              CASE WHEN ${SUSPENDED} THEN (SELECT json_build_object('reason', a.reason, 'since', u.suspended_at, 'until', u.suspended_until)
                 FROM moderation_actions a WHERE a.subject_author_id = u.id AND a.kind = 'SUSPEND' ORDER BY a.id DESC LIMIT 1) END AS suspension
         FROM users u JOIN profiles p ON p.user_id = u.id WHERE u.id = $1`,
      [userId],
    );
  }

  /** Keycloak holds each address once, so whoever still has it here has given it up there. */
  private async freeEmail(tx: Tx, { userId, email }: TokenClaims): Promise<void> {
    if (email)
      await tx.query(
        'accounts.free_email',
        'UPDATE users SET email = NULL, email_verified = false WHERE lower(email) = lower($2) AND deleted_at IS NULL AND id <> $1',
        [userId, email],
      );
  }

  private async createProfile(tx: Tx, claims: TokenClaims, handles: readonly string[]): Promise<void> {
    for (const handle of handles) {
      const taken = await tx.one(
        'accounts.create_profile',
        'INSERT INTO profiles (user_id, handle, display_name) VALUES ($1, $2, $3) ON CONFLICT (handle) DO NOTHING RETURNING user_id',
        [claims.userId, handle, [...(claims.name ?? claims.username)].slice(0, 50).join('')],
      );
      if (taken) return;
    }
    throw new Error('no free handle was found');
  }
}
