import { DUE_TARGETS } from '../agreements/targets.sql.js';
import { boolean, day, defineView, instant, localized, text, uuid } from '../database/view.js';

/** That it still stands: not reached, nor given up, shifted or handed on since. */
const CURRENT = `(a.owner_id IS NOT DISTINCT FROM r.user_id AND EXISTS (SELECT FROM ${DUE_TARGETS} m
  WHERE m.stage = r.stage AND m.due_on = r.due_on AND m.step = r.step))`;

export const reminderView = defineView({
  subject: 'reminder',
  from: `reminder r JOIN agreement a ON a.id = r.agreement_id JOIN app_user u ON u.id = r.user_id`,
  fields: {
    id: uuid('r.id'),
    editionId: uuid('a.edition_id'),
    agreementId: uuid('r.agreement_id'),
    agreementTitle: localized('a.title'),
    userId: uuid('r.user_id'),
    userName: text('u.name'),
    stage: text('r.stage'),
    dueOn: day('r.due_on'),
    step: text('r.step'),
    current: boolean(CURRENT),
    language: text('r.language'),
    subject: text('r.subject'),
    body: text('r.body'),
    preparedAt: instant('r.prepared_at'),
  },
  search: ['r.subject', 'r.body', 'u.name'],
  defaultSort: 'dueOn,-preparedAt',
});
