import type { SortPayload } from 'ra-core';
import { dataProvider } from './data-provider';
import { MAX_PER_PAGE } from './query';

/** Every record of a resource that a filter leaves, page by page. */
export async function readAll<T>(
  resource: string,
  filter: object,
  signal: AbortSignal,
  sort: SortPayload = { field: 'id', order: 'ASC' },
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total = 0 } = (await dataProvider.getList(resource, {
      pagination: { page, perPage: MAX_PER_PAGE },
      sort,
      filter,
      signal,
    })) as { data: T[]; total?: number };
    all.push(...data);
    if (data.length === 0 || all.length >= total) return all;
  }
}
