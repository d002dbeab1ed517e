import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A delegation books all its people in one statement: one look at their activity is enough for all of them. */
export class BookingStatementCheck1767225600010 implements MigrationInterface {
  name = 'BookingStatementCheck1767225600010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER booking_of_held_activity ON booking;
      CREATE OR REPLACE FUNCTION refuse_idle_booking() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM activity a WHERE a.id IN (SELECT activity_id FROM booked) AND a.status IN ('request', 'cancelled')
        ) THEN
          RAISE EXCEPTION 'a request or a cancelled activity books nothing' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER booking_of_held_activity AFTER INSERT ON booking REFERENCING NEW TABLE AS booked
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_idle_booking();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER booking_of_held_activity ON booking;
      CREATE OR REPLACE FUNCTION refuse_idle_booking() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT status FROM activity WHERE id = NEW.activity_id) IN ('request', 'cancelled') THEN
          RAISE EXCEPTION 'a request or a cancelled activity books nothing' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER booking_of_held_activity BEFORE INSERT ON booking FOR EACH ROW EXECUTE FUNCTION refuse_idle_booking();
    `);
  }
}
