import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What all editions share: districts, sectors, organisations, people, places and the time between them. */
export class Directory1767225600003 implements MigrationInterface {
  name = 'Directory1767225600003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- Reference data, loaded from libs/domain at every start.
      CREATE TABLE district (
        code text PRIMARY KEY CONSTRAINT district_code CHECK (code ~ '^[0-9]{6}$'),
        name jsonb NOT NULL CONSTRAINT district_name CHECK (is_localized(name))
      );
      CREATE TABLE sector (
        code text PRIMARY KEY,
        parent_code text CONSTRAINT sector_parent REFERENCES sector,
        name jsonb NOT NULL CONSTRAINT sector_name CHECK (is_localized(name))
      );
      CREATE INDEX sector_by_parent ON sector (parent_code);

      -- Whatever a booking can take: a delegation, a person, a place, a vehicle. Rows of this table are what
      -- writers lock, in id order; triggers on the four tables keep it.
      CREATE TABLE resource (
        id uuid PRIMARY KEY,
        kind text NOT NULL CONSTRAINT resource_kind CHECK (kind IN ('delegation', 'person', 'place', 'vehicle'))
      );
      CREATE FUNCTION keep_resource() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO resource (id, kind) VALUES (NEW.id, TG_TABLE_NAME);
        ELSE
          DELETE FROM resource WHERE id = OLD.id;
        END IF;
        RETURN NULL;
      END $$;

      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        name jsonb NOT NULL CONSTRAINT organisation_name CHECK (is_localized(name)),
        abbreviation text,
        side text NOT NULL CONSTRAINT organisation_side CHECK (side IN ('mainland', 'taiwan', 'hongkong', 'macao', 'other')),
        district_code text CONSTRAINT organisation_district REFERENCES district,
        in_chongqing_since integer CONSTRAINT organisation_since CHECK (in_chongqing_since BETWEEN 1800 AND 2200),
        website text,
        contact_phone text,
        contact_email text,
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX organisation_by_words ON organisation USING gin (localized_words(name) gin_trgm_ops);
      CREATE INDEX organisation_by_district ON organisation (district_code);

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        name jsonb NOT NULL CONSTRAINT person_name CHECK (is_localized(name)),
        title jsonb CONSTRAINT person_title CHECK (is_localized(title)),
        organisation_id uuid CONSTRAINT person_organisation REFERENCES organisation,
        side text NOT NULL CONSTRAINT person_side CHECK (side IN ('mainland', 'taiwan', 'hongkong', 'macao', 'other')),
        language text NOT NULL DEFAULT 'zh-Hans' CONSTRAINT person_language CHECK (language IN ('zh-Hans', 'zh-Hant', 'en')),
        phone text,
        email text,
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX person_by_words ON person USING gin (localized_words(name) gin_trgm_ops);
      CREATE INDEX person_by_organisation ON person (organisation_id);

      CREATE TABLE place (
        id uuid PRIMARY KEY,
        parent_id uuid CONSTRAINT place_parent REFERENCES place,
        kind text NOT NULL CONSTRAINT place_kind CHECK (kind IN ('site', 'venue', 'hotel', 'restaurant', 'station', 'airport', 'room', 'other')),
        name jsonb NOT NULL CONSTRAINT place_name CHECK (is_localized(name)),
        address jsonb CONSTRAINT place_address CHECK (is_localized(address)),
        district_code text CONSTRAINT place_district REFERENCES district,
        latitude numeric(8, 6) CONSTRAINT place_latitude CHECK (latitude BETWEEN -90 AND 90),
        longitude numeric(9, 6) CONSTRAINT place_longitude CHECK (longitude BETWEEN -180 AND 180),
        organisation_id uuid CONSTRAINT place_organisation REFERENCES organisation,
        opening_hours jsonb,
        groups_at_once integer CONSTRAINT place_groups_at_once CHECK (groups_at_once > 0),
        capacity integer CONSTRAINT place_capacity CHECK (capacity > 0),
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT place_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL)),
        CONSTRAINT place_room CHECK ((kind = 'room') = (parent_id IS NOT NULL))
      );
      CREATE INDEX place_by_words ON place USING gin (localized_words(name) gin_trgm_ops);
      CREATE INDEX place_by_parent ON place (parent_id);
      CREATE INDEX place_by_organisation ON place (organisation_id);

      -- Minutes on the road, of a pair of places or of a pair of districts.
      CREATE TABLE travel_time (
        id uuid PRIMARY KEY,
        from_place_id uuid CONSTRAINT travel_time_from_place REFERENCES place ON DELETE CASCADE,
        to_place_id uuid CONSTRAINT travel_time_to_place REFERENCES place ON DELETE CASCADE,
        from_district_code text CONSTRAINT travel_time_from_district REFERENCES district,
        to_district_code text CONSTRAINT travel_time_to_district REFERENCES district,
        minutes integer NOT NULL CONSTRAINT travel_time_minutes CHECK (minutes BETWEEN 1 AND 1440),
        source text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT travel_time_one_pair CHECK (
          num_nonnulls(from_place_id, to_place_id) = 2 AND num_nonnulls(from_district_code, to_district_code) = 0
          OR num_nonnulls(from_place_id, to_place_id) = 0 AND num_nonnulls(from_district_code, to_district_code) = 2
        ),
        CONSTRAINT travel_time_two_places CHECK (from_place_id <> to_place_id),
        CONSTRAINT travel_time_place_pair UNIQUE (from_place_id, to_place_id),
        CONSTRAINT travel_time_district_pair UNIQUE (from_district_code, to_district_code)
      );
      CREATE INDEX travel_time_by_to_place ON travel_time (to_place_id);

      CREATE TRIGGER person_resource AFTER INSERT OR DELETE ON person FOR EACH ROW EXECUTE FUNCTION keep_resource();
      CREATE TRIGGER place_resource AFTER INSERT OR DELETE ON place FOR EACH ROW EXECUTE FUNCTION keep_resource();

      CREATE TRIGGER organisation_touch BEFORE UPDATE ON organisation FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER person_touch BEFORE UPDATE ON person FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER place_touch BEFORE UPDATE ON place FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER travel_time_touch BEFORE UPDATE ON travel_time FOR EACH ROW EXECUTE FUNCTION touch_row();

      CREATE TRIGGER organisation_audit AFTER INSERT OR UPDATE OR DELETE ON organisation
        FOR EACH ROW EXECUTE FUNCTION audit_row('name', 'abbreviation', 'side', 'district_code', 'in_chongqing_since',
          'website', 'contact_phone', 'contact_email', 'notes');
      CREATE TRIGGER person_audit AFTER INSERT OR UPDATE OR DELETE ON person
        FOR EACH ROW EXECUTE FUNCTION audit_row('name', 'title', 'organisation_id', 'side', 'language', 'phone', 'email', 'notes');
      CREATE TRIGGER place_audit AFTER INSERT OR UPDATE OR DELETE ON place
        FOR EACH ROW EXECUTE FUNCTION audit_row('parent_id', 'kind', 'name', 'address', 'district_code', 'latitude',
          'longitude', 'organisation_id', 'opening_hours', 'groups_at_once', 'capacity', 'notes');
      CREATE TRIGGER travel_time_audit AFTER INSERT OR UPDATE OR DELETE ON travel_time
        FOR EACH ROW EXECUTE FUNCTION audit_row('from_place_id', 'to_place_id', 'from_district_code', 'to_district_code',
          'minutes', 'source');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TABLE travel_time, place, person, organisation, resource, sector, district;
      DROP FUNCTION keep_resource;
    `);
  }
}
