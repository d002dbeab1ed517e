import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reminder that is there is prepared: nothing else becomes of it here. */
export class ReminderStatus1767225600048 implements MigrationInterface {
  name = 'ReminderStatus1767225600048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reminder DROP status`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reminder
      ADD status text NOT NULL DEFAULT 'prepared' CONSTRAINT reminder_status CHECK (status = 'prepared')`);
  }
}
