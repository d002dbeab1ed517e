import type { Ability, Action } from '@yutai/access';
import { MOST_PER_PAGE } from '@yutai/domain';
import { Problem } from '../problems/problem.js';
import { Builder, scope } from './scope.js';
import { isDay, isInstant, isStorable, isUuid } from './shapes.rules.js';
import type { FieldType, View, ViewField } from './view.js';

/** SQL with its parameters, `$1` onwards. */
export interface Statement {
  text: string;
  values: unknown[];
}

type Operator = '=' | '>=' | '>' | '<=' | '<';
const OPERATORS = new Map<string, Operator>([
  ['gte', '>='],
  ['gt', '>'],
  ['lte', '<='],
  ['lt', '<'],
]);
const RANGED: FieldType[] = ['integer', 'decimal', 'money', 'day', 'instant'];
const UNFILTERED: FieldType[] = ['json', 'localized'];
const LISTS: FieldType[] = ['uuids', 'texts'];
const UNSORTED: FieldType[] = ['json', ...LISTS];
const CASTS: Partial<Record<FieldType, string>> = {
  uuid: 'uuid',
  uuids: 'uuid',
  integer: 'bigint',
  decimal: 'numeric',
  money: 'numeric',
  day: 'date',
  instant: 'timestamptz',
  boolean: 'boolean',
};
const DECIMAL = /^-?\d{1,20}(\.\d{1,10})?$/;
const SHAPES: Partial<Record<FieldType, (value: string) => boolean>> = {
  uuid: isUuid,
  uuids: isUuid,
  integer: (value) => /^-?\d{1,15}$/.test(value),
  decimal: (value) => DECIMAL.test(value),
  money: (value) => DECIMAL.test(value),
  day: isDay,
  instant: isInstant,
  boolean: (value) => value === 'true' || value === 'false',
};
const PAGING = ['page', 'perPage', 'sort', 'q'];

const visible = (view: View, ability: Ability): [string, ViewField][] =>
  Object.entries(view.fields).filter(([, field]) => !field.needs || ability.can(field.needs, view.subject));

const sortNames = (fields: Iterable<[string, ViewField]>) =>
  [...fields].filter(([, { type }]) => !UNSORTED.includes(type)).map(([name]) => name);

/** The names a list of this view can be filtered and sorted by, for documentation and for refusals. */
export function listNames(view: View): { filters: string[]; sorts: string[] } {
  const fields = Object.entries(view.fields);
  const filters = fields
    .filter(([, field]) => !UNFILTERED.includes(field.type))
    .flatMap(([name, field]) =>
      RANGED.includes(field.type) ? [name, ...[...OPERATORS.keys()].map((o) => `${name}.${o}`)] : [name],
    );
  return {
    filters,
    sorts: sortNames(fields),
  };
}

/** How a field is written into JSON, where that is not as PostgreSQL would. */
const WRITTEN: Partial<Record<FieldType, (sql: string) => string>> = {
  decimal: (sql) => `(${sql})::text`,
  money: (sql) =>
    `(SELECT json_build_object('amount', n::text, 'currency', 'CNY') FROM (SELECT ${sql} AS n) w WHERE n IS NOT NULL)`,
};
const output = ([name, field]: [string, ViewField]) =>
  `${WRITTEN[field.type]?.(field.sql) ?? field.sql} AS "${name}"`;

/** The columns of a view that a principal sees, as they are answered. */
export const columnsOf = (view: View, ability: Ability): string =>
  visible(view, ability).map(output).join(', ');

const sortable = (field: ViewField) =>
  field.type === 'localized' ? `localized_words(${field.sql})` : field.sql;

function filter(name: string, raw: string, fields: Map<string, ViewField>, builder: Builder): string {
  const [base = '', suffix] = name.split('.', 2);
  const field = fields.get(base);
  const operator = suffix === undefined ? '=' : OPERATORS.get(suffix);
  const known =
    field &&
    !UNFILTERED.includes(field.type) &&
    operator &&
    (operator === '=' || RANGED.includes(field.type));
  if (!known || name.split('.').length > 2) {
    throw unknownName(name, fields);
  }
  if (raw === 'null' && operator === '=') {
    return LISTS.includes(field.type) ? `cardinality(${field.sql}) = 0` : `${field.sql} IS NULL`;
  }
  const values = raw.split(',');
  const hasShape = SHAPES[field.type] ?? isStorable;
  if (!values.every(hasShape) || (operator !== '=' && values.length > 1)) {
    throw Problem.field(400, name, 'field.invalid', `${name} does not take "${raw.slice(0, 80)}"`);
  }
  const cast = CASTS[field.type] ?? 'text';
  if (LISTS.includes(field.type)) {
    return `${field.sql} && ${builder.bind(values)}::${cast}[]`;
  }
  if (operator !== '=') {
    return `${field.sql} ${operator} ${builder.bind(raw)}::${cast}`;
  }
  return values.length === 1
    ? `${field.sql} = ${builder.bind(raw)}::${cast}`
    : `${field.sql} = ANY (${builder.bind(values)}::${cast}[])`;
}

