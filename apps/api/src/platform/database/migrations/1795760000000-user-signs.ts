import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has a sign in the name or address is one of few; letters have indexes of their own, in which signs are not. */
export class UserSigns1795760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The class of characters stands in features/staff-users/user-search.sql.ts as well: an index is found by the very same condition.
    await runner.query(String.raw`
      CREATE INDEX profiles_signs ON profiles (user_id) WHERE display_name ~ '[!-,/:-?[-^{-~\u2190-\u2bff\U0001f000-\U0001faff]';
      CREATE INDEX users_email_signs ON users (id) WHERE email ~ '[!-,/:-?[-^{-~\u2190-\u2bff\U0001f000-\U0001faff]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX users_email_signs, profiles_signs');
  }
}
