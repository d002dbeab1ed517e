import { v7 as uuidv7 } from 'uuid';
import { DUE_TARGETS } from '../agreements/targets.sql.js';
import type { Database } from '../database/database.js';
import { reminderText, type DueTarget } from './reminder.rules.js';

interface Due extends DueTarget {
  agreementId: string;
  userId: string;
}

/** The targets that are near or past and that whoever looks after them was not told of yet. */
const DUE = `
  SELECT a.id AS "agreementId", a.title, m.stage, m.due_on::text AS "dueOn", m.step, u.id AS "userId", u.language
  FROM agreement a JOIN app_user u ON u.id = a.owner_id AND NOT u.disabled CROSS JOIN LATERAL ${DUE_TARGETS} m
  WHERE NOT EXISTS (SELECT FROM reminder r WHERE r.agreement_id = a.id AND r.stage = m.stage
    AND r.due_on = m.due_on AND r.step = m.step AND r.user_id = u.id)`;

const KEEP = `
  INSERT INTO reminder (id, agreement_id, user_id, stage, due_on, step, language, subject, body)
  SELECT (n->>'id')::uuid, (n->>'agreementId')::uuid, (n->>'userId')::uuid, n->>'stage', (n->>'dueOn')::date,
    n->>'step', n->>'language', n->>'subject', n->>'body'
  FROM jsonb_array_elements($1::jsonb) AS n
  ON CONFLICT ON CONSTRAINT reminder_once DO NOTHING
  RETURNING id`;

/** Writes into the outbox what is to be told, each once however often this runs, and gives how many there were. */
export async function prepareReminders(db: Database): Promise<number> {
  const due = await db.rows<Due>(DUE);
  const rows = due.map((target) => ({ id: uuidv7(), ...target, ...reminderText(target) }));
  return (await db.rows(KEEP, [JSON.stringify(rows)])).length;
}
