import { REMINDER_DAYS } from '@yutai/domain';
import { DUE_TARGETS } from '../agreements/targets.sql.js';
import { day, defineView, instant, integer, json, localized, text, uuid, uuids } from '../database/view.js';
import { activityFields } from '../scheduling/activity.view.js';

/** How many days before it begins what is planned should be confirmed: an assumption of the desk. */
const CONFIRM_DAYS = 14;

const open = `a.status IN ('planned', 'confirmed')`;
const over = `(a.status = 'done' OR ${open} AND upper(a.during) < now())`;
/** Since the link was made by which the host is to answer; else since somebody last touched it. */
const asked = `coalesce((SELECT max(l.created_at) FROM host_link l WHERE l.site_visit_id = a.id), a.updated_at)`;
/** Of a visit, or of the time that its host proposes for it. */
const ahead = 'coalesce(greatest(upper(a.during), upper(v.counter_proposal)) > now(), true)';
const of = (answer: string) =>
  `${ahead} AND a.status IN ('request', 'planned', 'confirmed') AND v.host_answer = '${answer}'`;

/** Of an activity: reason, whom it waits for, since when, and whether it does. */
const REASONS = [
  `('time', 'desk', a.created_at, a.status = 'request')`,
  `('ask_host', 'desk', a.created_at, ${open} AND upper(a.during) > now() AND v.host_answer = 'not_asked')`,
  `('host_answer', 'host', ${asked}, ${of('asked')})`,
  `('host_declined', 'desk', v.host_answered_at, ${of('declined')})`,
  `('host_proposal', 'desk', v.host_answered_at, ${of('counter_proposed')})`,
  `('meeting_answer', 'counterpart', a.created_at, a.status IN ('request', 'planned') AND m.answer = 'open')`,
  `('vehicle', 'desk', a.created_at, ${open} AND upper(a.during) > now() AND t.vehicle_id IS NULL AND t.activity_id IS NOT NULL)`,
  `('driver', 'desk', a.created_at, ${open} AND upper(a.during) > now() AND t.activity_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM activity_person d WHERE d.activity_id = a.id AND d.part = 'driver'))`,
  `('confirm', 'desk', a.updated_at, a.status = 'planned' AND lower(a.during) > now()
    AND lower(a.during) < now() + interval '${CONFIRM_DAYS} days')`,
  `('outcome', 'desk', upper(a.during), ${over} AND (v.activity_id IS NOT NULL AND v.outcome IS NULL
    OR m.activity_id IS NOT NULL AND m.took_place IS NULL))`,
];

const ACTIVITIES = `
  SELECT w.reason, w.waits_for, w.since, a.edition_id, a.id AS activity_id, NULL::uuid AS agreement_id,
    NULL::uuid AS enquiry_id, NULL::text AS stage, NULL::date AS due_on
  FROM activity a
  LEFT JOIN site_visit v ON v.activity_id = a.id
  LEFT JOIN meeting m ON m.activity_id = a.id
  LEFT JOIN transfer t ON t.activity_id = a.id
  CROSS JOIN LATERAL (SELECT reason, waits_for, since FROM (VALUES ${REASONS.join(', ')})
    AS every (reason, waits_for, since, waits) WHERE waits) w`;

/** The beginning of a day in the time zone of edition `e`. */
const begins = (dayOf: string) => `(${dayOf})::timestamp AT TIME ZONE e.time_zone`;

const TARGETS = `
  SELECT CASE WHEN m.step = 'overdue' THEN 'target_overdue' ELSE 'target_near' END, 'desk',
    CASE WHEN m.step = 'overdue' THEN ${begins('m.due_on + 1')} ELSE ${begins(`m.due_on - ${REMINDER_DAYS.month}`)} END,
    a.edition_id, NULL, a.id, NULL, m.stage, m.due_on
  FROM agreement a JOIN edition e ON e.id = a.edition_id CROSS JOIN LATERAL ${DUE_TARGETS} m`;

