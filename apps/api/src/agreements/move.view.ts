import { AGREEMENT_STAGES, TARGET_STAGES } from '@yutai/domain';
import { ACTING_USER } from '../database/acting-user.js';
import { day, defineView, DESK, instant, text, uuid } from '../database/view.js';

const moved = (what: string, column: string) => `('${what}', e.before->>'${column}', e.after->>'${column}')`;
const MILESTONES = [
  ...AGREEMENT_STAGES.map((stage) => moved(stage, `${stage}_on`)),
  ...TARGET_STAGES.map((stage) => moved(`${stage}Due`, `${stage}_due_on`)),
].join(', ');

/** A column as it stood after the write of the entry, which has it only where it changed. */
const asOfEntry = (column: string) => `(SELECT x.after->>'${column}' FROM audit_entry x
  WHERE x.entity_id = e.entity_id AND x.entity = 'agreement' AND x.id <= e.id AND x.after ? '${column}'
  ORDER BY x.id DESC LIMIT 1)`;

/** Every day that a stage or its target was given or lost, every change of status, and that it was voided, out of the audit. */
export const moveView = defineView({
  subject: 'agreement',
  from: `agreement a JOIN audit_entry e ON e.entity_id = a.id AND e.entity = 'agreement'
    LEFT JOIN app_user u ON u.id = ${ACTING_USER('e.actor')}
    CROSS JOIN LATERAL (
      SELECT what, before, after FROM (VALUES ${MILESTONES},
        ('voided', e.before->>'voided_at', e.after->>'voided_at'),
        ('status', e.before->>'status', CASE WHEN e.action = 'update' THEN e.after->>'status' END),
        ('statusSince', CASE WHEN NOT e.after ? 'status' THEN e.before->>'status_since' END,
          CASE WHEN NOT e.after ? 'status' THEN e.after->>'status_since' END)) AS c (what, before, after)
      WHERE before IS DISTINCT FROM after) m`,
  fields: {
    id: text(`e.id || ':' || m.what`),
    agreementId: uuid('a.id'),
    recordedAt: instant('e.at'),
    recordedByName: text('u.name', DESK),
    what: text('m.what'),
    from: text('m.before'),
    to: text('m.after'),
    since: day(`CASE WHEN m.what = 'status' THEN ${asOfEntry('status_since')}::date END`),
    reason: text(
      `CASE WHEN m.what = 'voided' THEN ${asOfEntry('void_reason')} WHEN m.what LIKE 'status%' THEN ${asOfEntry('status_reason')}
        WHEN m.what NOT LIKE '%Due' THEN ${asOfEntry('stage_reason')} END`,
      DESK,
    ),
    signedOn: day('a.signed_on'),
    voidedAt: instant('a.voided_at'),
  },
  search: ['m.what'],
  defaultSort: '-recordedAt,-id',
});
