import {
  boolean,
  defineView,
  DESK,
  instant,
  integer,
  localized,
  nameOf,
  text,
  uuid,
} from '../database/view.js';
import { ATTENDEES } from './attendees.sql.js';

/** Each delegate at each activity: expected or there, and how they stand. */
export const attendanceView = defineView({
  subject: 'attendance',
  from: `${ATTENDEES} t JOIN activity a ON a.id = t.activity_id AND a.edition_id = t.edition_id
    JOIN delegate g ON g.id = t.delegate_id JOIN delegation d ON d.id = g.delegation_id JOIN person p ON p.id = g.person_id`,
  fields: {
    id: uuid('md5(t.activity_id::text || t.delegate_id::text)::uuid'),
    editionId: uuid('a.edition_id'),
    activityId: uuid('t.activity_id'),
    delegateId: uuid('t.delegate_id'),
    delegationId: uuid('g.delegation_id'),
    delegationName: localized('d.name'),
    personId: uuid('g.person_id'),
    personName: localized('p.name'),
    organisationName: nameOf('organisation', 'p.organisation_id'),
    role: text('g.role'),
    phone: text('p.phone', DESK),
    liaisonId: uuid('d.liaison_id'),
    expected: boolean('t.expected'),
    state: text('t.state'),
    way: text('t.way'),
    minutesLate: integer('t.minutes_late'),
    at: instant('t.at'),
    byName: nameOf('app_user', 't.user_id'),
  },
  search: ['localized_words(p.name)', 'localized_words(d.name)'],
  defaultSort: 'delegationName,personName',
});
