import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A zone that only the runtime knows would fail every statement that asks for the edition's day. */
export class KnownTimeZones1767225600013 implements MigrationInterface {
  name = 'KnownTimeZones1767225600013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE edition ADD CONSTRAINT edition_time_zone
        CHECK (timezone(time_zone, timestamp '2000-01-01') IS NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE edition DROP CONSTRAINT edition_time_zone');
  }
}
