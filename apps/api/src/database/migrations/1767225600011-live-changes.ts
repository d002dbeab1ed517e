import type { MigrationInterface, QueryRunner } from 'typeorm';

const redefine = (announce: string) => /* sql */ `
  CREATE OR REPLACE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    actor text := nullif(current_setting('yutai.actor', true), '');
    old_row jsonb;
    new_row jsonb;
    whole jsonb;
    entity_id uuid;
  BEGIN
    IF actor IS NULL THEN
      RAISE EXCEPTION 'a write to % without an actor', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    whole := to_jsonb(coalesce(NEW, OLD));
    entity_id := coalesce(whole->>'id', whole->>'activity_id', whole->>'agreement_id')::uuid;
    ${announce}
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
    VALUES (actor, nullif(current_setting('yutai.request_id', true), ''), lower(TG_OP), TG_TABLE_NAME, entity_id, old_row, new_row);
    RETURN NULL;
  END $$;`;

/**
 * Every write to what people edit is announced when it is committed: which record of which table, and nothing of what
 * is in it. The one trigger that all those tables have does it.
 */
export class LiveChanges1767225600011 implements MigrationInterface {
  name = 'LiveChanges1767225600011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      redefine(`PERFORM pg_notify('yutai_changes',
      json_build_object('kind', TG_TABLE_NAME, 'id', entity_id, 'version', (whole->>'version')::integer)::text);`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(redefine(''));
  }
}
