import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = (...columns: string[]) => /* sql */ `
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
  'reception_level',
  'safety_notes',
  'backup_place_id',
];

/** What a host said of a visit that has gone elsewhere since, so that it holds again once the visit is back. */
export class LapsedAnswers1767225600031 implements MigrationInterface {
  name = 'LapsedAnswers1767225600031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE site_visit ADD COLUMN lapsed_answer jsonb,
        ADD CONSTRAINT site_visit_lapsed_answer CHECK (lapsed_answer IS NULL OR host_answer = 'not_asked');
      ${audited(...AUDITED, 'lapsed_answer')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${audited(...AUDITED)}
      ALTER TABLE site_visit DROP COLUMN lapsed_answer;
    `);
  }
}
