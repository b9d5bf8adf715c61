import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';

@Injectable()
export class ProviderArrivalsRepository {
  /** The organization whose provider it is, if it lets people in just now and this person is none whom it has removed. */
  async organizationOf(tx: Tx, provider: string, userId: string): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      'provider_arrivals.organization',
      `SELECT o.id FROM organization_providers v JOIN organizations o ON o.id = v.organization_id AND o.suspended_at IS NULL
        WHERE v.alias = $1 AND v.enabled AND NOT EXISTS (SELECT FROM organization_exclusions x WHERE x.organization_id = o.id AND x.user_id = $2)`,
      [provider, userId],
    );
    return row?.id ?? null;
  }

  async knows(tx: Tx, userId: string): Promise<boolean> {
    return (await tx.one('provider_arrivals.knows', 'SELECT 1 FROM users WHERE id = $1', [userId])) !== null;
  }
}
