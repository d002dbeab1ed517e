import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = (...columns: string[]) => /* sql */ `
  DROP TRIGGER organisation_audit ON organisation;
  CREATE TRIGGER organisation_audit AFTER INSERT OR UPDATE OR DELETE ON organisation
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;
const AUDITED = [
  ...['name', 'abbreviation', 'side', 'district_code', 'in_chongqing_since', 'website', 'contact_phone'],
  ...['contact_email', 'notes'],
];

/** What those who visit an organisation are told of it. */
export class OrganisationProfile1767225600094 implements MigrationInterface {
  name = 'OrganisationProfile1767225600094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE organisation ADD profile jsonb CONSTRAINT organisation_profile CHECK (is_localized(profile));
      ${audited(...AUDITED, 'profile')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${audited(...AUDITED)}
      ALTER TABLE organisation DROP COLUMN profile;
    `);
  }
}
