import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface ExportRecipient {
  readonly email: string;
  readonly name: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly expiresAt: Date;
}

@Injectable()
export class ExportRecipientsRepository {
  constructor(private readonly database: Database) {}

  /** Null for whoever has left, where nobody has proven the address, and once the file is gone. */
  find(exportId: string): Promise<ExportRecipient | null> {
    return this.database.one<ExportRecipient>(
      'export_recipients.find',
      `SELECT u.email, p.display_name AS name, u.locale, p.time_zone AS "timeZone", e.expires_at AS "expiresAt"
       FROM data_exports e JOIN users u ON u.id = e.user_id JOIN profiles p ON p.user_id = u.id
       WHERE e.id = $1 AND e.state = 'READY' AND u.deleted_at IS NULL AND u.email IS NOT NULL AND u.email_verified`,
      [exportId],
    );
  }
}
