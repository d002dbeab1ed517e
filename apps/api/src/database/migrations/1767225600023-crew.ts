import type { MigrationInterface, QueryRunner } from 'typeorm';

const LANGUAGES = `ARRAY['cmn', 'nan', 'hak', 'yue', 'en', 'ja', 'ko', 'csl', 'tss']`;

const auditTrigger = (...columns: string[]) => /* sql */ `
  DROP TRIGGER activity_audit ON activity;
  CREATE TRIGGER activity_audit AFTER INSERT OR UPDATE OR DELETE ON activity
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

const AUDITED = [
  'edition_id',
  'kind',
  'title',
  'status',
  'during',
  'place_id',
  'to_place_id',
  'headcount',
  'bring',
  'briefing',
  'notes',
  'cancelled_reason',
  'overrides',
];

/** The crew of an edition: who guides, interprets, escorts and drives; and what has to be spoken at an activity. */
export class Crew1767225600023 implements MigrationInterface {
  name = 'Crew1767225600023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE crew_member (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT crew_member_edition REFERENCES edition,
        person_id uuid NOT NULL CONSTRAINT crew_member_person REFERENCES person,
        duties text[] NOT NULL CONSTRAINT crew_member_duties
          CHECK (duties <> '{}' AND duties <@ ARRAY['guide', 'interpreter', 'escort', 'driver']),
        languages text[] NOT NULL DEFAULT '{}' CONSTRAINT crew_member_languages CHECK (languages <@ ${LANGUAGES}),
        working_hours jsonb,
        starts_on date,
        ends_on date,
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT crew_member_once UNIQUE (edition_id, person_id),
        CONSTRAINT crew_member_days CHECK (starts_on <= ends_on)
      );
      CREATE INDEX crew_member_by_person ON crew_member (person_id);
      CREATE TRIGGER crew_member_touch BEFORE UPDATE ON crew_member FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER crew_member_audit AFTER INSERT OR UPDATE OR DELETE ON crew_member
        FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'person_id', 'duties', 'languages', 'working_hours',
          'starts_on', 'ends_on', 'notes');

      ALTER TABLE activity ADD COLUMN languages text[] NOT NULL DEFAULT '{}'
        CONSTRAINT activity_languages CHECK (languages <@ ${LANGUAGES});
      ${auditTrigger(...AUDITED, 'languages')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${auditTrigger(...AUDITED)}
      ALTER TABLE activity DROP COLUMN languages;
      DROP TABLE crew_member;
    `);
  }
}
