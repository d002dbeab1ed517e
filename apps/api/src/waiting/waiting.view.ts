import { defineView, instant, localized, text, uuid } from '../database/view.js';
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

/** Reason, whom it waits for, since when, and whether it does. */
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

const FROM = `activity a
  LEFT JOIN site_visit v ON v.activity_id = a.id
  LEFT JOIN meeting m ON m.activity_id = a.id
  LEFT JOIN transfer t ON t.activity_id = a.id
  LEFT JOIN organisation p ON p.id = coalesce(v.host_id, m.counterpart_id)
  CROSS JOIN LATERAL (SELECT reason, waits_for, since FROM (VALUES ${REASONS.join(', ')})
    AS every (reason, waits_for, since, waits) WHERE waits) w`;

const {
  editionId,
  kind,
  title,
  status,
  startsAt,
  endsAt,
  placeName,
  delegationIds,
  delegations,
  groups,
  liaisonIds,
  version,
} = activityFields;

/** All that waits for somebody; an activity stands in it once for each thing that it waits for. */
export const waitingView = defineView({
  subject: 'activity',
  from: FROM,
  fields: {
    id: text(`w.reason || ':' || a.id`),
    reason: text('w.reason'),
    waitsFor: text('w.waits_for'),
    since: instant('w.since'),
    activityId: uuid('a.id'),
    editionId,
    kind,
    title,
    status,
    startsAt,
    endsAt,
    placeName,
    delegationIds,
    delegations,
    groups,
    liaisonIds,
    version,
    partyId: uuid('p.id'),
    partyName: localized('p.name'),
    counterStartsAt: instant('lower(v.counter_proposal)'),
    counterEndsAt: instant('upper(v.counter_proposal)'),
  },
  search: ['localized_words(a.title)', 'localized_words(p.name)'],
  defaultSort: 'startsAt',
});
