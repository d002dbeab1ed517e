import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An edition, who comes, what happens when and where, and what is taken by it. */
export class Timetable1767225600004 implements MigrationInterface {
  name = 'Timetable1767225600004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE edition (
        id uuid PRIMARY KEY,
        ordinal integer NOT NULL CONSTRAINT edition_ordinal UNIQUE,
        year integer NOT NULL CONSTRAINT edition_year CHECK (year BETWEEN 1900 AND 2200),
        name jsonb NOT NULL CONSTRAINT edition_name CHECK (is_localized(name)),
        city text,
        time_zone text NOT NULL DEFAULT 'Asia/Shanghai',
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        season_starts_on date NOT NULL,
        season_ends_on date NOT NULL,
        co_host_ids uuid[] NOT NULL DEFAULT '{}',
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT edition_days CHECK (season_starts_on <= starts_on AND starts_on <= ends_on AND ends_on <= season_ends_on)
      );

      CREATE TABLE delegation (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT delegation_edition REFERENCES edition,
        organisation_id uuid CONSTRAINT delegation_organisation REFERENCES organisation,
        name jsonb NOT NULL CONSTRAINT delegation_name CHECK (is_localized(name)),
        interests jsonb NOT NULL DEFAULT '[]' CONSTRAINT delegation_interests CHECK (jsonb_typeof(interests) = 'array'),
        expected_headcount integer CONSTRAINT delegation_expected_headcount CHECK (expected_headcount > 0),
        arrives_at timestamptz,
        departs_at timestamptz,
        liaison_id uuid CONSTRAINT delegation_liaison REFERENCES app_user,
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT delegation_stay CHECK (arrives_at < departs_at)
      );
      CREATE INDEX delegation_by_edition ON delegation (edition_id);
      CREATE INDEX delegation_by_organisation ON delegation (organisation_id);
      CREATE INDEX delegation_by_liaison ON delegation (liaison_id);
      CREATE TRIGGER delegation_resource AFTER INSERT OR DELETE ON delegation FOR EACH ROW EXECUTE FUNCTION keep_resource();

      CREATE TABLE delegate (
        id uuid PRIMARY KEY,
        delegation_id uuid NOT NULL CONSTRAINT delegate_delegation REFERENCES delegation,
        person_id uuid NOT NULL CONSTRAINT delegate_person REFERENCES person,
        role text NOT NULL CONSTRAINT delegate_role CHECK (role IN ('head', 'deputy', 'member', 'staff', 'media')),
        rank integer NOT NULL DEFAULT 100 CONSTRAINT delegate_rank CHECK (rank > 0),
        group_name text,
        arrives_at timestamptz,
        departs_at timestamptz,
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT delegate_once UNIQUE (delegation_id, person_id),
        CONSTRAINT delegate_stay CHECK (arrives_at < departs_at)
      );
      CREATE INDEX delegate_by_person ON delegate (person_id);

      -- Every status but request has a time; planned, confirmed and done hold bookings.
      CREATE TABLE activity (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT activity_edition REFERENCES edition,
        kind text NOT NULL CONSTRAINT activity_kind CHECK (kind IN ('session', 'site_visit', 'meeting', 'transfer')),
        title jsonb NOT NULL CONSTRAINT activity_title CHECK (is_localized(title)),
        status text NOT NULL CONSTRAINT activity_status CHECK (status IN ('request', 'planned', 'confirmed', 'done', 'cancelled')),
        during tstzrange CONSTRAINT activity_during CHECK (
          NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during) AND NOT lower_inf(during) AND NOT upper_inf(during)
        ),
        place_id uuid CONSTRAINT activity_place REFERENCES place,
        to_place_id uuid CONSTRAINT activity_to_place REFERENCES place,
        headcount integer CONSTRAINT activity_headcount CHECK (headcount > 0),
        bring jsonb CONSTRAINT activity_bring CHECK (is_localized(bring)),
        briefing jsonb CONSTRAINT activity_briefing CHECK (is_localized(briefing)),
        notes text,
        cancelled_reason text,
        overrides jsonb NOT NULL DEFAULT '[]' CONSTRAINT activity_overrides CHECK (jsonb_typeof(overrides) = 'array'),
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT activity_timed CHECK (status IN ('request', 'cancelled') OR during IS NOT NULL),
        CONSTRAINT activity_request_untimed CHECK (status <> 'request' OR during IS NULL),
        CONSTRAINT activity_to_place_of_transfer CHECK (to_place_id IS NULL OR kind = 'transfer'),
        CONSTRAINT activity_cancelled_reason CHECK ((status = 'cancelled') = (cancelled_reason IS NOT NULL)),
        CONSTRAINT activity_id_during UNIQUE (id, during),
        CONSTRAINT activity_id_kind UNIQUE (id, kind)
      );
      CREATE INDEX activity_by_edition ON activity (edition_id, lower(during));
      CREATE INDEX activity_by_place ON activity USING gist (place_id, during);
      CREATE INDEX activity_by_to_place ON activity (to_place_id) WHERE to_place_id IS NOT NULL;

      CREATE TABLE activity_delegation (
        activity_id uuid NOT NULL CONSTRAINT activity_delegation_activity REFERENCES activity ON DELETE CASCADE,
        delegation_id uuid NOT NULL CONSTRAINT activity_delegation_delegation REFERENCES delegation,
        PRIMARY KEY (activity_id, delegation_id)
      );
      CREATE INDEX activity_delegation_by_delegation ON activity_delegation (delegation_id);

      -- People by name: an escort is booked besides the delegations, somebody excused is not booked with theirs.
      CREATE TABLE activity_person (
        activity_id uuid NOT NULL CONSTRAINT activity_person_activity REFERENCES activity ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT activity_person_person REFERENCES person,
        part text NOT NULL CONSTRAINT activity_person_part CHECK (part IN ('speaker', 'escort', 'guest', 'excused')),
        PRIMARY KEY (activity_id, person_id)
      );
      CREATE INDEX activity_person_by_person ON activity_person (person_id);

      -- A resource taken for the whole time of an activity: the foreign key moves it with the activity, and two
      -- bookings of one resource can never overlap.
      CREATE TABLE booking (
        activity_id uuid NOT NULL,
        resource_id uuid NOT NULL CONSTRAINT booking_resource REFERENCES resource,
        during tstzrange NOT NULL,
        PRIMARY KEY (activity_id, resource_id),
        CONSTRAINT booking_activity FOREIGN KEY (activity_id, during) REFERENCES activity (id, during)
          ON UPDATE CASCADE ON DELETE CASCADE,
        CONSTRAINT booking_overlap EXCLUDE USING gist (resource_id WITH =, during WITH &&)
      );

      -- A request or a cancelled activity holds nothing, whoever made it so.
      CREATE FUNCTION free_bookings() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM booking WHERE activity_id = NEW.id;
        RETURN NEW;
      END $$;
      CREATE TRIGGER activity_frees_bookings BEFORE UPDATE ON activity FOR EACH ROW
        WHEN (NEW.status IN ('request', 'cancelled')) EXECUTE FUNCTION free_bookings();
      CREATE FUNCTION refuse_idle_booking() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT status FROM activity WHERE id = NEW.activity_id) IN ('request', 'cancelled') THEN
          RAISE EXCEPTION 'a request or a cancelled activity books nothing' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER booking_of_held_activity BEFORE INSERT ON booking FOR EACH ROW EXECUTE FUNCTION refuse_idle_booking();

      CREATE TABLE site_visit (
        activity_id uuid PRIMARY KEY,
        kind text NOT NULL DEFAULT 'site_visit' CONSTRAINT site_visit_kind CHECK (kind = 'site_visit'),
        host_id uuid CONSTRAINT site_visit_host REFERENCES organisation,
        host_contact_id uuid CONSTRAINT site_visit_host_contact REFERENCES person,
        topics jsonb NOT NULL DEFAULT '[]' CONSTRAINT site_visit_topics CHECK (jsonb_typeof(topics) = 'array'),
        host_answer text NOT NULL DEFAULT 'not_asked' CONSTRAINT site_visit_host_answer
          CHECK (host_answer IN ('not_asked', 'asked', 'accepted', 'declined', 'counter_proposed')),
        host_answered_at timestamptz,
        counter_proposal tstzrange,
        outcome jsonb CONSTRAINT site_visit_outcome CHECK (is_localized(outcome)),
        attended integer CONSTRAINT site_visit_attended CHECK (attended >= 0),
        CONSTRAINT site_visit_activity FOREIGN KEY (activity_id, kind) REFERENCES activity (id, kind) ON DELETE CASCADE,
        CONSTRAINT site_visit_counter_proposal CHECK ((host_answer = 'counter_proposed') = (counter_proposal IS NOT NULL))
      );
      CREATE INDEX site_visit_by_host ON site_visit (host_id);

      CREATE TABLE session (
        activity_id uuid PRIMARY KEY,
        kind text NOT NULL DEFAULT 'session' CONSTRAINT session_kind CHECK (kind = 'session'),
        session_kind text NOT NULL CONSTRAINT session_session_kind CHECK (session_kind IN
          ('ceremony', 'seminar', 'signing', 'matchmaking', 'cultural', 'grassroots', 'youth', 'banquet', 'briefing')),
        photo_credit text,
        CONSTRAINT session_activity FOREIGN KEY (activity_id, kind) REFERENCES activity (id, kind) ON DELETE CASCADE
      );

      -- Title and affiliation as they were on the day, whatever becomes of the person later.
      CREATE TABLE session_speaker (
        activity_id uuid NOT NULL CONSTRAINT session_speaker_session REFERENCES session ON DELETE CASCADE,
        position integer NOT NULL CONSTRAINT session_speaker_position CHECK (position > 0),
        person_id uuid NOT NULL CONSTRAINT session_speaker_person REFERENCES person,
        title jsonb CONSTRAINT session_speaker_title CHECK (is_localized(title)),
        affiliation jsonb CONSTRAINT session_speaker_affiliation CHECK (is_localized(affiliation)),
        side text CONSTRAINT session_speaker_side CHECK (side IN ('mainland', 'taiwan', 'hongkong', 'macao', 'other')),
        topic jsonb CONSTRAINT session_speaker_topic CHECK (is_localized(topic)),
        illustrative text[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (activity_id, position),
        CONSTRAINT session_speaker_once UNIQUE (activity_id, person_id)
      );
      CREATE INDEX session_speaker_by_person ON session_speaker (person_id);

      CREATE TABLE session_item (
        activity_id uuid NOT NULL CONSTRAINT session_item_session REFERENCES session ON DELETE CASCADE,
        position integer NOT NULL CONSTRAINT session_item_position CHECK (position > 0),
        minutes integer CONSTRAINT session_item_minutes CHECK (minutes > 0),
        title jsonb NOT NULL CONSTRAINT session_item_title CHECK (is_localized(title)),
        illustrative text[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (activity_id, position)
      );

      CREATE TRIGGER edition_touch BEFORE UPDATE ON edition FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER delegation_touch BEFORE UPDATE ON delegation FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER delegate_touch BEFORE UPDATE ON delegate FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER activity_touch BEFORE UPDATE ON activity FOR EACH ROW EXECUTE FUNCTION touch_row();

      CREATE TRIGGER edition_audit AFTER INSERT OR UPDATE OR DELETE ON edition
        FOR EACH ROW EXECUTE FUNCTION audit_row('ordinal', 'year', 'name', 'city', 'time_zone', 'starts_on', 'ends_on',
          'season_starts_on', 'season_ends_on', 'co_host_ids', 'notes');
      CREATE TRIGGER delegation_audit AFTER INSERT OR UPDATE OR DELETE ON delegation
        FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'organisation_id', 'name', 'interests', 'expected_headcount',
          'arrives_at', 'departs_at', 'liaison_id', 'notes');
      CREATE TRIGGER delegate_audit AFTER INSERT OR UPDATE OR DELETE ON delegate
        FOR EACH ROW EXECUTE FUNCTION audit_row('delegation_id', 'person_id', 'role', 'rank', 'group_name', 'arrives_at',
          'departs_at', 'notes');
      CREATE TRIGGER activity_audit AFTER INSERT OR UPDATE OR DELETE ON activity
        FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'kind', 'title', 'status', 'during', 'place_id', 'to_place_id',
          'headcount', 'bring', 'briefing', 'notes', 'cancelled_reason', 'overrides');
      CREATE TRIGGER activity_delegation_audit AFTER INSERT OR UPDATE OR DELETE ON activity_delegation
        FOR EACH ROW EXECUTE FUNCTION audit_row('delegation_id');
      CREATE TRIGGER activity_person_audit AFTER INSERT OR UPDATE OR DELETE ON activity_person
        FOR EACH ROW EXECUTE FUNCTION audit_row('person_id', 'part');
      CREATE TRIGGER site_visit_audit AFTER INSERT OR UPDATE OR DELETE ON site_visit
        FOR EACH ROW EXECUTE FUNCTION audit_row('host_id', 'host_contact_id', 'topics', 'host_answer', 'host_answered_at',
          'counter_proposal', 'outcome', 'attended');
      CREATE TRIGGER session_audit AFTER INSERT OR UPDATE OR DELETE ON session
        FOR EACH ROW EXECUTE FUNCTION audit_row('session_kind', 'photo_credit');
      CREATE TRIGGER session_speaker_audit AFTER INSERT OR UPDATE OR DELETE ON session_speaker
        FOR EACH ROW EXECUTE FUNCTION audit_row('position', 'person_id', 'title', 'affiliation', 'side', 'topic');
      CREATE TRIGGER session_item_audit AFTER INSERT OR UPDATE OR DELETE ON session_item
        FOR EACH ROW EXECUTE FUNCTION audit_row('position', 'minutes', 'title');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TABLE session_item, session_speaker, session, site_visit, booking, activity_person, activity_delegation,
        activity, delegate, delegation, edition;
      DROP FUNCTION free_bookings, refuse_idle_booking;
    `);
  }
}
