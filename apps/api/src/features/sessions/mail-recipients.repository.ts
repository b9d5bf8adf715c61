import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { DeviceFamily } from './user-agent.js';

export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
}

@Injectable()
export class MailRecipientsRepository {
  constructor(private readonly database: Database) {}

  /** Null for whoever has left, and where nobody has proven that the address is theirs. */
  find(userId: string): Promise<Recipient | null> {
    return this.database.one<Recipient>(
      'mail_recipients.find',
      `SELECT u.email, p.display_name AS name, u.locale, p.time_zone AS "timeZone" FROM users u JOIN profiles p ON p.user_id = u.id
        WHERE u.id = $1 AND u.deleted_at IS NULL AND u.email IS NOT NULL AND u.email_verified`,
      [userId],
    );
  }

  deviceOf(sessionId: string): Promise<(DeviceFamily & { address: string | null }) | null> {
    return this.database.one('mail_recipients.device', 'SELECT browser, system, host(address) AS address FROM sessions WHERE id = $1', [
      sessionId,
    ]);
  }
}
