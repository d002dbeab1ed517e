import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That somebody's password was changed, and when, is audited; the hash is not. Whoever writes one without saying who it
 * is by is better-auth, which changes a password for its owner alone.
 */
export class PasswordChanged1767225600012 implements MigrationInterface {
  name = 'PasswordChanged1767225600012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE app_user ADD COLUMN password_changed_at timestamptz;
      DROP TRIGGER app_user_audit ON app_user;
      CREATE TRIGGER app_user_audit AFTER INSERT OR UPDATE OR DELETE ON app_user
        FOR EACH ROW EXECUTE FUNCTION audit_row('name', 'email', 'role', 'disabled', 'password_changed_at');

      CREATE FUNCTION note_password_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF coalesce(current_setting('yutai.actor', true), '') = '' THEN
          PERFORM set_config('yutai.actor', 'user:' || NEW.user_id, true);
        END IF;
        UPDATE app_user SET password_changed_at = now() WHERE id = NEW.user_id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER auth_account_password_change AFTER UPDATE OF password ON auth_account
        FOR EACH ROW WHEN (OLD.password IS DISTINCT FROM NEW.password) EXECUTE FUNCTION note_password_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER auth_account_password_change ON auth_account;
      DROP FUNCTION note_password_change;
      DROP TRIGGER app_user_audit ON app_user;
      CREATE TRIGGER app_user_audit AFTER INSERT OR UPDATE OR DELETE ON app_user
        FOR EACH ROW EXECUTE FUNCTION audit_row('name', 'email', 'role', 'disabled');
      ALTER TABLE app_user DROP COLUMN password_changed_at;
    `);
  }
}
