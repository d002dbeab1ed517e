import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each progress sheet changed, agreement by agreement, for the way back. */
export class ProgressImports1767225600037 implements MigrationInterface {
  name = 'ProgressImports1767225600037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE progress_import (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT progress_import_edition REFERENCES edition,
        source text NOT NULL,
        steps jsonb NOT NULL,
        imported_at timestamptz NOT NULL DEFAULT now(),
        imported_by text NOT NULL,
        undone_at timestamptz,
        undone_by text,
        CONSTRAINT progress_import_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      );
      CREATE INDEX progress_import_by_edition ON progress_import (edition_id, imported_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE progress_import');
  }
}
