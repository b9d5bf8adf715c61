import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names and handles that contain a text, planned anew for each text: a plan for any text whatever reads the whole table,
 * while one for this text knows from the trigram indexes how rare it is.
 */
export class ProfileSearch1795400044000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION profiles_named_like(pattern text, beginning text, most int) RETURNS TABLE (user_id uuid, handle text)
      LANGUAGE plpgsql STABLE ROWS 200 SET plan_cache_mode = force_custom_plan AS $f$
      BEGIN
        RETURN QUERY SELECT p.user_id, p.handle FROM profiles p
          WHERE (p.handle LIKE pattern OR p.display_name ILIKE pattern) AND NOT starts_with(p.handle, beginning) LIMIT most;
      END $f$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION profiles_named_like');
  }
}
