import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { AdminOverview } from './admin-overview.type.js';

const FIGURES = `
  SELECT
    (SELECT count(*)::int FROM users WHERE deleted_at IS NULL) AS users,
    (SELECT count(*)::int FROM users WHERE deleted_at IS NULL AND created_at >= today) AS "newUsersToday",
    -- Ids of posts begin with their time, so that the newest are a range of the primary key.
    (SELECT count(*)::int FROM posts WHERE deleted_at IS NULL AND removed_at IS NULL AND held_at IS NULL AND id >= (lpad(to_hex((extract(epoch FROM today) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid) AS "postsToday",
    (SELECT count(*)::int FROM cases WHERE status = 'open') AS "openCases",
    (SELECT count(*)::int FROM users WHERE deleted_at IS NULL AND suspended_at IS NOT NULL AND coalesce(suspended_until > now(), true)) AS "activeSuspensions",
    (SELECT count(*)::int FROM users WHERE deleted_at IS NULL AND locked_at IS NOT NULL AND coalesce(locked_until > now(), true)) AS "lockedAccounts"
  FROM (SELECT date_trunc('day', now(), 'UTC') AS today) day`;

@Injectable()
export class OverviewRepository {
  constructor(private readonly database: Database) {}

  async figures(): Promise<AdminOverview> {
    return (await this.database.one<AdminOverview>('overview.figures', FIGURES)) as AdminOverview;
  }
}
