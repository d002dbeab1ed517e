import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a delegate has opened a release, and has read it. */
export class Readings1767225600039 implements MigrationInterface {
  name = 'Readings1767225600039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE reading (
        delegate_id uuid NOT NULL CONSTRAINT reading_delegate REFERENCES delegate ON DELETE CASCADE,
        release_id uuid NOT NULL CONSTRAINT reading_release REFERENCES release,
        opened_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz CONSTRAINT reading_once_opened CHECK (read_at >= opened_at),
        PRIMARY KEY (delegate_id, release_id)
      );
      CREATE INDEX reading_by_release ON reading (release_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reading`);
  }
}
