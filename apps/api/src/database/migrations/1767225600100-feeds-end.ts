import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A feed ends with the right by which it was made, and is of one edition and one delegate in all that it names. */
export class FeedsEnd1767225600100 implements MigrationInterface {
  name = 'FeedsEnd1767225600100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE link ADD CONSTRAINT link_id_delegate UNIQUE (id, delegate_id);
      ALTER TABLE delegation ADD CONSTRAINT delegation_id_edition UNIQUE (id, edition_id);
      ALTER TABLE feed DROP CONSTRAINT feed_link, DROP CONSTRAINT feed_delegation;
      ALTER TABLE feed
        ADD COLUMN user_id uuid CONSTRAINT feed_user REFERENCES app_user ON DELETE SET NULL,
        ADD CONSTRAINT feed_link FOREIGN KEY (link_id, delegate_id) REFERENCES link (id, delegate_id) ON DELETE CASCADE,
        ADD CONSTRAINT feed_delegation FOREIGN KEY (delegation_id, edition_id) REFERENCES delegation (id, edition_id) ON DELETE CASCADE;
      CREATE INDEX feed_by_user ON feed (user_id);

      -- What the desk gave to a delegate ends with their link, as what they made by it does.
      CREATE FUNCTION link_ends_feeds() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE feed SET revoked_at = now() WHERE delegate_id = NEW.delegate_id AND revoked_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER link_ends_feeds AFTER UPDATE OF revoked_at ON link FOR EACH ROW
        WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL) EXECUTE FUNCTION link_ends_feeds();

      -- What a liaison gave out ends when the delegation is not theirs any more.
      CREATE FUNCTION delegation_ends_feeds() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE feed SET revoked_at = now() WHERE user_id = OLD.liaison_id AND revoked_at IS NULL
            AND (delegation_id = NEW.id OR delegate_id IN (SELECT id FROM delegate WHERE delegation_id = NEW.id));
          RETURN NULL;
        END $$;
      CREATE TRIGGER delegation_ends_feeds AFTER UPDATE OF liaison_id ON delegation FOR EACH ROW
        WHEN (OLD.liaison_id IS DISTINCT FROM NEW.liaison_id) EXECUTE FUNCTION delegation_ends_feeds();
      CREATE FUNCTION liaison_ends_feeds() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE feed SET revoked_at = now() WHERE user_id = NEW.id AND revoked_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER liaison_ends_feeds AFTER UPDATE OF disabled ON app_user FOR EACH ROW
        WHEN (NEW.disabled AND NEW.role = 'liaison') EXECUTE FUNCTION liaison_ends_feeds();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER liaison_ends_feeds ON app_user;
      DROP TRIGGER delegation_ends_feeds ON delegation;
      DROP TRIGGER link_ends_feeds ON link;
      DROP FUNCTION liaison_ends_feeds(), delegation_ends_feeds(), link_ends_feeds();
      ALTER TABLE feed DROP CONSTRAINT feed_link, DROP CONSTRAINT feed_delegation, DROP COLUMN user_id;
      ALTER TABLE feed
        ADD CONSTRAINT feed_link FOREIGN KEY (link_id) REFERENCES link ON DELETE CASCADE,
        ADD CONSTRAINT feed_delegation FOREIGN KEY (delegation_id) REFERENCES delegation ON DELETE CASCADE;
      ALTER TABLE delegation DROP CONSTRAINT delegation_id_edition;
      ALTER TABLE link DROP CONSTRAINT link_id_delegate;
    `);
  }
}
