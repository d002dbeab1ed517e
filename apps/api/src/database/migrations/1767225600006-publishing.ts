import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What delegates see: numbered releases, and the links that open them. */
export class Publishing1767225600006 implements MigrationInterface {
  name = 'Publishing1767225600006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE release (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT release_edition REFERENCES edition,
        number integer NOT NULL CONSTRAINT release_number CHECK (number > 0),
        note text,
        snapshot jsonb NOT NULL,
        difference jsonb NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        published_by text NOT NULL,
        CONSTRAINT release_once UNIQUE (edition_id, number)
      );
      CREATE TRIGGER release_only_added BEFORE UPDATE OR DELETE ON release FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER release_audit AFTER INSERT ON release
        FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'number', 'note');

      -- A delegate's way in without an account: the token itself is shown once and never kept.
      CREATE TABLE link (
        id uuid PRIMARY KEY,
        delegate_id uuid NOT NULL CONSTRAINT link_delegate REFERENCES delegate ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT link_token_hash UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX link_one_per_delegate ON link (delegate_id) WHERE revoked_at IS NULL;
      CREATE TRIGGER link_audit AFTER INSERT OR UPDATE OR DELETE ON link
        FOR EACH ROW EXECUTE FUNCTION audit_row('delegate_id', 'expires_at', 'revoked_at');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE link, release');
  }
}
