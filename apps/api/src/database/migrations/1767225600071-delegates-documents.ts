import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = (...columns: string[]) => /* sql */ `
  DROP TRIGGER file_audit ON file;
  CREATE TRIGGER file_audit AFTER INSERT OR UPDATE OR DELETE ON file
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;
const AUDITED = [
  'site_visit_id',
  'amount_id',
  'name',
  'caption',
  'media_type',
  'size',
  'sha256',
  'uploaded_by',
];

/** What delegates are given to read: of their delegation, or of the edition for all of them. */
export class DelegatesDocuments1767225600071 implements MigrationInterface {
  name = 'DelegatesDocuments1767225600071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE file ADD COLUMN delegation_id uuid CONSTRAINT file_delegation REFERENCES delegation,
        ADD COLUMN edition_id uuid CONSTRAINT file_edition REFERENCES edition,
        DROP CONSTRAINT file_owner,
        ADD CONSTRAINT file_owner CHECK (num_nonnulls(site_visit_id, amount_id, delegation_id, edition_id) = 1);
      CREATE INDEX file_by_delegation ON file (delegation_id);
      CREATE INDEX file_by_edition ON file (edition_id);
      ${audited(...AUDITED, 'delegation_id', 'edition_id')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      SELECT set_config('yutai.actor', 'system:migration', true);
      DELETE FROM file WHERE num_nonnulls(site_visit_id, amount_id) = 0;
      ${audited(...AUDITED)}
      ALTER TABLE file DROP CONSTRAINT file_owner, DROP COLUMN delegation_id, DROP COLUMN edition_id,
        ADD CONSTRAINT file_owner CHECK (num_nonnulls(site_visit_id, amount_id) = 1);
    `);
  }
}
