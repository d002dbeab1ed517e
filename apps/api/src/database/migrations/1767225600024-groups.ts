import type { MigrationInterface, QueryRunner } from 'typeorm';

const keepResource = (kind: string) => /* sql */ `
  CREATE OR REPLACE FUNCTION keep_resource() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO resource (id, kind) VALUES (NEW.id, ${kind});
    ELSE
      DELETE FROM resource WHERE id = OLD.id;
    END IF;
    RETURN NULL;
  END $$;`;

const resourceKinds = (...kinds: string[]) => /* sql */ `
  ALTER TABLE resource DROP CONSTRAINT resource_kind;
  ALTER TABLE resource ADD CONSTRAINT resource_kind CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));`;
const KINDS = ['delegation', 'person', 'place', 'vehicle'];

/** The function of all audit triggers, with the columns by which a part says whose it is. */
const auditRow = (...owners: string[]) => /* sql */ `
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
    entity_id := coalesce(${owners.map((owner) => `whole->>'${owner}'`).join(', ')})::uuid;
    PERFORM pg_notify('yutai_changes',
      json_build_object('kind', TG_TABLE_NAME, 'id', entity_id, 'version', (whole->>'version')::integer)::text);
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
const OWNERS = ['id', 'activity_id', 'agreement_id'];

const delegateAudit = (...columns: string[]) => /* sql */ `
  DROP TRIGGER delegate_audit ON delegate;
  CREATE TRIGGER delegate_audit AFTER INSERT OR UPDATE OR DELETE ON delegate
    FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;
const AUDITED = [
  'delegation_id',
  'person_id',
  'role',
  'rank',
  'arrives_at',
  'departs_at',
  'notes',
  'hotel_id',
  'room',
  'arrival_number',
  'arrival_terminal',
  'departure_number',
  'departure_terminal',
  'diet',
  'mobility',
  'emergency_name',
  'emergency_phone',
];

const TABLES = /* sql */ `
  CREATE TABLE delegation_group (
    id uuid PRIMARY KEY,
    delegation_id uuid NOT NULL CONSTRAINT delegation_group_delegation REFERENCES delegation,
    position integer NOT NULL CONSTRAINT delegation_group_position CHECK (position > 0),
    name jsonb NOT NULL CONSTRAINT delegation_group_name CHECK (is_localized(name)),
    expected_headcount integer CONSTRAINT delegation_group_expected_headcount CHECK (expected_headcount > 0),
    CONSTRAINT delegation_group_of_delegation UNIQUE (id, delegation_id)
  );
  CREATE INDEX delegation_group_by_delegation ON delegation_group (delegation_id);
  CREATE TRIGGER delegation_group_resource AFTER INSERT OR DELETE ON delegation_group
    FOR EACH ROW EXECUTE FUNCTION keep_resource('group');

  -- The delegation stands in every row, so that nobody is in a group of another and no other's group is sent.
  CREATE TABLE delegation_group_member (
    group_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    delegation_id uuid NOT NULL,
    PRIMARY KEY (group_id, delegate_id),
    CONSTRAINT delegation_group_member_group FOREIGN KEY (group_id, delegation_id)
      REFERENCES delegation_group (id, delegation_id) ON DELETE CASCADE,
    CONSTRAINT delegation_group_member_delegate FOREIGN KEY (delegate_id, delegation_id)
      REFERENCES delegate (id, delegation_id) ON DELETE CASCADE
  );
  CREATE INDEX delegation_group_member_by_delegate ON delegation_group_member (delegate_id);

  CREATE TABLE activity_group (
    activity_id uuid NOT NULL,
    group_id uuid NOT NULL,
    delegation_id uuid NOT NULL,
    PRIMARY KEY (activity_id, group_id),
    CONSTRAINT activity_group_activity FOREIGN KEY (activity_id, delegation_id)
      REFERENCES activity_delegation (activity_id, delegation_id) ON DELETE CASCADE,
    CONSTRAINT activity_group_group FOREIGN KEY (group_id, delegation_id) REFERENCES delegation_group (id, delegation_id)
  );
  CREATE INDEX activity_group_by_group ON activity_group (group_id);`;

