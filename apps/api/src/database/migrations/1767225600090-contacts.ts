import type { MigrationInterface, QueryRunner } from 'typeorm';

const AUDITED: Record<string, string[]> = {
  delegate: [
    ...[
      'delegation_id',
      'person_id',
      'role',
      'rank',
      'arrives_at',
      'departs_at',
      'notes',
      'hotel_id',
      'room',
    ],
    ...['arrival_number', 'arrival_terminal', 'departure_number', 'departure_terminal', 'diet', 'mobility'],
    ...['emergency_name', 'emergency_phone', 'badge_code'],
  ],
  crew_member: [
    ...['edition_id', 'person_id', 'duties', 'languages', 'working_hours', 'starts_on', 'ends_on', 'notes'],
  ],
  app_user: ['name', 'email', 'role', 'disabled', 'password_changed_at', 'language', 'email_notices'],
  edition: [
    ...['ordinal', 'year', 'name', 'city', 'time_zone', 'starts_on', 'ends_on', 'season_starts_on'],
    ...['season_ends_on', 'co_host_ids', 'notes', 'quiet_hours', 'quiet_from', 'quiet_to'],
  ],
  place: [
    ...['parent_id', 'kind', 'name', 'address', 'district_code', 'latitude', 'longitude', 'organisation_id'],
    ...['opening_hours', 'groups_at_once', 'capacity', 'notes'],
  ],
};

const ADDED: Record<string, string> = {
  delegate: 'phone_shared',
  crew_member: 'phone_shared',
  app_user: 'phone',
  edition: 'emergency_numbers',
  place: 'phone',
};

const audited = (table: string, columns: string[]) => /* sql */ `
  DROP TRIGGER ${table}_audit ON ${table};
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

const tables = Object.entries(AUDITED);

/** Whom a delegate can call: numbers of the desk, the hotel and the edition, and of people who share theirs. */
export class Contacts1767225600090 implements MigrationInterface {
  name = 'Contacts1767225600090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE delegate ADD phone_shared boolean NOT NULL DEFAULT false;
      ALTER TABLE crew_member ADD phone_shared boolean NOT NULL DEFAULT false;
      ALTER TABLE app_user ADD phone text;
      ALTER TABLE place ADD phone text;
      ALTER TABLE edition ADD emergency_numbers jsonb NOT NULL DEFAULT '[]'
        CONSTRAINT edition_emergency_numbers CHECK (jsonb_typeof(emergency_numbers) = 'array');
      ${tables.map(([table, columns]) => audited(table, [...columns, ADDED[table]!])).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${tables.map(([table, columns]) => audited(table, columns)).join('')}
      ${tables.map(([table]) => `ALTER TABLE ${table} DROP COLUMN ${ADDED[table]};`).join('\n')}
    `);
  }
}
