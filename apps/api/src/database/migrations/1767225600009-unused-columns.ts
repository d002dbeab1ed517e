import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer's status is its route's, and an attempt too many is refused by its count: nothing ever wrote these. */
export class UnusedColumns1767225600009 implements MigrationInterface {
  name = 'UnusedColumns1767225600009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE idempotency_key DROP COLUMN status;
      ALTER TABLE rate_limit DROP COLUMN blocked_until;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE idempotency_key ADD COLUMN status integer;
      ALTER TABLE rate_limit ADD COLUMN blocked_until timestamptz;
    `);
  }
}
