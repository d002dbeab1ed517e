import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An agreement whose signing was taken back keeps where that was only as long as the activity is there. A signed one
 * still refuses to let it go.
 */
export class ForgottenOccasions1767225600063 implements MigrationInterface {
  name = 'ForgottenOccasions1767225600063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE FUNCTION forget_occasion() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE agreement SET signed_at_activity_id = NULL
        WHERE signed_at_activity_id = OLD.id AND signed_on IS NULL;
        RETURN OLD;
      END $$;
      CREATE TRIGGER activity_occasion BEFORE DELETE ON activity
        FOR EACH ROW EXECUTE FUNCTION forget_occasion();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER activity_occasion ON activity;
      DROP FUNCTION forget_occasion;
    `);
  }
}