/** What was a free text beside each delegate: of one text in one delegation, one group. */
const FROM_TEXTS = /* sql */ `
  INSERT INTO delegation_group (id, delegation_id, position, name)
  SELECT gen_random_uuid(), named.delegation_id, row_number() OVER (PARTITION BY named.delegation_id ORDER BY named.text),
    jsonb_build_object(CASE WHEN named.text ~ '[\\u3400-\\u9fff]' THEN 'zhHans' ELSE 'en' END, named.text)
  FROM (SELECT DISTINCT delegation_id, trim(group_name) AS text FROM delegate WHERE trim(group_name) <> '') AS named;

  INSERT INTO delegation_group_member (group_id, delegate_id, delegation_id)
  SELECT g.id, m.id, m.delegation_id FROM delegate m JOIN delegation_group g ON g.delegation_id = m.delegation_id
    AND coalesce(g.name->>'zhHans', g.name->>'en') = trim(m.group_name);

  INSERT INTO booking (activity_id, resource_id, during)
  SELECT a.id, g.id, a.during FROM delegation_group g JOIN activity_delegation ad ON ad.delegation_id = g.delegation_id
  JOIN activity a ON a.id = ad.activity_id AND a.status IN ('planned', 'confirmed', 'done');`;

const TO_TEXTS = /* sql */ `
  ALTER TABLE delegate ADD COLUMN group_name text;
  SELECT set_config('yutai.actor', 'system:migration', true);
  UPDATE delegate m SET group_name = (
    SELECT string_agg(coalesce(g.name->>'zhHans', g.name->>'zhHant', g.name->>'en'), ', ' ORDER BY g.position)
    FROM delegation_group_member gm JOIN delegation_group g ON g.id = gm.group_id WHERE gm.delegate_id = m.id)
  WHERE EXISTS (SELECT FROM delegation_group_member gm WHERE gm.delegate_id = m.id);`;

/** A delegation's groups: who is in which, and which of them takes part in what. */
export class Groups1767225600024 implements MigrationInterface {
  name = 'Groups1767225600024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${resourceKinds(...KINDS, 'group')}
      ${keepResource('coalesce(TG_ARGV[0], TG_TABLE_NAME)')}
      ${TABLES}
      ${FROM_TEXTS}
      ALTER TABLE delegate DROP COLUMN group_name;
      ${delegateAudit(...AUDITED)}
      ${auditRow(...OWNERS, 'group_id')}
      CREATE TRIGGER delegation_group_audit AFTER INSERT OR UPDATE OR DELETE ON delegation_group
        FOR EACH ROW EXECUTE FUNCTION audit_row('delegation_id', 'position', 'name', 'expected_headcount');
      CREATE TRIGGER delegation_group_member_audit AFTER INSERT OR UPDATE OR DELETE ON delegation_group_member
        FOR EACH ROW EXECUTE FUNCTION audit_row('group_id', 'delegate_id', 'delegation_id');
      CREATE TRIGGER activity_group_audit AFTER INSERT OR UPDATE OR DELETE ON activity_group
        FOR EACH ROW EXECUTE FUNCTION audit_row('group_id', 'delegation_id');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${TO_TEXTS}
      DROP TABLE activity_group, delegation_group_member, delegation_group;
      DELETE FROM booking WHERE resource_id IN (SELECT id FROM resource WHERE kind = 'group');
      DELETE FROM resource WHERE kind = 'group';
      ${resourceKinds(...KINDS)}
      ${keepResource('TG_TABLE_NAME')}
      ${delegateAudit(...AUDITED, 'group_name')}
      ${auditRow(...OWNERS)}
    `);
  }
}
