import { defineView, instant, integer, json, text, uuid } from '../database/view.js';

const ACTING_USER = `CASE WHEN a.actor LIKE 'user:%' THEN substr(a.actor, 6)::uuid END`;

export const auditEntryView = defineView({
  subject: 'auditEntry',
  from: `audit_entry a LEFT JOIN app_user u ON u.id = ${ACTING_USER}`,
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
