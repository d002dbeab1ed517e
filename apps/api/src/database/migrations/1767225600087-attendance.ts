import type { MigrationInterface, QueryRunner } from 'typeorm';

const delegateAudit = (...columns: string[]) => /* sql */ `
  DROP TRIGGER delegate_audit ON delegate;
  CREATE TRIGGER delegate_audit AFTER INSERT OR UPDATE OR DELETE ON delegate
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;
const AUDITED = [
  'delegation_id',
  'person_id',
  'role',
  'rank',
  'arrives_at',
  'departs_at',
  'notes',
  'hotel_id',
  'room',
  'arrival_number',
  'arrival_terminal',
  'departure_number',
  'departure_terminal',
  'diet',
  'mobility',
  'emergency_name',
  'emergency_phone',
];

/**
 * Who came: marks, which are only added, and a badge for every delegate. A badge's code is 50 random bits in Crockford's
 * base32; it opens nothing.
 */
export class Attendance1767225600087 implements MigrationInterface {
  name = 'Attendance1767225600087';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE mark (
        id uuid PRIMARY KEY,
        activity_id uuid NOT NULL CONSTRAINT mark_activity REFERENCES activity ON DELETE CASCADE,
        delegate_id uuid NOT NULL CONSTRAINT mark_delegate REFERENCES delegate ON DELETE CASCADE,
        status text NOT NULL
          CONSTRAINT mark_status CHECK (status IN ('present', 'late', 'excused', 'absent', 'cleared')),
        way text NOT NULL CONSTRAINT mark_way CHECK (way IN ('scan', 'tap', 'self')),
        minutes_late integer
          CONSTRAINT mark_minutes_late CHECK (minutes_late IS NULL OR minutes_late > 0 AND status = 'late'),
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        user_id uuid CONSTRAINT mark_user REFERENCES app_user,
        CONSTRAINT mark_not_ahead CHECK (at <= recorded_at),
        CONSTRAINT mark_maker CHECK ((way = 'self') = (user_id IS NULL)),
        CONSTRAINT mark_own CHECK (way <> 'self' OR status <> 'absent')
      );
      CREATE INDEX mark_by_attendee ON mark (activity_id, delegate_id);
      CREATE INDEX mark_by_delegate ON mark (delegate_id);
      CREATE INDEX mark_by_user ON mark (user_id);

      CREATE FUNCTION new_badge_code() RETURNS text LANGUAGE sql VOLATILE AS $$
        SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (get_byte(made.bytes, place) & 31) + 1, 1), '')
        FROM (SELECT uuid_send(gen_random_uuid()) AS bytes) made, unnest(ARRAY[0, 1, 2, 3, 4, 5, 9, 10, 11, 12]) place
      $$;
      ALTER TABLE delegate ADD COLUMN badge_code text NOT NULL DEFAULT new_badge_code();
      ALTER TABLE delegate ADD CONSTRAINT delegate_badge_code UNIQUE (badge_code);
      ${delegateAudit(...AUDITED, 'badge_code')}
      CREATE TABLE replaced_badge (
        code text PRIMARY KEY,
        delegate_id uuid NOT NULL CONSTRAINT replaced_badge_delegate REFERENCES delegate ON DELETE CASCADE,
        replaced_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX replaced_badge_by_delegate ON replaced_badge (delegate_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TABLE replaced_badge;
      ${delegateAudit(...AUDITED)}
      ALTER TABLE delegate DROP COLUMN badge_code;
      DROP FUNCTION new_badge_code();
      DROP TABLE mark;
    `);
  }
}
