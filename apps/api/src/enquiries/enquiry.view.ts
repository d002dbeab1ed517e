import {
  boolean,
  day,
  defineView,
  instant,
  localized,
  nameOf,
  rowFields,
  text,
  uuid,
} from '../database/view.js';

export const enquiryView = defineView({
  subject: 'enquiry',
  from: `enquiry q JOIN edition e ON e.id = q.edition_id
    LEFT JOIN delegation d ON d.id = q.delegation_id LEFT JOIN delegate g ON g.id = q.asked_by_id
    LEFT JOIN app_user u ON u.id = q.owner_id LEFT JOIN enquiry_reply r ON r.id = q.answer_id`,
  fields: {
    id: uuid('q.id'),
    editionId: uuid('q.edition_id'),
    delegationId: uuid('q.delegation_id'),
    delegationName: localized('d.name'),
    liaisonId: uuid('d.liaison_id'),
    askedById: uuid('q.asked_by_id'),
    askedByName: nameOf('person', 'g.person_id'),
    fromPage: boolean('q.from_page'),
    topic: text('q.topic'),
    question: localized('q.question'),
    answer: localized('r.text'),
    status: text('q.status'),
    ownerId: uuid('q.owner_id'),
    ownerName: text('u.name'),
    dueOn: day('q.due_on'),
    overdue: boolean(
      `(q.status = 'open' AND coalesce(q.due_on < (now() AT TIME ZONE e.time_zone)::date, false))`,
    ),
    answeredAt: instant('r.recorded_at'),
    ...rowFields('q'),
  },
  search: ['localized_words(q.question)', 'localized_words(r.text)', 'localized_words(d.name)'],
  defaultSort: 'dueOn,-createdAt',
});
