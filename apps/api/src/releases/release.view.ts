import { defineView, instant, integer, json, text, uuid } from '../database/view.js';

const counted = (change: string) => `'${change}', count(*) FILTER (WHERE c->>'change' = '${change}')`;

/** Who did it, by name where it was a user. */
const actorName = (actor: string) =>
  `coalesce((SELECT u.name FROM app_user u WHERE ${actor} = 'user:' || u.id), ${actor})`;

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
    publishedBy: text(actorName('r.published_by')),
    changes:
      json(`(SELECT json_build_object(${['new', 'moved', 'changed', 'cancelled'].map(counted).join(', ')})
      FROM jsonb_array_elements(r.difference->'activities') c)`),
  },
  search: ['r.note'],
  defaultSort: '-number',
});

/** The latest restoration that can still be taken back: nothing that it touched has changed since. */
const RESTORED = `(SELECT json_build_object('id', k.id, 'restoredAt', k.restored_at, 'restoredBy', ${actorName('k.restored_by')},
    'steps', jsonb_array_length(k.steps))
  FROM restoration k
  WHERE k.release_id = r.id AND NOT EXISTS (
    SELECT FROM jsonb_array_elements(k.steps) s LEFT JOIN activity a ON a.id = (s->>'activityId')::uuid
    WHERE a.version IS DISTINCT FROM (s->'becomes'->>'version')::int + 1)
  ORDER BY k.restored_at DESC LIMIT 1)`;

/** One release with what it changed against the one before it. */
export const releaseDifferenceView = defineView({
  ...releaseView,
  fields: { ...releaseView.fields, difference: json('r.difference'), restored: json(RESTORED) },
});
