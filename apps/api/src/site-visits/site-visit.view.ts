import { defineView, DESK, instant, integer, json, localized, nameOf, text, uuid } from '../database/view.js';
import { activityFields } from '../scheduling/activity.view.js';

export const siteVisitView = defineView({
  subject: 'siteVisit',
  from: 'activity a JOIN site_visit v ON v.activity_id = a.id',
  fields: {
    ...activityFields,
    hostId: uuid('v.host_id'),
    hostName: nameOf('organisation', 'v.host_id'),
    hostContactId: uuid('v.host_contact_id'),
    hostContactName: nameOf('person', 'v.host_contact_id'),
    topics: json('v.topics'),
    hostAnswer: text('v.host_answer'),
    hostAnsweredAt: instant('v.host_answered_at'),
    counterStartsAt: instant('lower(v.counter_proposal)'),
    counterEndsAt: instant('upper(v.counter_proposal)'),
    hostMessage: text('v.host_message', DESK),
    outcome: localized('v.outcome'),
    attended: integer('v.attended'),
    receptionLevel: text('v.reception_level'),
    safetyNotes: localized('v.safety_notes'),
    backupPlaceId: uuid('v.backup_place_id'),
    backupPlaceName: nameOf('place', 'v.backup_place_id'),
  },
  search: [
    'localized_words(a.title)',
    '(SELECT localized_words(h.name) FROM organisation h WHERE h.id = v.host_id)',
    '(SELECT localized_words(p.name) FROM place p WHERE p.id = a.place_id)',
  ],
  defaultSort: 'startsAt',
});
