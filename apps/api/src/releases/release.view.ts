import { defineView, instant, integer, json, text, uuid } from '../database/view.js';

const counted = (change: string) => `'${change}', count(*) FILTER (WHERE c->>'change' = '${change}')`;

/** Releases without their snapshots, which only delegates' pages are made of. */
export const releaseView = defineView({
  subject: 'release',
  from: 'release r',
  fields: {
    id: uuid('r.id'),
    editionId: uuid('r.edition_id'),
    number: integer('r.number'),
    note: text('r.note'),
    publishedAt: instant('r.published_at'),
    publishedBy: text(
      `coalesce((SELECT u.name FROM app_user u WHERE r.published_by = 'user:' || u.id), r.published_by)`,
    ),
    changes:
      json(`(SELECT json_build_object(${['new', 'moved', 'changed', 'cancelled'].map(counted).join(', ')})
      FROM jsonb_array_elements(r.difference->'activities') c)`),
  },
  search: ['r.note'],
  defaultSort: '-number',
});

/** One release with what it changed against the one before it. */
export const releaseDifferenceView = defineView({
  ...releaseView,
  fields: { ...releaseView.fields, difference: json('r.difference') },
});
