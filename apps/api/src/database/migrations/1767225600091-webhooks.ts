import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Robots of chat groups and machines, which are told of releases. */
const WEBHOOKS = /* sql */ `
  CREATE TABLE webhook (
    id uuid PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT webhook_edition REFERENCES edition ON DELETE CASCADE,
    delegation_id uuid CONSTRAINT webhook_delegation REFERENCES delegation ON DELETE CASCADE,
    name text NOT NULL,
    kind text NOT NULL CONSTRAINT webhook_kind CHECK (kind IN ('wecom', 'dingtalk', 'generic')),
    url text NOT NULL CONSTRAINT webhook_url CHECK (url ~ '^https?://'),
    secret text,
    url_set_at timestamptz NOT NULL DEFAULT now(),
    secret_set_at timestamptz,
    language text NOT NULL CONSTRAINT webhook_language CHECK (language IN ('zh-Hans', 'zh-Hant', 'en')),
    enabled boolean NOT NULL DEFAULT true,
    illustrative text[] NOT NULL DEFAULT '{}',
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT webhook_secret CHECK (
      CASE kind WHEN 'generic' THEN secret IS NOT NULL WHEN 'wecom' THEN secret IS NULL ELSE true END),
    CONSTRAINT webhook_secret_set CHECK ((secret IS NULL) = (secret_set_at IS NULL))
  );
  CREATE TRIGGER webhook_touch BEFORE UPDATE ON webhook FOR EACH ROW EXECUTE FUNCTION touch_row();
  -- Not what is secret, but when it was given.
  CREATE TRIGGER webhook_audit AFTER INSERT OR UPDATE OR DELETE ON webhook FOR EACH ROW EXECUTE FUNCTION
    audit_row('edition_id', 'delegation_id', 'name', 'kind', 'url_set_at', 'secret_set_at', 'language', 'enabled');`;

const UNDER_ONE_KEY = (readers: string) => /* sql */ `
  DROP INDEX notice_pending;
  CREATE INDEX notice_pending ON notice ((coalesce(${readers}))) WHERE status IN ('queued', 'held');`;

/** They are the third who may be a notice's reader, and are told of all of an edition or of one delegation. */
const READERS = /* sql */ `
  ALTER TABLE notice DROP CONSTRAINT notice_reader, DROP CONSTRAINT notice_channel, ALTER delegation_id DROP NOT NULL;
  ALTER TABLE notice
    ADD webhook_id uuid CONSTRAINT notice_webhook REFERENCES webhook ON DELETE CASCADE,
    ADD CONSTRAINT notice_reader CHECK (num_nonnulls(delegate_id, user_id, webhook_id) = 1),
    ADD CONSTRAINT notice_whole CHECK (delegation_id IS NOT NULL OR webhook_id IS NOT NULL),
    ADD CONSTRAINT notice_channel CHECK (channel = CASE WHEN webhook_id IS NULL THEN 'email' ELSE 'webhook' END);
  CREATE UNIQUE INDEX notice_once_per_webhook ON notice (release_id, webhook_id);
  CREATE INDEX notice_by_webhook ON notice (webhook_id);
  ${UNDER_ONE_KEY('delegate_id, user_id, webhook_id')}`;

export class Webhooks1767225600091 implements MigrationInterface {
  name = 'Webhooks1767225600091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WEBHOOKS);
    await runner.query(READERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DELETE FROM notice WHERE webhook_id IS NOT NULL;
      ${UNDER_ONE_KEY('delegate_id, user_id')}
      ALTER TABLE notice DROP CONSTRAINT notice_reader, DROP CONSTRAINT notice_whole, DROP CONSTRAINT notice_channel;
      ALTER TABLE notice DROP webhook_id, ALTER delegation_id SET NOT NULL,
        ADD CONSTRAINT notice_channel CHECK (channel = 'email'),
        ADD CONSTRAINT notice_reader CHECK ((delegate_id IS NULL) <> (user_id IS NULL));
      DROP TABLE webhook;
    `);
  }
}
