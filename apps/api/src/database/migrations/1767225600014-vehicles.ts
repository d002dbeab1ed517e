import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vehicles, shared by all editions, and transfers, which alone may take them. */
export class Vehicles1767225600014 implements MigrationInterface {
  name = 'Vehicles1767225600014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE vehicle (
        id uuid PRIMARY KEY,
        name jsonb NOT NULL CONSTRAINT vehicle_name CHECK (is_localized(name)),
        plate text,
        seats integer NOT NULL CONSTRAINT vehicle_seats CHECK (seats > 0),
        operator_id uuid CONSTRAINT vehicle_operator REFERENCES organisation,
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT vehicle_plate UNIQUE (plate)
      );
      CREATE INDEX vehicle_by_operator ON vehicle (operator_id);
      CREATE TRIGGER vehicle_resource AFTER INSERT OR DELETE ON vehicle FOR EACH ROW EXECUTE FUNCTION keep_resource();
      CREATE TRIGGER vehicle_touch BEFORE UPDATE ON vehicle FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER vehicle_audit AFTER INSERT OR UPDATE OR DELETE ON vehicle
        FOR EACH ROW EXECUTE FUNCTION audit_row('name', 'plate', 'seats', 'operator_id', 'notes');

      CREATE TABLE transfer (
        activity_id uuid PRIMARY KEY,
        kind text NOT NULL DEFAULT 'transfer' CONSTRAINT transfer_kind CHECK (kind = 'transfer'),
        vehicle_id uuid CONSTRAINT transfer_vehicle REFERENCES vehicle,
        CONSTRAINT transfer_activity FOREIGN KEY (activity_id, kind) REFERENCES activity (id, kind) ON DELETE CASCADE
      );
      CREATE INDEX transfer_by_vehicle ON transfer (vehicle_id);
      CREATE TRIGGER transfer_audit AFTER INSERT OR UPDATE OR DELETE ON transfer
        FOR EACH ROW EXECUTE FUNCTION audit_row('vehicle_id');

      ALTER TABLE activity_person DROP CONSTRAINT activity_person_part;
      ALTER TABLE activity_person ADD CONSTRAINT activity_person_part
        CHECK (part IN ('speaker', 'escort', 'guest', 'driver', 'guide', 'interpreter', 'excused'));

      CREATE OR REPLACE FUNCTION refuse_idle_booking() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM activity a WHERE a.id IN (SELECT activity_id FROM booked) AND a.status IN ('request', 'cancelled')
        ) THEN
          RAISE EXCEPTION 'a request or a cancelled activity books nothing' USING ERRCODE = 'restrict_violation';
        END IF;
        IF EXISTS (
          SELECT FROM booked b JOIN vehicle v ON v.id = b.resource_id JOIN activity a ON a.id = b.activity_id WHERE a.kind <> 'transfer'
        ) THEN
          RAISE EXCEPTION 'only a transfer takes a vehicle' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NULL;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE OR REPLACE FUNCTION refuse_idle_booking() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM activity a WHERE a.id IN (SELECT activity_id FROM booked) AND a.status IN ('request', 'cancelled')
        ) THEN
          RAISE EXCEPTION 'a request or a cancelled activity books nothing' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NULL;
      END $$;
      ALTER TABLE activity_person DROP CONSTRAINT activity_person_part;
      ALTER TABLE activity_person ADD CONSTRAINT activity_person_part
        CHECK (part IN ('speaker', 'escort', 'guest', 'excused'));
      DROP TABLE transfer, vehicle;
    `);
  }
}
