import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = (...more: string[]) => /* sql */ `
  DROP TRIGGER enquiry_audit ON enquiry;
  CREATE TRIGGER enquiry_audit AFTER INSERT OR UPDATE OR DELETE ON enquiry
    FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'delegation_id', 'asked_by_id', 'topic', 'question', 'status',
      'owner_id', 'due_on', 'answer_id'${more.map((column) => `, '${column}'`).join('')});`;

/** Whether an enquiry was written down by the desk or asked by the delegate, on their page. */
export class Questions1767225600072 implements MigrationInterface {
  name = 'Questions1767225600072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE enquiry ADD from_page boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT enquiry_from_page CHECK (NOT from_page OR asked_by_id IS NOT NULL);
      ${audited('from_page')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${audited()}
      ALTER TABLE enquiry DROP COLUMN from_page;
    `);
  }
}
