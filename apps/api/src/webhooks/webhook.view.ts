import { boolean, defineView, instant, nameOf, rowFields, text, uuid } from '../database/view.js';
import { HOST } from '../notices/webhook-host.sql.js';

/** Webhooks without their secrets. */
export const webhookView = defineView({
  subject: 'webhook',
  from: 'webhook w',
  fields: {
    id: uuid('w.id'),
    editionId: uuid('w.edition_id'),
    delegationId: uuid('w.delegation_id'),
    delegationName: nameOf('delegation', 'w.delegation_id'),
    name: text('w.name'),
    kind: text('w.kind'),
    host: text(HOST('w.url')),
    urlEnding: text('right(w.url, 4)'),
    urlSetAt: instant('w.url_set_at'),
    secretSetAt: instant('w.secret_set_at'),
    language: text('w.language'),
    enabled: boolean('w.enabled'),
    ...rowFields('w'),
  },
  search: ['w.name'],
  defaultSort: 'name',
});
