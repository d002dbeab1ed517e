import { REMINDER_DAYS, TARGET_STAGES } from '@yutai/domain';
import { COUNTS } from './voiding.js';

const TODAY = `(now() AT TIME ZONE (SELECT e.time_zone FROM edition e WHERE e.id = a.edition_id))::date`;
const TARGETS = TARGET_STAGES.map((stage) => `('${stage}', a.${stage}_due_on, a.${stage}_on)`).join(', ');

/**
 * The targets of agreement `a` that are near or past, each with its stage, day and step (`month`, `week`, `overdue`): those
 * that were not reached, of what was neither given up nor voided, by the edition's calendar.
 */
export const DUE_TARGETS = `(SELECT m.stage, m.due_on,
    CASE WHEN m.due_on < ${TODAY} THEN 'overdue'
      WHEN m.due_on <= ${TODAY} + ${REMINDER_DAYS.week} THEN 'week' ELSE 'month' END AS step
  FROM (VALUES ${TARGETS}) AS m (stage, due_on, reached_on)
  WHERE m.reached_on IS NULL AND a.status <> 'terminated' AND ${COUNTS} AND m.due_on <= ${TODAY} + ${REMINDER_DAYS.month})`;
