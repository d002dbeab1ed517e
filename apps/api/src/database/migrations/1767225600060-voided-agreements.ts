import type { MigrationInterface, QueryRunner } from 'typeorm';

const AGREEMENT = [
  ...['edition_id', 'title', 'kind', 'sector_code', 'district_code', 'summary', 'stage', 'status'],
  ...['status_reason', 'signed_on', 'signed_at_activity_id', 'notes'],
  ...['pitched_on', 'negotiating_on', 'started_on', 'funded_on', 'producing_on'],
  ...['signed_due_on', 'started_due_on', 'funded_due_on', 'producing_due_on', 'stage_reason', 'status_since'],
  'owner_id',
];

const audited = (columns: string[]) => /* sql */ `
  DROP TRIGGER agreement_audit ON agreement;
  CREATE TRIGGER agreement_audit AFTER INSERT OR UPDATE OR DELETE ON agreement
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

/** An agreement that was recorded by mistake is voided with a reason; one whose signing is taken back keeps its occasion. */
export class VoidedAgreements1767225600060 implements MigrationInterface {
  name = 'VoidedAgreements1767225600060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE agreement
        ADD voided_at timestamptz,
        ADD void_reason text,
        ADD CONSTRAINT agreement_void_reason CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
        DROP CONSTRAINT agreement_signed_at_on_a_day;
      ${audited([...AGREEMENT, 'voided_at', 'void_reason'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${audited(AGREEMENT)}
      ALTER TABLE agreement DISABLE TRIGGER USER;
      UPDATE agreement SET signed_at_activity_id = NULL WHERE signed_on IS NULL;
      ALTER TABLE agreement ENABLE TRIGGER USER;
      ALTER TABLE agreement
        ADD CONSTRAINT agreement_signed_at_on_a_day CHECK (signed_at_activity_id IS NULL OR signed_on IS NOT NULL),
        DROP CONSTRAINT agreement_void_reason,
        DROP void_reason,
        DROP voided_at;
    `);
  }
}
