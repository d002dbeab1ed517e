import { ACTING_USER } from '../database/acting-user.js';
import { defineView, instant, integer, text, uuid } from '../database/view.js';

/** The sheets that were taken in, without what each changed. */
export const progressImportView = defineView({
  subject: 'progressImport',
  from: `progress_import i LEFT JOIN app_user u ON u.id = ${ACTING_USER('i.imported_by')}
    LEFT JOIN app_user b ON b.id = ${ACTING_USER('i.undone_by')}`,
  fields: {
    id: uuid('i.id'),
    editionId: uuid('i.edition_id'),
    source: text('i.source'),
    agreements: integer('jsonb_array_length(i.steps)'),
    importedAt: instant('i.imported_at'),
    importedByName: text('u.name'),
    undoneAt: instant('i.undone_at'),
    undoneByName: text('b.name'),
  },
  search: ['i.source'],
  defaultSort: '-importedAt,-id',
});
