import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done when a release was put back into the draft, activity by activity, for the way back. */
export class Restorations1767225600028 implements MigrationInterface {
  name = 'Restorations1767225600028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE restoration (
        id uuid PRIMARY KEY,
        release_id uuid NOT NULL CONSTRAINT restoration_release REFERENCES release,
        steps jsonb NOT NULL,
        restored_at timestamptz NOT NULL DEFAULT now(),
        restored_by text NOT NULL
      );
      CREATE INDEX restoration_by_release ON restoration (release_id);
      CREATE TRIGGER restoration_only_added BEFORE UPDATE OR DELETE ON restoration
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE restoration');
  }
}
