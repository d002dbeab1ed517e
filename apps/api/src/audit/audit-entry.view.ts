import { defineView, instant, integer, json, text, uuid } from '../database/view.js';
import { ACTING_USER } from '../database/acting-user.js';

export const auditEntryView = defineView({
  subject: 'auditEntry',
  from: `audit_entry a LEFT JOIN app_user u ON u.id = ${ACTING_USER('a.actor')}`,
  fields: {
    id: integer('a.id'),
    at: instant('a.at'),
    actor: text('a.actor'),
    actorName: text('u.name'),
    requestId: text('a.request_id'),
    action: text('a.action'),
    entity: text('a.entity'),
    entityId: uuid('a.entity_id'),
    before: json('a.before'),
    after: json('a.after'),
  },
  search: ['u.name', 'a.actor', 'a.entity'],
  defaultSort: '-at,-id',
});
