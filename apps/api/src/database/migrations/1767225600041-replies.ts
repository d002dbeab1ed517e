import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = (answer: string) => /* sql */ `
  DROP TRIGGER enquiry_audit ON enquiry;
  CREATE TRIGGER enquiry_audit AFTER INSERT OR UPDATE OR DELETE ON enquiry
    FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'delegation_id', 'asked_by_id', 'topic', 'question', 'status',
      'owner_id', 'due_on', ${answer});`;

/** What each enquiry is now answered with, by whom it was last given. */
const FILL = /* sql */ `
  SELECT set_config('yutai.actor', 'command:migrate', true);
  INSERT INTO enquiry_reply (id, enquiry_id, kind, answers_id, text, author_id, recorded_at)
  SELECT gen_random_uuid(), q.id, 'final', q.id, q.answer,
    (SELECT u.id FROM audit_entry e JOIN app_user u ON e.actor = 'user:' || u.id
      WHERE e.entity = 'enquiry' AND e.entity_id = q.id AND e.after ? 'answer' ORDER BY e.id DESC LIMIT 1),
    coalesce(q.answered_at, q.updated_at)
  FROM enquiry q WHERE q.answer IS NOT NULL;
  ALTER TABLE enquiry DISABLE TRIGGER USER;
  UPDATE enquiry q SET answer_id = r.id FROM enquiry_reply r WHERE r.enquiry_id = q.id AND q.status <> 'open';
  ALTER TABLE enquiry ENABLE TRIGGER USER;`;

const BACK = /* sql */ `
  ALTER TABLE enquiry DISABLE TRIGGER USER;
  UPDATE enquiry q SET answer = r.text, answered_at = r.recorded_at FROM enquiry_reply r WHERE r.id = q.answer_id;
  ALTER TABLE enquiry ENABLE TRIGGER USER;`;

/** An enquiry has replies, none ever changed; it is answered by a final one, which a foreign key holds it to. */
export class Replies1767225600041 implements MigrationInterface {
  name = 'Replies1767225600041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE enquiry_reply (
        id uuid PRIMARY KEY,
        enquiry_id uuid NOT NULL CONSTRAINT enquiry_reply_enquiry REFERENCES enquiry ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT enquiry_reply_kind CHECK (kind IN ('interim', 'final', 'note')),
        answers_id uuid,
        text jsonb NOT NULL CONSTRAINT enquiry_reply_text CHECK (is_localized(text)),
        author_id uuid CONSTRAINT enquiry_reply_author REFERENCES app_user,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT enquiry_reply_answers CHECK (answers_id IS NOT DISTINCT FROM CASE WHEN kind = 'final' THEN enquiry_id END),
        CONSTRAINT enquiry_reply_answer UNIQUE (id, answers_id)
      );
      CREATE INDEX enquiry_reply_by_enquiry ON enquiry_reply (enquiry_id, recorded_at);
      CREATE TRIGGER enquiry_reply_only_added BEFORE UPDATE ON enquiry_reply
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ALTER TABLE enquiry ADD answer_id uuid;
      ${FILL}
      ALTER TABLE enquiry
        DROP CONSTRAINT enquiry_answered,
        DROP answer,
        DROP answered_at,
        ADD CONSTRAINT enquiry_answered CHECK ((status = 'open') = (answer_id IS NULL)),
        ADD CONSTRAINT enquiry_answer FOREIGN KEY (answer_id, id) REFERENCES enquiry_reply (id, answers_id);
      CREATE TRIGGER enquiry_reply_audit AFTER INSERT OR UPDATE OR DELETE ON enquiry_reply
        FOR EACH ROW EXECUTE FUNCTION audit_row('enquiry_id', 'kind', 'text', 'author_id');
      ${audited(`'answer_id'`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      SELECT set_config('yutai.actor', 'command:migrate', true);
      ALTER TABLE enquiry
        DROP CONSTRAINT enquiry_answer,
        DROP CONSTRAINT enquiry_answered,
        ADD answer jsonb CONSTRAINT enquiry_answer CHECK (is_localized(answer)),
        ADD answered_at timestamptz;
      ${BACK}
      ALTER TABLE enquiry
        DROP answer_id,
        ADD CONSTRAINT enquiry_answered CHECK (status = 'open' OR answer IS NOT NULL AND answered_at IS NOT NULL);
      DROP TABLE enquiry_reply;
      ${audited(`'answer', 'answered_at'`)}
    `);
  }
}
