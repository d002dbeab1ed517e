import type { MigrationInterface, QueryRunner } from 'typeorm';

const auditTrigger = (...columns: string[]) => /* sql */ `
  DROP TRIGGER site_visit_audit ON site_visit;
  CREATE TRIGGER site_visit_audit AFTER INSERT OR UPDATE OR DELETE ON site_visit
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

const AUDITED = [
  'host_id',
  'host_contact_id',
  'topics',
  'host_answer',
  'host_answered_at',
  'counter_proposal',
  'outcome',
  'attended',
];

/** A host answers for one visit by a link, in words if they like. */
export class HostLinks1767225600016 implements MigrationInterface {
  name = 'HostLinks1767225600016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE site_visit ADD COLUMN host_message text;
      ${auditTrigger(...AUDITED, 'host_message')}

      -- A host's way in without an account: the token itself is shown once and never kept.
      CREATE TABLE host_link (
        id uuid PRIMARY KEY,
        site_visit_id uuid NOT NULL CONSTRAINT host_link_site_visit REFERENCES site_visit ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT host_link_token_hash UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX host_link_one_per_visit ON host_link (site_visit_id) WHERE revoked_at IS NULL;
      CREATE TRIGGER host_link_audit AFTER INSERT OR UPDATE OR DELETE ON host_link
        FOR EACH ROW EXECUTE FUNCTION audit_row('site_visit_id', 'expires_at', 'revoked_at');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TABLE host_link;
      ${auditTrigger(...AUDITED)}
      ALTER TABLE site_visit DROP COLUMN host_message;
    `);
  }
}
