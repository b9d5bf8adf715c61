import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ListDensity, StaffList, StaffTheme } from './staff-list.js';
import type { StaffPreferences } from './staff-preferences.types.js';

@Injectable()
export class StaffPreferencesRepository {
  constructor(private readonly database: Database) {}

  /** With the queries of the views that lists open with, as far as the person may still see them. */
  find(userId: string, roles: readonly string[]): Promise<StaffPreferences | null> {
    return this.database.one(
      'staff_preferences.find',
      `SELECT p.theme, p.density, coalesce(
          (SELECT json_agg(json_build_object('list', l.key, 'columns', l.value -> 'columns', 'defaultViewId', v.id, 'defaultQuery', v.query) ORDER BY l.key)
             FROM jsonb_each(p.lists) l LEFT JOIN staff_views v
               ON v.id = (l.value ->> 'view')::uuid AND (v.owner_id = p.user_id OR v.shared_with && $2::text[])), '[]') AS lists
         FROM staff_preferences p WHERE p.user_id = $1`,
      [userId, roles],
    );
  }

  async change(userId: string, theme: StaffTheme | null, density: ListDensity | null): Promise<void> {
    await this.database.query(
      'staff_preferences.change',
      `INSERT INTO staff_preferences AS p (user_id, theme, density) VALUES ($1, $2, coalesce($3, 'COMPACT'))
       ON CONFLICT (user_id) DO UPDATE SET theme = coalesce($2, p.theme), density = coalesce($3, p.density), updated_at = now()`,
      [userId, theme, density],
    );
  }

  async keepLook(userId: string, list: StaffList, columns: readonly string[] | null, view: string | null): Promise<void> {
    await this.database.query(
      'staff_preferences.look',
      `INSERT INTO staff_preferences AS p (user_id, lists) VALUES ($1, jsonb_build_object($2::text, jsonb_build_object('columns', $3::text[], 'view', $4::uuid)))
       ON CONFLICT (user_id) DO UPDATE SET lists = p.lists || EXCLUDED.lists, updated_at = now()`,
      [userId, list, columns, view],
    );
  }
}