function unknownName(name: string, fields: Map<string, ViewField>): Problem {
  const valid = [...fields]
    .filter(([, field]) => !UNFILTERED.includes(field.type))
    .map(([known, field]) => (RANGED.includes(field.type) ? `${known}[.gte|.gt|.lte|.lt]` : known));
  return Problem.field(
    400,
    name,
    'query.unknownName',
    `${name} is not known; valid are ${[...PAGING, ...valid].join(', ')}`,
  );
}

function order(view: View, sort: string, fields: Map<string, ViewField>): string {
  const terms = sort.split(',').map((term) => {
    const name = term.replace(/^-/, '');
    const field = fields.get(name);
    if (!field || UNSORTED.includes(field.type)) {
      const complaint = `cannot sort by ${name}; valid are ${sortNames(fields).join(', ')}`;
      throw Problem.field(400, 'sort', 'query.unknownName', complaint);
    }
    return `${sortable(field)} ${term.startsWith('-') ? 'DESC NULLS LAST' : 'ASC NULLS LAST'}`;
  });
  return [...terms, view.fields.id?.sql].filter(Boolean).join(', ');
}

function wholeNumber(name: string, raw: string, max: number): number {
  const value = /^\d{1,7}$/.test(raw) ? Number(raw) : 0;
  if (value < 1 || value > max) {
    throw Problem.field(400, name, 'field.invalid', `${name} is a whole number from 1 to ${max}`);
  }
  return value;
}

/** The page of a list that a query asks for, in SQL. @throws Problem 400 */
export function pageOf(query: { page?: string; perPage?: string }): string {
  const perPage = wholeNumber('perPage', query.perPage ?? '25', MOST_PER_PAGE);
  const page = wholeNumber('page', query.page ?? '1', 1_000_000);
  return `LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;
}

/**
 * The query of a list that belongs to one record, which the path names.
 * @throws Problem 400 where the query names another one
 */
export function within(query: Record<string, string>, name: string, id: string): Record<string, string> {
  if (query[name] !== undefined && query[name] !== id) {
    throw Problem.field(400, name, 'query.invalidValue', `${name} is that of the path`);
  }
  return { ...query, [name]: id };
}

const escapeLike = (words: string) => words.replace(/[\\%_]/g, '\\$&');

/**
 * A list in one statement, which answers `{"data": […], "total": n}` as text.
 * @throws Problem 400 for an unknown name (with the valid ones) or a value of the wrong shape
 */
export function listStatement(view: View, query: Record<string, string>, ability: Ability): Statement {
  const builder = new Builder();
  const fields = new Map(visible(view, ability));
  const conditions = [scope(view, ability, 'read', builder)];
  for (const [name, raw] of Object.entries(query)) {
    if (typeof raw !== 'string') {
      throw Problem.field(400, name, 'field.invalid', `${name} is given twice`);
    }
    if (!PAGING.includes(name)) {
      conditions.push(filter(name, raw, fields, builder));
    }
  }
  if (view.listed && query.id === undefined && query[view.listed.unlessAskedBy] === undefined) {
    conditions.push(view.listed.sql);
  }
  if (query.q) {
    if (!isStorable(query.q)) {
      throw Problem.field(400, 'q', 'field.invalid', 'q has a character that text cannot have');
    }
    const words = builder.bind(`%${escapeLike(query.q)}%`);
    conditions.push(`(${view.search.map((sql) => `${sql} ILIKE ${words}`).join(' OR ')})`);
  }
  const sorted = order(view, query.sort ?? view.defaultSort, fields);
  const where = conditions.join(' AND ');
  const text = `SELECT json_build_object(
    'data', (SELECT coalesce(json_agg(r), '[]'::json) FROM (
      SELECT ${[...fields].map(output).join(', ')} FROM ${view.from} WHERE ${where}
      ORDER BY ${sorted} ${pageOf(query)}) r),
    'total', (SELECT count(*) FROM ${view.from} WHERE ${where}))::text AS body`;
  return { text, values: builder.values };
}

/** One record by its id as JSON text, if the principal may read it (or do what `action` says). */
export function recordStatement(
  view: View,
  id: string,
  ability: Ability,
  action: Action = 'read',
): Statement {
  const builder = new Builder();
  const where = `${view.fields.id?.sql} = ${builder.bind(id)}::uuid AND ${scope(view, ability, action, builder)}`;
  return {
    text: `SELECT row_to_json(r)::text AS body FROM (SELECT ${columnsOf(view, ability)} FROM ${view.from} WHERE ${where}) r`,
    values: builder.values,
  };
}
