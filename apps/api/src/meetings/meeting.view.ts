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
import { activityFields } from '../scheduling/activity.view.js';

export const meetingView = defineView({
  subject: 'meeting',
  from: 'activity a JOIN meeting m ON m.activity_id = a.id',
  fields: {
    ...activityFields,
    requesterId: uuid('m.requester_id'),
    requesterName: nameOf('organisation', 'm.requester_id'),
    counterpartId: uuid('m.counterpart_id'),
    counterpartName: nameOf('organisation', 'm.counterpart_id'),
    subject: localized('m.subject'),
    priority: integer('m.priority'),
    tableLabel: text('m.table_label'),
    answer: text('m.answer'),
    answerReason: text('m.answer_reason', DESK),
    answeredAt: instant('m.answered_at'),
    tookPlace: boolean('m.took_place'),
    outcome: localized('m.outcome'),
  },
  search: [
    'localized_words(a.title)',
    'localized_words(m.subject)',
    '(SELECT localized_words(o.name) FROM organisation o WHERE o.id = m.requester_id)',
    '(SELECT localized_words(o.name) FROM organisation o WHERE o.id = m.counterpart_id)',
  ],
  defaultSort: 'startsAt',
});
