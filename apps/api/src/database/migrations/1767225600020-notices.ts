import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each reader is to be told of a release, written down as it is published. Delivery is another's. */
export class Notices1767225600020 implements MigrationInterface {
  name = 'Notices1767225600020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE notice (
        id uuid PRIMARY KEY,
        release_id uuid NOT NULL CONSTRAINT notice_release REFERENCES release,
        delegation_id uuid NOT NULL CONSTRAINT notice_delegation REFERENCES delegation ON DELETE CASCADE,
        delegate_id uuid CONSTRAINT notice_delegate REFERENCES delegate ON DELETE CASCADE,
        user_id uuid CONSTRAINT notice_user REFERENCES app_user ON DELETE CASCADE,
        language text NOT NULL CONSTRAINT notice_language CHECK (language IN ('zh-Hans', 'zh-Hant', 'en')),
        subject text NOT NULL,
        body text NOT NULL,
        status text NOT NULL DEFAULT 'prepared' CONSTRAINT notice_status CHECK (status = 'prepared'),
        prepared_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT notice_reader CHECK ((delegate_id IS NULL) <> (user_id IS NULL))
      );
      CREATE UNIQUE INDEX notice_once_per_delegate ON notice (release_id, delegate_id);
      CREATE UNIQUE INDEX notice_once_per_user ON notice (release_id, delegation_id, user_id);
      CREATE INDEX notice_by_delegation ON notice (delegation_id);
      CREATE INDEX notice_by_delegate ON notice (delegate_id);
      CREATE INDEX notice_by_user ON notice (user_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice');
  }
}
