import { MOST_PER_PAGE } from '@yutai/domain';
import type { SortPayload } from 'ra-core';
import { dataProvider } from './data-provider';

/**
 * Every record of a list that a filter leaves, page by page; in the order that the list has by itself where none is given.
 * @param list a resource, or what is listed beneath a record: `agreements/{id}/amounts`
 */
export async function readAll<T>(
  list: string,
  filter: object,
  signal: AbortSignal,
  sort?: SortPayload,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total = 0 } = (await dataProvider.getList(list, {
      pagination: { page, perPage: MOST_PER_PAGE },
      sort,
      filter,
      signal,
    })) as { data: T[]; total?: number };
    all.push(...data);
    if (data.length === 0 || all.length >= total) return all;
  }
}
