import type { Ability } from '@yutai/access';
import type { Statement } from './list-query.js';
import { Builder, scope } from './scope.js';
import type { NamedView } from './view.js';

/** More are no help to somebody who types. */
const MOST_SIMILAR = 5;
/** Of 1: what half of the runs of three characters have in common. */
export const LEAST_LIKENESS = 0.5;

/** Names in any language, Chinese ones simplified; and the edition, where the view has one. */
export interface SimilarNames {
  names: readonly string[];
  editionId?: string;
}

/** How alike a localized name and a written one are, from 0 to 1: of its languages the more alike. */
const likeness = (name: string, written: string): string =>
  `greatest(${keysOf(name)
    .map((key) => `similarity(${key}, name_key(${written}))`)
    .join(', ')})`;

/** Whether they may be alike at all: what the indexes answer. */
const mayBeLike = (name: string, written: string): string =>
  `(${keysOf(name)
    .map((key) => `${key} % name_key(${written})`)
    .join(' OR ')})`;

const keysOf = (name: string) => ['zhHans', 'en'].map((key) => `name_key(${name}->>'${key}')`);

/** The records that are called much the same as one of the names, the most alike first, as `{"data": […]}`. */
export function similarStatement(view: NamedView, asked: SimilarNames, ability: Ability): Statement {
  const builder = new Builder();
  const { name, beside = 'NULL::jsonb', editionId } = view.named;
  const names = asked.names.map((written) => `${builder.bind(written)}::text`);
  const where = [
    scope(view, ability, 'read', builder),
    view.listed?.sql ?? 'true',
    `(${names.map((written) => mayBeLike(name, written)).join(' OR ')})`,
    ...(editionId ? [`${editionId} = ${builder.bind(asked.editionId)}::uuid`] : []),
  ];
  const alike = `greatest(${names.map((written) => likeness(name, written)).join(', ')})`;
  const text = `SELECT json_build_object('data', coalesce(json_agg(json_build_object(
      'id', s.id, 'name', s.name, 'beside', s.beside, 'same', s.alike = 1)), '[]'::json))::text AS body
    FROM (
      SELECT * FROM (
        SELECT ${view.fields.id!.sql} AS id, ${name} AS name, ${beside} AS beside, ${alike} AS alike
        FROM ${view.from} WHERE ${where.join(' AND ')}) found
      WHERE alike >= ${LEAST_LIKENESS} ORDER BY alike DESC, id LIMIT ${MOST_SIMILAR}) s`;
  return { text, values: builder.values };
}
