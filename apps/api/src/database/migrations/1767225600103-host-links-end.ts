import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A host's link ends when the visit gets another host, or none: it was given to the one before. */
export class HostLinksEnd1767225600103 implements MigrationInterface {
  name = 'HostLinksEnd1767225600103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE FUNCTION host_ends_link() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE host_link SET revoked_at = now() WHERE site_visit_id = NEW.activity_id AND revoked_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER host_ends_link AFTER UPDATE OF host_id ON site_visit FOR EACH ROW
        WHEN (OLD.host_id IS NOT NULL AND OLD.host_id IS DISTINCT FROM NEW.host_id) EXECUTE FUNCTION host_ends_link();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER host_ends_link ON site_visit;
      DROP FUNCTION host_ends_link();
    `);
  }
}
