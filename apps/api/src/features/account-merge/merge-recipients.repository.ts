import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface MergeRecipient {
  readonly email: string;
  readonly name: string;
  readonly locale: string | null;
  /** Of the account that stayed, and of the one that went. */
  readonly survivor: string;
  readonly leaver: string;
}

@Injectable()
export class MergeRecipientsRepository {
  constructor(private readonly database: Database) {}

  /** Both addresses, where they are known and confirmed: whoever objects has to hear of it. */
  of(mergeId: string): Promise<MergeRecipient[]> {
    return this.database.query<MergeRecipient>(
      'merge_recipients.of',
      `SELECT u.email, p.display_name AS name, u.locale, s.handle AS survivor, m.leaver_handle AS leaver
         FROM account_merges m JOIN profiles s ON s.user_id = m.survivor_id
         JOIN users u ON u.id IN (m.survivor_id, m.leaver_id) JOIN profiles p ON p.user_id = u.id
        WHERE m.id = $1 AND m.state = 'DONE' AND u.email IS NOT NULL AND u.email_verified ORDER BY u.id`,
      [mergeId],
    );
  }
}
