import { MOST_PER_PAGE } from '@yutai/domain';
import type { FilterPayload, PaginationPayload, SortPayload } from 'ra-core';

/** Ids, as many at a time as a page of the API and an address hold. */
export function pagesOf<Id>(ids: readonly Id[]): Id[][] {
  const pages: Id[][] = [];
  for (let at = 0; at < ids.length; at += MOST_PER_PAGE) pages.push(ids.slice(at, at + MOST_PER_PAGE));
  return pages;
}

interface ListParams {
  pagination?: PaginationPayload;
  sort?: SortPayload;
  filter?: FilterPayload;
}

/**
 * A list's query in the API's dialect. A filter's arrays are joined by commas, null is spelt out, nested names
 * (`startsAt.gte`, which a form keeps as an object) are dotted again, and what is empty is left out.
 */
export function listQuery({ pagination, sort, filter = {} }: ListParams): URLSearchParams {
  const query = new URLSearchParams();
  if (pagination) {
    query.set('page', String(pagination.page));
    query.set('perPage', String(Math.min(pagination.perPage, MOST_PER_PAGE)));
  }
  if (sort?.field) query.set('sort', (sort.order === 'DESC' ? '-' : '') + sort.field);
  for (const [name, value] of filterEntries(filter)) query.set(name, value);
  return query;
}

function filterEntries(filter: FilterPayload, prefix = ''): [string, string][] {
  return Object.entries(filter).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const name = prefix + key;
    if (value === undefined || value === '') return [];
    if (value === null) return [[name, 'null']];
    if (Array.isArray(value)) return value.length ? [[name, value.join(',')]] : [];
    if (typeof value === 'object') return filterEntries(value as FilterPayload, `${name}.`);
    return [[name, String(value)]];
  });
}
