import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that read the latest release by an address of their own. */
export class Feeds1767225600075 implements MigrationInterface {
  name = 'Feeds1767225600075';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- Of its token, which stands in the address, only the hash is kept. What a delegate made by their link dies with it.
      CREATE TABLE feed (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT feed_edition REFERENCES edition ON DELETE CASCADE,
        delegate_id uuid CONSTRAINT feed_delegate REFERENCES delegate ON DELETE CASCADE,
        delegation_id uuid CONSTRAINT feed_delegation REFERENCES delegation ON DELETE CASCADE,
        place_id uuid CONSTRAINT feed_place REFERENCES place ON DELETE CASCADE,
        vehicle_id uuid CONSTRAINT feed_vehicle REFERENCES vehicle ON DELETE CASCADE,
        link_id uuid CONSTRAINT feed_link REFERENCES link ON DELETE CASCADE,
        language text NOT NULL CONSTRAINT feed_language CHECK (language IN ('zh-Hans', 'zh-Hant', 'en')),
        token_hash bytea NOT NULL CONSTRAINT feed_token_hash UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT feed_of_one CHECK (num_nonnulls(delegate_id, delegation_id, place_id, vehicle_id) = 1),
        CONSTRAINT feed_by_link CHECK (link_id IS NULL OR delegate_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX feed_one_per_delegate ON feed (delegate_id) WHERE revoked_at IS NULL AND link_id IS NULL;
      CREATE UNIQUE INDEX feed_one_per_delegation ON feed (delegation_id) WHERE revoked_at IS NULL;
      CREATE UNIQUE INDEX feed_one_per_place ON feed (place_id, edition_id) WHERE revoked_at IS NULL;
      CREATE UNIQUE INDEX feed_one_per_vehicle ON feed (vehicle_id, edition_id) WHERE revoked_at IS NULL;
      CREATE UNIQUE INDEX feed_one_per_link ON feed (link_id, language) WHERE revoked_at IS NULL;
      CREATE TRIGGER feed_audit AFTER INSERT OR UPDATE OR DELETE ON feed
        FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'delegate_id', 'delegation_id', 'place_id', 'vehicle_id',
          'link_id', 'language', 'expires_at', 'revoked_at');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed');
  }
}
