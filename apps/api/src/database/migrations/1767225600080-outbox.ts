import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERSON = ['name', 'title', 'organisation_id', 'side', 'language', 'phone', 'email', 'notes'];
const ACCOUNT = ['name', 'email', 'role', 'disabled', 'password_changed_at', 'language'];
const EDITION = [
  ...['ordinal', 'year', 'name', 'city', 'time_zone', 'starts_on', 'ends_on'],
  ...['season_starts_on', 'season_ends_on', 'co_host_ids', 'notes'],
];

const audited = (table: string, columns: string[]) => /* sql */ `
  DROP TRIGGER ${table}_audit ON ${table};
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;

/** Who wants mail, and when it may be sent. */
const PREFERENCES = /* sql */ `
  ALTER TABLE person ADD email_notices boolean NOT NULL DEFAULT true;
  ALTER TABLE app_user ADD email_notices boolean NOT NULL DEFAULT true;
  ALTER TABLE edition
    ADD quiet_hours boolean NOT NULL DEFAULT true,
    ADD quiet_from text NOT NULL DEFAULT '22:00'
      CONSTRAINT edition_quiet_from CHECK (quiet_from ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
    ADD quiet_to text NOT NULL DEFAULT '07:00'
      CONSTRAINT edition_quiet_to CHECK (quiet_to ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
    ADD CONSTRAINT edition_quiet_hours CHECK (quiet_from NOT IN (quiet_to, '24:00') AND (quiet_from, quiet_to) <> ('00:00', '24:00'));
  ${audited('person', [...PERSON, 'email_notices'])}
  ${audited('app_user', [...ACCOUNT, 'email_notices'])}
  ${audited('edition', [...EDITION, 'quiet_hours', 'quiet_from', 'quiet_to'])}

  -- The moment itself, or the end of the quiet hours that it lies in, by the clock of the edition.
  CREATE FUNCTION quiet_until(moment timestamptz, e edition) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT CASE
      WHEN NOT e.quiet_hours THEN moment
      WHEN e.quiet_from < e.quiet_to AND clock >= e.quiet_from AND clock < e.quiet_to
        OR e.quiet_from > e.quiet_to AND clock < e.quiet_to THEN (day + e.quiet_to::time) AT TIME ZONE e.time_zone
      WHEN e.quiet_from > e.quiet_to AND clock >= e.quiet_from THEN (day + 1 + e.quiet_to::time) AT TIME ZONE e.time_zone
      ELSE moment
    END
    FROM (SELECT moment AT TIME ZONE e.time_zone AS here) h,
      LATERAL (SELECT to_char(here, 'HH24:MI') AS clock, here::date AS day) l
  $$;`;

const STATUSES = `'prepared', 'held', 'queued', 'sending', 'sent', 'uncertain', 'dead', 'cancelled', 'superseded'`;
const FAULTS = `'refused', 'busy', 'unreachable', 'signInRefused', 'senderRefused', 'timedOut', 'interrupted', 'unanswered'`;

/** Every state that a notice can be in says what it must and must not have. */
const OUTBOX = /* sql */ `
  ALTER TABLE notice DROP CONSTRAINT notice_status;
  ALTER TABLE notice
    ADD since integer,
    ADD channel text CONSTRAINT notice_channel CHECK (channel = 'email'),
    ADD address text,
    ADD urgent boolean NOT NULL DEFAULT false,
    ADD due_at timestamptz,
    ADD attempts integer NOT NULL DEFAULT 0,
    ADD tries integer NOT NULL DEFAULT 0,
    ADD started_at timestamptz,
    ADD leased_until timestamptz,
    ADD handed_over_at timestamptz,
    ADD sent_at timestamptz,
    ADD fault text CONSTRAINT notice_fault CHECK (fault IN (${FAULTS})),
    ADD reply text,
    ADD message_id text,
    ADD decided_at timestamptz,
    ADD version integer NOT NULL DEFAULT 1;
  UPDATE notice SET since = r.number - 1 FROM release r WHERE r.id = release_id;
  ALTER TABLE notice
    ALTER since SET NOT NULL,
    ADD CONSTRAINT notice_status CHECK (status IN (${STATUSES})),
    ADD CONSTRAINT notice_by_hand CHECK ((channel IS NULL) = (status = 'prepared')),
    ADD CONSTRAINT notice_address CHECK ((channel IS NULL) = (address IS NULL)),
    ADD CONSTRAINT notice_due CHECK ((status = 'queued') = (due_at IS NOT NULL)),
    ADD CONSTRAINT notice_leased CHECK ((status = 'sending') = (leased_until IS NOT NULL)),
    ADD CONSTRAINT notice_handed_over CHECK (handed_over_at IS NULL OR status IN ('sending', 'sent', 'uncertain')),
    ADD CONSTRAINT notice_uncertain CHECK (status <> 'uncertain' OR handed_over_at IS NOT NULL),
    ADD CONSTRAINT notice_sent CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
    ADD CONSTRAINT notice_failed CHECK (status NOT IN ('uncertain', 'dead') OR fault IS NOT NULL),
    ADD CONSTRAINT notice_tries CHECK (tries >= 0 AND tries <= attempts),
    ADD CONSTRAINT notice_started CHECK (attempts = 0 OR started_at IS NOT NULL AND message_id IS NOT NULL);
  CREATE INDEX notice_waiting ON notice (due_at) WHERE status = 'queued';
  CREATE INDEX notice_under_way ON notice (leased_until) WHERE status = 'sending';
  CREATE INDEX notice_pending ON notice ((coalesce(delegate_id, user_id))) WHERE status IN ('queued', 'held');

  CREATE TABLE notice_attempt (
    notice_id uuid NOT NULL CONSTRAINT notice_attempt_notice REFERENCES notice ON DELETE CASCADE,
    number integer NOT NULL CONSTRAINT notice_attempt_number CHECK (number > 0),
    started_at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL,
    outcome text NOT NULL CONSTRAINT notice_attempt_outcome CHECK (outcome IN ('sent', 'queued', 'uncertain', 'dead')),
    fault text CONSTRAINT notice_attempt_fault CHECK (fault IN (${FAULTS})),
    reply text,
    PRIMARY KEY (notice_id, number),
    CONSTRAINT notice_attempt_failed CHECK ((outcome = 'sent') = (fault IS NULL))
  );

  -- What people decide is kept; what the sending does by itself is announced once a statement.
  CREATE TRIGGER notice_decided AFTER UPDATE ON notice FOR EACH ROW
    WHEN (NEW.decided_at IS DISTINCT FROM OLD.decided_at) EXECUTE FUNCTION audit_row('status', 'decided_at');
  CREATE FUNCTION announce_notices() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM moved) THEN
      PERFORM pg_notify('yutai_changes', '{"kind":"notice"}');
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER notice_prepared AFTER INSERT ON notice REFERENCING NEW TABLE AS moved
    FOR EACH STATEMENT EXECUTE FUNCTION announce_notices();
  CREATE TRIGGER notice_announced AFTER UPDATE ON notice REFERENCING NEW TABLE AS moved
    FOR EACH STATEMENT EXECUTE FUNCTION announce_notices();`;

/** Notices are sent: where each stands, what was tried, who wants mail and when. */
export class Outbox1767225600080 implements MigrationInterface {
  name = 'Outbox1767225600080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PREFERENCES);
    await runner.query(OUTBOX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TRIGGER notice_prepared ON notice;
      DROP TRIGGER notice_announced ON notice;
      DROP TRIGGER notice_decided ON notice;
      DROP FUNCTION announce_notices();
      DROP TABLE notice_attempt;
      DROP INDEX notice_waiting, notice_under_way, notice_pending;
      ALTER TABLE notice DROP CONSTRAINT notice_status, DROP CONSTRAINT notice_by_hand, DROP CONSTRAINT notice_due,
        DROP CONSTRAINT notice_leased, DROP CONSTRAINT notice_handed_over, DROP CONSTRAINT notice_uncertain,
        DROP CONSTRAINT notice_sent, DROP CONSTRAINT notice_failed;
      UPDATE notice SET status = 'prepared';
      ALTER TABLE notice DROP since, DROP channel, DROP address, DROP urgent, DROP due_at, DROP attempts, DROP tries,
        DROP started_at, DROP leased_until, DROP handed_over_at, DROP sent_at, DROP fault, DROP reply, DROP message_id,
        DROP decided_at, DROP version, ADD CONSTRAINT notice_status CHECK (status = 'prepared');
      DROP FUNCTION quiet_until(timestamptz, edition);
      ${audited('person', PERSON)}
      ${audited('app_user', ACCOUNT)}
      ${audited('edition', EDITION)}
      ALTER TABLE edition DROP quiet_hours, DROP quiet_from, DROP quiet_to;
      ALTER TABLE app_user DROP email_notices;
      ALTER TABLE person DROP email_notices;
    `);
  }
}
