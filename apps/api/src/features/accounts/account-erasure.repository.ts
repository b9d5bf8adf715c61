import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';

/** What remains of somebody who left: rows that others' rows hang on, with nothing personal in them, and what staff decided. */
const STEPS: Readonly<Record<string, string>> = {
  // The row policies of organizations show nothing to whoever does not say who acts.
  'erase.as_platform': `SELECT set_config('gps.acting_as', 'platform', true), $1::uuid`,
  'erase.organization_invitations': 'DELETE FROM organization_invitations WHERE email = (SELECT lower(email) FROM users WHERE id = $1)',
  'erase.organization_inviter': 'UPDATE organization_invitations SET invited_by = NULL WHERE invited_by = $1 AND closed_at IS NULL',
  'erase.organization_members': 'DELETE FROM organization_members WHERE user_id = $1',
  'erase.organization_exclusions': 'DELETE FROM organization_exclusions WHERE user_id = $1',
  'erase.post_pictures': `WITH gone AS (DELETE FROM post_media pm USING posts p WHERE p.id = pm.post_id AND p.author_id = $1 RETURNING pm.media_id)
     SELECT count(*) FROM gone`,
  'erase.media': 'UPDATE media SET deleted_at = now() WHERE owner_id = $1 AND deleted_at IS NULL',
  'erase.content_prints': 'DELETE FROM content_prints WHERE author_id = $1',
  'erase.rule_excerpts': `UPDATE rule_hits SET matched = '' WHERE matched <> '' AND subject_id IN
     (SELECT id FROM posts WHERE author_id = $1 UNION ALL SELECT id FROM comments WHERE author_id = $1)`,
  'erase.post_topics': 'DELETE FROM post_topics t USING posts p WHERE p.id = t.post_id AND p.author_id = $1',
  'erase.posts': `UPDATE posts SET body = '', deleted_at = coalesce(deleted_at, now()) WHERE author_id = $1`,
  'erase.comments': `UPDATE comments SET body = '', deleted_at = coalesce(deleted_at, now()) WHERE author_id = $1`,
  'erase.reactions': 'DELETE FROM reactions WHERE user_id = $1',
  'erase.follows': 'DELETE FROM follows WHERE follower_id = $1 OR followee_id = $1',
  'erase.topic_follows': 'DELETE FROM topic_follows WHERE user_id = $1',
  'erase.notifications': 'DELETE FROM notifications WHERE user_id = $1 OR actor_id = $1',
  'erase.report_notes': `UPDATE reports SET note = '' WHERE reporter_id = $1`,
  'erase.appeals': `UPDATE appeals SET statement = '–' WHERE appellant_id = $1`,
  'erase.idempotency': 'DELETE FROM idempotency_keys WHERE user_id = $1',
  'erase.sessions': 'DELETE FROM sessions WHERE user_id = $1',
  // The files go when the worker hears of it.
  'erase.data_exports': `UPDATE data_exports SET state = 'EXPIRED' WHERE user_id = $1`,
  'erase.devices': 'DELETE FROM devices WHERE user_id = $1',
  'erase.application_uses': 'DELETE FROM application_uses WHERE user_id = $1',
  'erase.applications': `UPDATE applications SET revoked_at = coalesce(revoked_at, now()), revoked_why = 'owner_left', name = '', description = '',
     home_page = NULL, redirect_uris = '{}', logout_url = NULL WHERE owner_id = $1`,
  'erase.announcement_dismissals': 'DELETE FROM announcement_dismissals WHERE user_id = $1',
  'erase.user_notes': 'DELETE FROM user_notes WHERE user_id = $1',
  'erase.admin_user': 'DELETE FROM admin_users WHERE user_id = $1',
  'erase.identity_addresses': 'UPDATE identity_events SET address = NULL WHERE user_id = $1 AND address IS NOT NULL',
  'erase.former_handles': 'DELETE FROM former_handles WHERE user_id = $1',
  'erase.profile': `UPDATE profiles SET handle = 'deleted_' || substr(md5(random()::text), 1, 12), display_name = 'Deleted account', bio = '', avatar_key = NULL,
     time_zone = NULL, updated_at = now() WHERE user_id = $1`,
  'erase.user': `UPDATE users SET username = 'deleted', email = NULL, email_verified = false, locale = NULL, last_seen_at = NULL, deleted_at = now() WHERE id = $1`,
};

@Injectable()
export class AccountErasureRepository {
  /** Locks the account against a second deletion; null if it is already gone. */
  lock(tx: Tx, userId: string): Promise<{ handle: string; avatarKey: string | null; merging: boolean } | null> {
    return tx.one(
      'erase.lock',
      `SELECT p.handle, p.avatar_key AS "avatarKey",
         EXISTS (SELECT FROM account_merges WHERE state = 'RUNNING' AND $1 IN (survivor_id, leaver_id)) AS merging
       FROM users u JOIN profiles p ON p.user_id = u.id WHERE u.id = $1 AND u.deleted_at IS NULL FOR UPDATE OF u`,
      [userId],
    );
  }

  async erase(tx: Tx, userId: string): Promise<void> {
    for (const [name, text] of Object.entries(STEPS)) await tx.query(name, text, [userId]);
  }
}
