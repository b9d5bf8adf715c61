import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';

export interface ProfileFacts {
  readonly handle: string;
  readonly displayName: string;
  readonly bio: string;
}

@Injectable()
export class AccountHelpRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Holds the profile until the end of the transaction; null for nobody, and for whoever has left. */
  hold(tx: Tx, userId: string): Promise<ProfileFacts | null> {
    return tx.one<ProfileFacts>(
      'account_help.hold',
      `SELECT p.handle, p.display_name AS "displayName", p.bio FROM profiles p JOIN users u ON u.id = p.user_id
       WHERE p.user_id = $1 AND u.deleted_at IS NULL FOR UPDATE OF p`,
      [userId],
    );
  }

  async hasVerifiedEmail(userId: string): Promise<boolean> {
    const row = await this.database.one(
      'account_help.email',
      'SELECT 1 AS there FROM users WHERE id = $1 AND email IS NOT NULL AND email_verified AND deleted_at IS NULL',
      [userId],
    );
    return row !== null;
  }
}
