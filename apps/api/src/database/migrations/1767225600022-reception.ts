import type { MigrationInterface, QueryRunner } from 'typeorm';

const auditTrigger = (...columns: string[]) => /* sql */ `
  DROP TRIGGER site_visit_audit ON site_visit;
  CREATE TRIGGER site_visit_audit AFTER INSERT OR UPDATE OR DELETE ON site_visit
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

const AUDITED = [
  'host_id',
  'host_contact_id',
  'topics',
  'host_answer',
  'host_answered_at',
  'counter_proposal',
  'outcome',
  'attended',
  'host_message',
];

/** How a visit is received, what its delegates have to mind, and where they go when the place falls through. */
export class Reception1767225600022 implements MigrationInterface {
  name = 'Reception1767225600022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE site_visit
        ADD COLUMN reception_level text CONSTRAINT site_visit_reception_level
          CHECK (reception_level IN ('municipal', 'district', 'department', 'company', 'working')),
        ADD COLUMN safety_notes jsonb CONSTRAINT site_visit_safety_notes CHECK (is_localized(safety_notes)),
        ADD COLUMN backup_place_id uuid CONSTRAINT site_visit_backup_place REFERENCES place;
      CREATE INDEX site_visit_by_backup_place ON site_visit (backup_place_id) WHERE backup_place_id IS NOT NULL;
      ${auditTrigger(...AUDITED, 'reception_level', 'safety_notes', 'backup_place_id')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${auditTrigger(...AUDITED)}
      ALTER TABLE site_visit DROP COLUMN reception_level, DROP COLUMN safety_notes, DROP COLUMN backup_place_id;
    `);
  }
}
