import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts and sessions, as better-auth stores them, under names of ours. */
export class SignIn1767225600002 implements MigrationInterface {
  name = 'SignIn1767225600002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE app_user (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL CONSTRAINT app_user_email UNIQUE,
        email_verified boolean NOT NULL DEFAULT false,
        image text,
        role text NOT NULL CONSTRAINT app_user_role CHECK (role IN ('organizer', 'staff', 'liaison', 'viewer')),
        disabled boolean NOT NULL DEFAULT false,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT app_user_email_lower CHECK (email = lower(email))
      );
      CREATE TRIGGER app_user_touch BEFORE UPDATE ON app_user FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER app_user_audit AFTER INSERT OR UPDATE OR DELETE ON app_user
        FOR EACH ROW EXECUTE FUNCTION audit_row('name', 'email', 'role', 'disabled');

      CREATE TABLE auth_session (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT auth_session_user REFERENCES app_user ON DELETE CASCADE,
        token text NOT NULL CONSTRAINT auth_session_token UNIQUE,
        expires_at timestamptz NOT NULL,
        ip_address text,
        user_agent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX auth_session_by_user ON auth_session (user_id);

      CREATE TABLE auth_account (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT auth_account_user REFERENCES app_user ON DELETE CASCADE,
        account_id text NOT NULL,
        provider_id text NOT NULL,
        password text,
        access_token text,
        refresh_token text,
        id_token text,
        scope text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT auth_account_provider UNIQUE (provider_id, account_id)
      );
      CREATE INDEX auth_account_by_user ON auth_account (user_id);

      CREATE TABLE auth_verification (
        id uuid PRIMARY KEY,
        identifier text NOT NULL,
        value text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX auth_verification_by_identifier ON auth_verification (identifier);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE auth_verification, auth_account, auth_session, app_user');
  }
}
