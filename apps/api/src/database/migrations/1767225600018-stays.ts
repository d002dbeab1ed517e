import type { MigrationInterface, QueryRunner } from 'typeorm';

const auditTrigger = (...columns: string[]) => /* sql */ `
  DROP TRIGGER delegate_audit ON delegate;
  CREATE TRIGGER delegate_audit AFTER INSERT OR UPDATE OR DELETE ON delegate
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

const AUDITED = [
  'delegation_id',
  'person_id',
  'role',
  'rank',
  'group_name',
  'arrives_at',
  'departs_at',
  'notes',
];
const TEXTS = [
  'room',
  'arrival_number',
  'arrival_terminal',
  'departure_number',
  'departure_terminal',
  'diet',
  'mobility',
  'emergency_name',
  'emergency_phone',
];

/** Where and how a delegate stays and travels, and what they need. Numbers of travel permits are not kept. */
export class Stays1767225600018 implements MigrationInterface {
  name = 'Stays1767225600018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE delegate ADD COLUMN hotel_id uuid CONSTRAINT delegate_hotel REFERENCES place,
        ${TEXTS.map((column) => `ADD COLUMN ${column} text`).join(', ')};
      CREATE INDEX delegate_by_hotel ON delegate (hotel_id);
      ${auditTrigger(...AUDITED, 'hotel_id', ...TEXTS)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${auditTrigger(...AUDITED)}
      ALTER TABLE delegate DROP COLUMN hotel_id, ${TEXTS.map((column) => `DROP COLUMN ${column}`).join(', ')};
    `);
  }
}
