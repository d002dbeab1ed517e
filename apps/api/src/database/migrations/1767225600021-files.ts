import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that belong to a record, one row each; their bytes are in the store, under the row's id. */
export class Files1767225600021 implements MigrationInterface {
  name = 'Files1767225600021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE file (
        id uuid PRIMARY KEY,
        site_visit_id uuid CONSTRAINT file_site_visit REFERENCES site_visit,
        name text NOT NULL,
        caption jsonb CONSTRAINT file_caption CHECK (is_localized(caption)),
        media_type text NOT NULL CONSTRAINT file_media_type
          CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
        size integer NOT NULL CONSTRAINT file_size CHECK (size > 0),
        sha256 bytea NOT NULL,
        uploaded_by uuid CONSTRAINT file_uploaded_by REFERENCES app_user,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        -- What it belongs to: one column for each kind of owner, and exactly one of them.
        CONSTRAINT file_owner CHECK (num_nonnulls(site_visit_id) = 1)
      );
      CREATE INDEX file_by_site_visit ON file (site_visit_id);
      CREATE INDEX file_by_uploaded_by ON file (uploaded_by);
      CREATE TRIGGER file_touch BEFORE UPDATE ON file FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER file_audit AFTER INSERT OR UPDATE OR DELETE ON file
        FOR EACH ROW EXECUTE FUNCTION audit_row('site_visit_id', 'name', 'caption', 'media_type', 'size', 'sha256',
          'uploaded_by');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE file');
  }
}
