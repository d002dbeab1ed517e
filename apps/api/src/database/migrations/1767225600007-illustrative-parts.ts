import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What only a visit or a session has is marked as illustrative on its activity; editing it there takes the name away,
 * as `touch_row` does for a row's own columns.
 */
export class IllustrativeParts1767225600007 implements MigrationInterface {
  name = 'IllustrativeParts1767225600007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE FUNCTION touch_part() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before jsonb := to_jsonb(OLD);
        after jsonb := to_jsonb(NEW);
      BEGIN
        UPDATE activity SET illustrative = ARRAY(
          SELECT name FROM unnest(illustrative) AS name WHERE before->name IS NOT DISTINCT FROM after->name
        )
        WHERE id = NEW.activity_id
          AND EXISTS (SELECT FROM unnest(illustrative) AS name WHERE before->name IS DISTINCT FROM after->name);
        RETURN NULL;
      END $$;

      CREATE TRIGGER site_visit_touch AFTER UPDATE ON site_visit FOR EACH ROW EXECUTE FUNCTION touch_part();
      CREATE TRIGGER session_touch AFTER UPDATE ON session FOR EACH ROW EXECUTE FUNCTION touch_part();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER site_visit_touch ON site_visit;
      DROP TRIGGER session_touch ON session;
      DROP FUNCTION touch_part;
    `);
  }
}
