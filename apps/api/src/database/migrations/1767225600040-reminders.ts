import type { MigrationInterface, QueryRunner } from 'typeorm';

const AGREEMENT = [
  ...['edition_id', 'title', 'kind', 'sector_code', 'district_code', 'summary', 'stage', 'status'],
  ...['status_reason', 'signed_on', 'signed_at_activity_id', 'notes'],
  ...['pitched_on', 'negotiating_on', 'started_on', 'funded_on', 'producing_on'],
  ...['signed_due_on', 'started_due_on', 'funded_due_on', 'producing_due_on', 'stage_reason', 'status_since'],
];
const ACCOUNT = ['name', 'email', 'role', 'disabled', 'password_changed_at'];

const audited = (table: string, columns: string[]) => /* sql */ `
  DROP TRIGGER ${table}_audit ON ${table};
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

/** Who looks after an agreement, in which language they are written to, and what they are told of its targets. */
export class Reminders1767225600040 implements MigrationInterface {
  name = 'Reminders1767225600040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE agreement ADD owner_id uuid CONSTRAINT agreement_owner REFERENCES app_user;
      ALTER TABLE app_user ADD language text NOT NULL DEFAULT 'zh-Hans'
        CONSTRAINT app_user_language CHECK (language IN ('zh-Hans', 'zh-Hant', 'en'));
      ${audited('agreement', [...AGREEMENT, 'owner_id'])}
      ${audited('app_user', [...ACCOUNT, 'language'])}

      CREATE TABLE reminder (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL CONSTRAINT reminder_agreement REFERENCES agreement ON DELETE CASCADE,
        user_id uuid NOT NULL CONSTRAINT reminder_user REFERENCES app_user ON DELETE CASCADE,
        stage text NOT NULL CONSTRAINT reminder_stage CHECK (stage IN ('signed', 'started', 'funded', 'producing')),
        due_on date NOT NULL,
        step text NOT NULL CONSTRAINT reminder_step CHECK (step IN ('month', 'week', 'overdue')),
        language text NOT NULL CONSTRAINT reminder_language CHECK (language IN ('zh-Hans', 'zh-Hant', 'en')),
        subject text NOT NULL,
        body text NOT NULL,
        status text NOT NULL DEFAULT 'prepared' CONSTRAINT reminder_status CHECK (status = 'prepared'),
        prepared_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT reminder_once UNIQUE (agreement_id, stage, due_on, step, user_id)
      );
      CREATE INDEX reminder_by_user ON reminder (user_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TABLE reminder;
      ${audited('agreement', AGREEMENT)}
      ${audited('app_user', ACCOUNT)}
      ALTER TABLE app_user DROP language;
      ALTER TABLE agreement DROP owner_id;
    `);
  }
}
