import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class ActivityConsentRepository {
  constructor(private readonly database: Database) {}

  async given(userId: string): Promise<boolean> {
    const found = await this.database.one('analytics.consent', 'SELECT 1 AS given FROM analytics_consents WHERE user_id = $1', [userId]);
    return found !== null;
  }

  async give(userId: string): Promise<void> {
    await this.database.query('analytics.give_consent', 'INSERT INTO analytics_consents (user_id) VALUES ($1) ON CONFLICT DO NOTHING', [
      userId,
    ]);
  }

  async withdraw(userId: string): Promise<void> {
    await this.database.query('analytics.withdraw_consent', 'DELETE FROM analytics_consents WHERE user_id = $1', [userId]);
  }
}
