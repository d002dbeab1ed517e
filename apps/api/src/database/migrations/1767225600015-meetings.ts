import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings: who wants to meet whom, about what, what they answered and what came of it. */
export class Meetings1767225600015 implements MigrationInterface {
  name = 'Meetings1767225600015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE meeting (
        activity_id uuid PRIMARY KEY,
        kind text NOT NULL DEFAULT 'meeting' CONSTRAINT meeting_kind CHECK (kind = 'meeting'),
        requester_id uuid NOT NULL CONSTRAINT meeting_requester REFERENCES organisation,
        counterpart_id uuid NOT NULL CONSTRAINT meeting_counterpart REFERENCES organisation,
        subject jsonb CONSTRAINT meeting_subject CHECK (is_localized(subject)),
        priority integer NOT NULL DEFAULT 2 CONSTRAINT meeting_priority CHECK (priority BETWEEN 1 AND 3),
        table_label text,
        answer text NOT NULL DEFAULT 'open' CONSTRAINT meeting_answer CHECK (answer IN ('open', 'accepted', 'declined')),
        answer_reason text,
        answered_at timestamptz,
        took_place boolean,
        outcome jsonb CONSTRAINT meeting_outcome CHECK (is_localized(outcome)),
        CONSTRAINT meeting_of_two CHECK (requester_id <> counterpart_id),
        CONSTRAINT meeting_answered CHECK ((answer = 'open') = (answered_at IS NULL)),
        CONSTRAINT meeting_activity FOREIGN KEY (activity_id, kind) REFERENCES activity (id, kind) ON DELETE CASCADE
      );
      CREATE INDEX meeting_by_requester ON meeting (requester_id);
      CREATE INDEX meeting_by_counterpart ON meeting (counterpart_id);
      CREATE TRIGGER meeting_audit AFTER INSERT OR UPDATE OR DELETE ON meeting
        FOR EACH ROW EXECUTE FUNCTION audit_row('requester_id', 'counterpart_id', 'subject', 'priority', 'table_label',
          'answer', 'answer_reason', 'answered_at', 'took_place', 'outcome');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE meeting');
  }
}
