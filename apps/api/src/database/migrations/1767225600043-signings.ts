import type { MigrationInterface, QueryRunner } from 'typeorm';

const CEREMONY_ITEM = ['position', 'edition_id', 'agreement_id', 'table_number', 'folder'];

const audited = (columns: string[]) => /* sql */ `
  DROP TRIGGER ceremony_item_audit ON ceremony_item;
  CREATE TRIGGER ceremony_item_audit AFTER INSERT OR UPDATE OR DELETE ON ceremony_item
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

/**
 * When a signing was recorded, wherever that was done; where it was signed only with the day, and at an activity of its
 * own edition; and a published value of an indicator is not changed any more.
 */
export class Signings1767225600043 implements MigrationInterface {
  name = 'Signings1767225600043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE agreement ADD signing_recorded_at timestamptz;
      ALTER TABLE agreement DISABLE TRIGGER USER;
      UPDATE agreement a SET signing_recorded_at = coalesce(
        (SELECT i.signed_at FROM ceremony_item i WHERE i.agreement_id = a.id), a.created_at)
      WHERE a.signed_on IS NOT NULL;
      ALTER TABLE agreement ENABLE TRIGGER USER;
      ALTER TABLE agreement
        DROP CONSTRAINT agreement_signed_at,
        ADD CONSTRAINT agreement_signed_at FOREIGN KEY (signed_at_activity_id, edition_id)
          REFERENCES activity (id, edition_id),
        ADD CONSTRAINT agreement_signed_at_on_a_day CHECK (signed_at_activity_id IS NULL OR signed_on IS NOT NULL);

      CREATE FUNCTION record_signing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.signing_recorded_at := CASE WHEN NEW.signed_on IS NULL THEN NULL
          WHEN TG_OP = 'UPDATE' THEN coalesce(OLD.signing_recorded_at, now()) ELSE now() END;
        RETURN NEW;
      END $$;
      CREATE TRIGGER agreement_signing BEFORE INSERT OR UPDATE ON agreement
        FOR EACH ROW EXECUTE FUNCTION record_signing();

      ${audited(CEREMONY_ITEM)}
      ALTER TABLE ceremony_item DROP signed_at;

      CREATE TRIGGER indicator_value_only_added BEFORE UPDATE ON indicator_value
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER indicator_value_only_added ON indicator_value;
      ALTER TABLE ceremony_item ADD signed_at timestamptz;
      UPDATE ceremony_item i SET signed_at = a.signing_recorded_at
      FROM agreement a WHERE a.id = i.agreement_id AND a.signed_at_activity_id = i.activity_id;
      ${audited([...CEREMONY_ITEM, 'signed_at'])}
      DROP TRIGGER agreement_signing ON agreement;
      DROP FUNCTION record_signing;
      ALTER TABLE agreement
        DROP CONSTRAINT agreement_signed_at_on_a_day,
        DROP CONSTRAINT agreement_signed_at,
        ADD CONSTRAINT agreement_signed_at FOREIGN KEY (signed_at_activity_id) REFERENCES activity,
        DROP signing_recorded_at;
    `);
  }
}
