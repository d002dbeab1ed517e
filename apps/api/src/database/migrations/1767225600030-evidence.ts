import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = (...columns: string[]) => /* sql */ `
  DROP TRIGGER file_audit ON file;
  CREATE TRIGGER file_audit AFTER INSERT OR UPDATE OR DELETE ON file
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;
const AUDITED = ['name', 'caption', 'media_type', 'size', 'sha256', 'uploaded_by'];

/** What a line of a ledger is proved by: a scanned contract, a bank's slip. */
export class Evidence1767225600030 implements MigrationInterface {
  name = 'Evidence1767225600030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE file ADD COLUMN amount_id uuid CONSTRAINT file_amount REFERENCES amount,
        DROP CONSTRAINT file_owner,
        ADD CONSTRAINT file_owner CHECK (num_nonnulls(site_visit_id, amount_id) = 1);
      CREATE INDEX file_by_amount ON file (amount_id);
      ${audited('site_visit_id', 'amount_id', ...AUDITED)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      SELECT set_config('yutai.actor', 'system:migration', true);
      DELETE FROM file WHERE amount_id IS NOT NULL;
      ${audited('site_visit_id', ...AUDITED)}
      ALTER TABLE file DROP CONSTRAINT file_owner, DROP COLUMN amount_id,
        ADD CONSTRAINT file_owner CHECK (num_nonnulls(site_visit_id) = 1);
    `);
  }
}