/** What a delegate asked on their page, until somebody has replied: whoever asks there may be in the bus. */
const isAsked = `q.from_page AND NOT EXISTS (SELECT FROM enquiry_reply r WHERE r.enquiry_id = q.id AND r.kind <> 'note')`;

const ENQUIRIES = `
  SELECT w.reason, 'desk', w.since, q.edition_id, NULL, NULL, q.id, NULL, q.due_on
  FROM enquiry q JOIN edition e ON e.id = q.edition_id
  CROSS JOIN LATERAL (SELECT coalesce(q.due_on < (now() AT TIME ZONE e.time_zone)::date, false) AS overdue) o
  CROSS JOIN LATERAL (VALUES ('enquiry_overdue', ${begins('q.due_on + 1')}, o.overdue),
    ('question', q.created_at, ${isAsked} AND NOT o.overdue)) AS w (reason, since, waits)
  WHERE q.status = 'open' AND w.waits`;

const FROM = `(${[ACTIVITIES, TARGETS, ENQUIRIES].join(' UNION ALL ')}) w
  JOIN edition e ON e.id = w.edition_id
  LEFT JOIN activity a ON a.id = w.activity_id
  LEFT JOIN site_visit v ON v.activity_id = a.id
  LEFT JOIN meeting m ON m.activity_id = a.id
  LEFT JOIN organisation p ON p.id = coalesce(v.host_id, m.counterpart_id)
  LEFT JOIN agreement g ON g.id = w.agreement_id
  LEFT JOIN enquiry q ON q.id = w.enquiry_id
  LEFT JOIN delegation d ON d.id = q.delegation_id
  LEFT JOIN app_user u ON u.id = coalesce(g.owner_id, q.owner_id)`;

const { status, startsAt, endsAt, placeName, delegationIds, delegations, groups, liaisonIds } =
  activityFields;
/** What an enquiry says of its own delegation; `sql` for an activity. */
const orOfEnquiry = (sql: string, own: string) => `CASE WHEN d.id IS NULL THEN ${sql} ELSE ${own} END`;

/** All that waits for somebody; a record stands in it once for each thing that it waits for. */
export const waitingView = defineView({
  subject: 'waiting',
  from: FROM,
  fields: {
    id: text(`concat_ws(':', w.reason, w.stage, coalesce(w.activity_id, w.agreement_id, w.enquiry_id))`),
    reason: text('w.reason'),
    waitsFor: text('w.waits_for'),
    since: instant('w.since'),
    activityId: uuid('w.activity_id'),
    agreementId: uuid('w.agreement_id'),
    enquiryId: uuid('w.enquiry_id'),
    editionId: uuid('w.edition_id'),
    kind: text(`coalesce(a.kind, CASE WHEN w.enquiry_id IS NULL THEN 'agreement' ELSE 'enquiry' END)`),
    title: localized('coalesce(a.title, g.title, q.question)'),
    status,
    comesAt: instant(`coalesce(lower(a.during), ${begins('w.due_on')})`),
    startsAt,
    endsAt,
    stage: text('w.stage'),
    dueOn: day('w.due_on'),
    placeName,
    delegationIds: uuids(orOfEnquiry(delegationIds.sql, 'ARRAY[d.id]')),
    delegations: json(
      orOfEnquiry(delegations.sql, `json_build_array(json_build_object('id', d.id, 'name', d.name))`),
    ),
    groups,
    liaisonIds: uuids(orOfEnquiry(liaisonIds.sql, 'array_remove(ARRAY[d.liaison_id], NULL)')),
    version: integer('coalesce(a.version, g.version, q.version)'),
    partyId: uuid('p.id'),
    partyName: localized('p.name'),
    ownerId: uuid('u.id'),
    ownerName: text('u.name'),
    counterStartsAt: instant('lower(v.counter_proposal)'),
    counterEndsAt: instant('upper(v.counter_proposal)'),
  },
  search: ['localized_words(coalesce(a.title, g.title, q.question))', 'localized_words(p.name)'],
  defaultSort: 'comesAt',
});
