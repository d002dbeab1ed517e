import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A feed ends also when its delegate comes to be looked after by somebody else, and when its maker loses the right to make it. */
export class FeedsEndWithMoves1767225600102 implements MigrationInterface {
  name = 'FeedsEndWithMoves1767225600102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE FUNCTION move_ends_feeds() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE feed f SET revoked_at = now() FROM delegation was, delegation becomes
          WHERE was.id = OLD.delegation_id AND becomes.id = NEW.delegation_id
            AND was.liaison_id IS DISTINCT FROM becomes.liaison_id
            AND f.delegate_id = NEW.id AND f.user_id = was.liaison_id AND f.revoked_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER move_ends_feeds AFTER UPDATE OF delegation_id ON delegate FOR EACH ROW
        WHEN (OLD.delegation_id <> NEW.delegation_id) EXECUTE FUNCTION move_ends_feeds();
      DROP TRIGGER liaison_ends_feeds ON app_user;
      CREATE TRIGGER liaison_ends_feeds AFTER UPDATE OF disabled, role ON app_user FOR EACH ROW
        WHEN (OLD.role = 'liaison' AND (NEW.disabled OR NEW.role NOT IN ('liaison', 'organizer'))) EXECUTE FUNCTION liaison_ends_feeds();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER liaison_ends_feeds ON app_user;
      CREATE TRIGGER liaison_ends_feeds AFTER UPDATE OF disabled ON app_user FOR EACH ROW
        WHEN (NEW.disabled AND NEW.role = 'liaison') EXECUTE FUNCTION liaison_ends_feeds();
      DROP TRIGGER move_ends_feeds ON delegate;
      DROP FUNCTION move_ends_feeds();
    `);
  }
}
