import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The running order of a ceremony: which projects are signed, in which order, at which table, from which folder. */
export class Ceremonies1767225600027 implements MigrationInterface {
  name = 'Ceremonies1767225600027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE activity ADD CONSTRAINT activity_id_edition UNIQUE (id, edition_id);
      ALTER TABLE agreement ADD CONSTRAINT agreement_id_edition UNIQUE (id, edition_id);

      -- The edition stands in every row, so that nothing of another edition is signed.
      CREATE TABLE ceremony_item (
        activity_id uuid NOT NULL CONSTRAINT ceremony_item_session REFERENCES session ON DELETE CASCADE,
        position integer NOT NULL CONSTRAINT ceremony_item_position CHECK (position > 0),
        edition_id uuid NOT NULL,
        agreement_id uuid NOT NULL CONSTRAINT ceremony_item_once UNIQUE,
        table_number integer CONSTRAINT ceremony_item_table_number CHECK (table_number > 0),
        folder text CONSTRAINT ceremony_item_folder CHECK (folder <> ''),
        signed_at timestamptz,
        illustrative text[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (activity_id, position),
        CONSTRAINT ceremony_item_activity FOREIGN KEY (activity_id, edition_id) REFERENCES activity (id, edition_id)
          ON DELETE CASCADE,
        CONSTRAINT ceremony_item_agreement FOREIGN KEY (agreement_id, edition_id) REFERENCES agreement (id, edition_id)
      );
      CREATE TRIGGER ceremony_item_audit AFTER INSERT OR UPDATE OR DELETE ON ceremony_item
        FOR EACH ROW EXECUTE FUNCTION audit_row('position', 'edition_id', 'agreement_id', 'table_number', 'folder', 'signed_at');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TABLE ceremony_item;
      ALTER TABLE agreement DROP CONSTRAINT agreement_id_edition;
      ALTER TABLE activity DROP CONSTRAINT activity_id_edition;
    `);
  }
}
