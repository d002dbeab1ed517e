import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only a meeting or a transfer has loses its mark when it is edited, as that of a visit or a session does. */
export class TouchedParts1767225600017 implements MigrationInterface {
  name = 'TouchedParts1767225600017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TRIGGER meeting_touch AFTER UPDATE ON meeting FOR EACH ROW EXECUTE FUNCTION touch_part();
      CREATE TRIGGER transfer_touch AFTER UPDATE ON transfer FOR EACH ROW EXECUTE FUNCTION touch_part();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER meeting_touch ON meeting;
      DROP TRIGGER transfer_touch ON transfer;
    `);
  }
}
