import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { TokenClaims } from '../../platform/auth/token-claims.js';

export interface AccountRow {
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly username: string;
  readonly locale: string | null;
  readonly deleted: boolean;
  readonly locked: boolean;
  readonly suspended: boolean;
  /** null while suspended = without end. */
  readonly suspendedUntil: Date | null;
}

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  find(userId: string): Promise<AccountRow | null> {
    return this.database.one<AccountRow>(
      'accounts.find',
      `SELECT username, email, email_verified AS "emailVerified", locale, deleted_at IS NOT NULL AS deleted,
              locked_at IS NOT NULL AND coalesce(locked_until > now(), true) AS locked,
              suspended_at IS NOT NULL AND coalesce(suspended_until > now(), true) AS suspended, suspended_until AS "suspendedUntil"
         FROM users WHERE id = $1`,
      [userId],
    );
  }

  /** Creates the account with a profile; a second call for the same person changes nothing. */
  async create(claims: TokenClaims, handles: readonly string[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const created = await tx.one(
        'accounts.create',
        `INSERT INTO users (id, username, email, email_verified, locale, last_seen_at) VALUES ($1, $2, $3, $4, $5, now()) ON CONFLICT (id) DO NOTHING RETURNING id`,
        [claims.userId, claims.username, claims.email, claims.emailVerified, claims.locale],
      );
      if (created) await this.createProfile(tx, claims, handles);
    });
  }

  private async createProfile(tx: Tx, claims: TokenClaims, handles: readonly string[]): Promise<void> {
    for (const handle of handles) {
      const taken = await tx.one(
        'accounts.create_profile',
        `INSERT INTO profiles (user_id, handle, display_name) VALUES ($1, $2, $3) ON CONFLICT (handle) DO NOTHING RETURNING user_id`,
        [claims.userId, handle, [...(claims.name ?? claims.username)].slice(0, 50).join('')],
      );
      if (taken) return;
    }
    throw new Error('no free handle was found');
  }

  /** One row for `me`. */
  me(userId: string): Promise<MeRow | null> {
    return this.database.one<MeRow>(
      'accounts.me',
      `SELECT u.id, u.username, u.email, u.email_verified AS "emailVerified", u.locale, p.time_zone AS "timeZone", p.onboarded_at IS NOT NULL AS onboarded,
              (SELECT json_build_object('reason', a.reason, 'since', u.suspended_at, 'until', u.suspended_until)
                 FROM moderation_actions a
                WHERE u.suspended_at IS NOT NULL AND coalesce(u.suspended_until > now(), true)
                  AND a.subject_author_id = u.id AND a.kind = 'SUSPEND'
                ORDER BY a.id DESC LIMIT 1) AS suspension
         FROM users u JOIN profiles p ON p.user_id = u.id WHERE u.id = $1`,
      [userId],
    );
  }
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
