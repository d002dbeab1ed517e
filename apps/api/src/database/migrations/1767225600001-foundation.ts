import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, the functions that keep rows honest, and the tables that carry requests rather than the Week. */
export class Foundation1767225600001 implements MigrationInterface {
  name = 'Foundation1767225600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      -- Text in up to three languages: {zhHans, zhHant, en, derived}, at least one of the three given.
      CREATE FUNCTION is_localized(value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT jsonb_typeof(value) = 'object'
          AND value - ARRAY['zhHans', 'zhHant', 'en', 'derived'] = '{}'::jsonb
          AND coalesce(value->>'zhHans', value->>'zhHant', value->>'en', '') <> ''
      $$;

      -- What a list sorts and searches by: every script of a localized text in one string.
      CREATE FUNCTION localized_words(value jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT concat_ws(' ', value->>'zhHans', value->>'zhHant', value->>'en')
      $$;

      -- Column names as the API spells fields.
      CREATE FUNCTION camel_case(snake text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT string_agg(CASE WHEN n = 1 THEN part ELSE upper(left(part, 1)) || substr(part, 2) END, '' ORDER BY n)
        FROM string_to_table(snake, '_') WITH ORDINALITY AS p(part, n)
      $$;
      CREATE FUNCTION camel_case(snakes text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT coalesce(array_agg(camel_case(s) ORDER BY n), '{}') FROM unnest(snakes) WITH ORDINALITY AS u(s, n)
      $$;

      -- Half to even, as money is rounded here; PostgreSQL's own round() goes away from zero.
      CREATE FUNCTION round_half_even(value numeric, places integer) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE
          WHEN abs(value - trunc(value, places)) * 10::numeric ^ places = 0.5
            THEN round(value / 2, places) * 2
          ELSE round(value, places)
        END
      $$;

      -- Before an update: the time of it, and no name left in "illustrative" of a column that was edited.
      CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before jsonb := to_jsonb(OLD);
        after jsonb := to_jsonb(NEW);
      BEGIN
        NEW.updated_at := now();
        IF NEW.illustrative <> '{}' THEN
          NEW.illustrative := ARRAY(
            SELECT name FROM unnest(NEW.illustrative) AS name WHERE before->name IS NOT DISTINCT FROM after->name
          );
        END IF;
        RETURN NEW;
      END $$;

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% rows are only added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        actor text NOT NULL,
        request_id text,
        action text NOT NULL CONSTRAINT audit_entry_action CHECK (action IN ('insert', 'update', 'delete')),
        entity text NOT NULL,
        entity_id uuid NOT NULL,
        before jsonb,
        after jsonb
      );
      CREATE INDEX audit_entry_by_entity ON audit_entry (entity_id, id);
      CREATE INDEX audit_entry_by_actor ON audit_entry (actor, id);

      -- After every write to an audited table. The arguments name the columns that may be kept, and no other is:
      -- a secret added later stays out unless somebody lists it. An update keeps only what it changed.
      CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        actor text := nullif(current_setting('yutai.actor', true), '');
        old_row jsonb;
        new_row jsonb;
        whole jsonb;
      BEGIN
        IF actor IS NULL THEN
          RAISE EXCEPTION 'a write to % without an actor', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END IF;
        whole := to_jsonb(coalesce(NEW, OLD));
        IF TG_OP <> 'INSERT' THEN
          SELECT jsonb_object_agg(key, value) INTO old_row FROM jsonb_each(to_jsonb(OLD)) WHERE key = ANY (TG_ARGV);
        END IF;
        IF TG_OP <> 'DELETE' THEN
          SELECT jsonb_object_agg(key, value) INTO new_row FROM jsonb_each(to_jsonb(NEW)) WHERE key = ANY (TG_ARGV);
        END IF;
        IF TG_OP = 'UPDATE' THEN
          SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, new_row->o.key) INTO old_row, new_row
          FROM jsonb_each(old_row) AS o WHERE o.value IS DISTINCT FROM new_row->o.key;
          IF old_row IS NULL THEN
            RETURN NULL;
          END IF;
        END IF;
        INSERT INTO audit_entry (actor, request_id, action, entity, entity_id, before, after)
        VALUES (actor, nullif(current_setting('yutai.request_id', true), ''), lower(TG_OP), TG_TABLE_NAME,
          coalesce(whole->>'id', whole->>'activity_id', whole->>'agreement_id')::uuid, old_row, new_row);
        RETURN NULL;
      END $$;

      CREATE TRIGGER audit_entry_only_added BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- Answers to POSTs that carried an Idempotency-Key, written in the transaction of the write itself.
      CREATE TABLE idempotency_key (
        principal text NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        status integer,
        body text,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (principal, key)
      );
      CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

      -- Attempts at links and sign-in, shared by all replicas. Losing it in a crash is harmless.
      CREATE UNLOGGED TABLE rate_limit (
        key text PRIMARY KEY,
        hits integer NOT NULL,
        expires_at timestamptz NOT NULL,
        blocked_until timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP TABLE rate_limit, idempotency_key, audit_entry;
      DROP FUNCTION audit_row, refuse_change, touch_row, round_half_even, localized_words, is_localized;
      DROP FUNCTION camel_case(text[]);
      DROP FUNCTION camel_case(text);
      DROP EXTENSION pg_trgm;
      DROP EXTENSION btree_gist;
    `);
  }
}
