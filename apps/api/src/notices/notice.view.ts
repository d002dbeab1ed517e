import {
  boolean,
  defineView,
  instant,
  integer,
  json,
  localized,
  nameOf,
  text,
  uuid,
} from '../database/view.js';

const ATTEMPTS = `(
  SELECT coalesce(json_agg(json_build_object('number', a.number, 'startedAt', a.started_at, 'endedAt', a.ended_at,
    'outcome', a.outcome, 'fault', a.fault, 'reply', a.reply) ORDER BY a.number DESC), '[]'::json)
  FROM notice_attempt a WHERE a.notice_id = t.id)`;

/** Notices with whom they are for, as they are called now. */
export const noticeView = defineView({
  subject: 'notice',
  from: `notice t JOIN release r ON r.id = t.release_id JOIN edition e ON e.id = r.edition_id
    LEFT JOIN delegate g ON g.id = t.delegate_id LEFT JOIN person p ON p.id = g.person_id
    LEFT JOIN app_user u ON u.id = t.user_id LEFT JOIN webhook w ON w.id = t.webhook_id`,
  fields: {
    id: uuid('t.id'),
    editionId: uuid('r.edition_id'),
    releaseId: uuid('t.release_id'),
    releaseNumber: integer('r.number'),
    since: integer('t.since'),
    delegationId: uuid('t.delegation_id'),
    delegationName: nameOf('delegation', 't.delegation_id'),
    delegateId: uuid('t.delegate_id'),
    userId: uuid('t.user_id'),
    webhookId: uuid('t.webhook_id'),
    recipientName: localized(`coalesce(p.name, jsonb_build_object('en', coalesce(u.name, w.name)))`),
    language: text('t.language'),
    subject: text('t.subject'),
    body: text('t.body'),
    preparedAt: instant('t.prepared_at'),
    channel: text('t.channel'),
    address: text('t.address'),
    status: text('t.status'),
    urgent: boolean('t.urgent'),
    dueAt: instant('CASE WHEN t.urgent THEN t.due_at ELSE quiet_until(t.due_at, e) END'),
    attempts: integer('t.attempts'),
    fault: text('t.fault'),
    reply: text('t.reply'),
    messageId: text('t.message_id'),
    sentAt: instant('t.sent_at'),
    version: integer('t.version'),
  },
  search: ['t.subject', 't.body', 'localized_words(p.name)', 'u.name', 'w.name', 't.address'],
  defaultSort: '-preparedAt',
});

/** One with all that was tried. */
export const noticeHistoryView = defineView({
  ...noticeView,
  fields: { ...noticeView.fields, history: json(ATTEMPTS) },
});
