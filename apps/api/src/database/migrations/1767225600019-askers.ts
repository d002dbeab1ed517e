import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked is of the delegation that the enquiry names; a delegate who moves to another takes their questions along. */
export class Askers1767225600019 implements MigrationInterface {
  name = 'Askers1767225600019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      SELECT set_config('yutai.actor', 'command:migrate', true);
      UPDATE enquiry e SET delegation_id = g.delegation_id FROM delegate g
        WHERE g.id = e.asked_by_id AND e.delegation_id IS DISTINCT FROM g.delegation_id;
      ALTER TABLE delegate ADD CONSTRAINT delegate_of_delegation UNIQUE (id, delegation_id);
      ALTER TABLE enquiry
        DROP CONSTRAINT enquiry_asked_by,
        ADD CONSTRAINT enquiry_asked_by FOREIGN KEY (asked_by_id, delegation_id)
          REFERENCES delegate (id, delegation_id) ON UPDATE CASCADE,
        ADD CONSTRAINT enquiry_asker CHECK (asked_by_id IS NULL OR delegation_id IS NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE enquiry
        DROP CONSTRAINT enquiry_asker,
        DROP CONSTRAINT enquiry_asked_by,
        ADD CONSTRAINT enquiry_asked_by FOREIGN KEY (asked_by_id) REFERENCES delegate (id);
      ALTER TABLE delegate DROP CONSTRAINT delegate_of_delegation;
    `);
  }
}
