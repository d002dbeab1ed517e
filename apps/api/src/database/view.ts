import type { Action, Subject } from '@yutai/access';

/** How a field is filtered, sorted and written into JSON. */
export type FieldType =
  | 'uuid'
  | 'uuids'
  | 'text'
  | 'texts'
  | 'localized'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'day'
  | 'instant'
  | 'boolean'
  | 'json';

export interface ViewField {
  type: FieldType;
  /** What it is in SQL. Trusted: written in code, never from a request. */
  sql: string;
  /** A right without which the field is left out of answers, filters and sorting. */
  needs?: Action;
}

/**
 * A resource as the API answers it, declared once: its public names and where each lives in SQL. Lists, filters,
 * sorting, single records and the rows a role may see all come from this.
 */
export interface View {
  subject: Subject;
  /** What one is called where there is none; the subject when left out. */
  called?: string;
  /** `FROM` clause with joins. */
  from: string;
  fields: Record<string, ViewField>;
  /** SQL text expressions that `q` looks into: only of what everybody who may read the record may see of it. */
  search: string[];
  /** Public names, `-` for descending. */
  defaultSort: string;
  /** Which of them its lists have, unless they are asked by id or by the field that says so. */
  listed?: { sql: string; unlessAskedBy: string };
}

/** A view of records that are told apart by a name, and may have been entered twice. */
export interface NamedView extends View {
  named: {
    /** SQL of the localized name. */
    name: string;
    /** SQL of another localized name that tells those of one name apart. */
    beside?: string;
    /** SQL of the edition within which a name is one; left out: among all. */
    editionId?: string;
  };
}

export const defineView = <T extends View>(view: T): T => view;

/** Of a field that only those read who may see what is for the desk. */
export const DESK = { needs: 'readDesk' } as const;
/** Of a field that is nobody's business but that of those who look after the person. */
export const PRIVATE = { needs: 'readPrivate' } as const;

const field =
  (type: FieldType) =>
  (sql: string, more: { needs?: Action } = {}): ViewField => ({ type, sql, ...more });

export const uuid = field('uuid');
export const uuids = field('uuids');
export const text = field('text');
/** A list of words; filtered by any of them. */
export const texts = field('texts');
export const localized = field('localized');
export const integer = field('integer');
export const decimal = field('decimal');
/** A numeric with two places, in CNY: answered as `{amount, currency}`, filtered and sorted as a number. */
export const money = field('money');
export const day = field('day');
export const instant = field('instant');
export const boolean = field('boolean');
/** Whatever PostgreSQL makes of it as JSON; neither filtered nor sorted. */
export const json = field('json');

/** The fields that every editable row has, of the table or alias given. */
export const rowFields = (alias: string) => ({
  illustrative: json(`camel_case(${alias}.illustrative)`),
  version: integer(`${alias}.version`),
  createdAt: instant(`${alias}.created_at`),
  updatedAt: instant(`${alias}.updated_at`),
});

/** A subselect that answers a localized name beside an id, so that lists need no second request. */
export const nameOf = (table: string, id: string, column = 'name', more: { needs?: Action } = {}) =>
  json(`(SELECT n.${column} FROM ${table} n WHERE n.id = ${id})`, more);
