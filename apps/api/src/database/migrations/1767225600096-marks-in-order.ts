import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Marks are numbered in the order in which they are committed, so that whoever has seen one has seen all before it: a
 * number is given out only once the transaction that got the one before has ended. Announcing marks, as every writer of
 * them does, makes transactions wait for each other's commit anyway.
 */
export class MarksInOrder1767225600096 implements MigrationInterface {
  name = 'MarksInOrder1767225600096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE mark ADD COLUMN entry bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT mark_entry UNIQUE;
      CREATE FUNCTION mark_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtextextended('mark', 0));
          RETURN NULL;
        END $$;
      CREATE TRIGGER mark_in_order BEFORE INSERT ON mark FOR EACH STATEMENT EXECUTE FUNCTION mark_in_order();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER mark_in_order ON mark;
      DROP FUNCTION mark_in_order();
      ALTER TABLE mark DROP COLUMN entry;
    `);
  }
}
