import { MOST_PER_PAGE } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import type { DataProvider, GetListParams, Identifier, RaRecord } from 'ra-core';
import { request } from './http';
import { IdempotencyKeys } from './idempotency';
import { ConflictError, problemError } from './problem';
import { listQuery, pagesOf } from './query';
import { writableOf } from './writable';

interface Page {
  data: RaRecord[];
  total: number;
}
interface Versioned extends RaRecord {
  version: number;
}

/** What a write would do: every conflict it meets, whether it would be refused for them or not. */
export interface DryRun {
  refused: boolean;
  conflicts: Conflict[];
}

const keys = new IdempotencyKeys();
const ifMatch = (version: number | undefined): Record<string, string> =>
  version === undefined ? {} : { 'if-match': `"${version}"` };
const pathOf = (resource: string, id: Identifier) => `/${resource}/${encodeURIComponent(String(id))}`;

const list = (resource: string, params: GetListParams) =>
  request<Page>(`/${resource}?${listQuery(params)}`, { signal: params.signal });

async function many(resource: string, ids: Identifier[], signal?: AbortSignal): Promise<RaRecord[]> {
  const answers = await Promise.all(
    pagesOf(ids).map((page) =>
      list(resource, { filter: { id: page }, pagination: { page: 1, perPage: MOST_PER_PAGE }, signal }),
    ),
  );
  return answers.flatMap(({ data }) => data);
}

/** What the API only lists has no address of its own: one of it is looked up in its list. */
const LISTED_ONLY: readonly string[] = ['audit-entries'];

async function one(resource: string, id: Identifier, signal?: AbortSignal): Promise<RaRecord> {
  if (!LISTED_ONLY.includes(resource)) return request(pathOf(resource, id), { signal });
  const [found] = await many(resource, [id], signal);
  if (!found) throw problemError({ status: 404, code: 'record.notFound' }, document.documentElement.lang);
  return found;
}

const remove = (resource: string, id: Identifier, version?: number) =>
  request<RaRecord | undefined>(pathOf(resource, id), { method: 'DELETE', headers: ifMatch(version) });

const bodyOf = (resource: string, data: Record<string, unknown>, meta: unknown) => ({
  ...writableOf(resource, data),
  ...overridesOf(meta),
});
/** A screen that sets conflicts aside passes `meta: {overrides: [{code, resourceId, reason}]}`. */
const overridesOf = (meta: unknown) =>
  meta && typeof meta === 'object' && 'overrides' in meta ? { overrides: meta.overrides } : {};

function create(resource: string, data: Record<string, unknown>, meta?: unknown): Promise<RaRecord> {
  const path = `/${resource}`;
  const body = bodyOf(resource, data, meta);
  return keys.use(path, body, (key) =>
    request<RaRecord>(path, { method: 'POST', body, headers: { 'idempotency-key': key } }),
  );
}

const update = (resource: string, id: Identifier, data: Record<string, unknown>, meta?: unknown) =>
  request<RaRecord>(pathOf(resource, id), {
    method: 'PUT',
    body: { ...bodyOf(resource, data, meta), version: data.version },
  });

async function dryRun(resource: string, data: Record<string, unknown>): Promise<DryRun> {
  const { id, version } = data as Partial<Versioned>;
  const body = writableOf(resource, data);
  try {
    const answer = await request<{ conflicts?: Conflict[]; warnings?: Conflict[] }>(
      `${id === undefined ? `/${resource}` : pathOf(resource, id)}?dryRun=true`,
      id === undefined ? { method: 'POST', body } : { method: 'PUT', body: { ...body, version } },
    );
    const conflicts = answer.conflicts ?? answer.warnings ?? [];
    return { refused: conflicts.some(({ level }) => level !== 'inform'), conflicts };
  } catch (error) {
    if (error instanceof ConflictError) return { refused: true, conflicts: error.conflicts };
    throw error;
  }
}

/** The screens' one way to the API, in react-admin's words; see DataProvider for the promises of each method. */
export const dataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => list(resource, params) as Promise<never>,
  getOne: async (resource, { id, signal }) => ({ data: (await one(resource, id, signal)) as never }),
  getMany: async (resource, { ids, signal }) => ({ data: (await many(resource, ids, signal)) as never }),
  getManyReference: (resource, { target, id, filter, ...params }) =>
    list(resource, { ...params, filter: { ...(filter as object), [target]: id } }) as Promise<never>,
  create: async (resource, { data, meta }) => ({
    data: (await create(resource, data as Record<string, unknown>, meta)) as never,
  }),
  update: async (resource, { id, data, previousData, meta }) => ({
    data: (await update(
      resource,
      id,
      { ...previousData, ...data } as Record<string, unknown>,
      meta,
    )) as never,
  }),
  updateMany: () => Promise.reject(new Error('records are saved one by one, each with its version')),
  delete: async (resource, { id, previousData }) => {
    await remove(resource, id, (previousData as Versioned | undefined)?.version);
    return { data: previousData as never };
  },
  deleteMany: () => Promise.reject(new Error('records are deleted one by one, each with its version')),

  /**
   * A verb of a record: `verb('site-visits', id, 'confirm', {}, 7)` is `POST /api/site-visits/{id}/confirm` with
   * `If-Match: "7"`. @returns what the API answers, as a rule the record
   */
  verb: <T = RaRecord>(
    resource: string,
    id: Identifier,
    name: string,
    body?: object,
    version?: number,
  ): Promise<T> =>
    request<T>(`${pathOf(resource, id)}/${name}`, {
      method: 'POST',
      body: body ?? {},
      headers: ifMatch(version),
    }),

  /** What a verb would do: the record as it would be and what would stand in the way. Changes nothing. */
  tryVerb: <T = RaRecord>(resource: string, id: Identifier, name: string, body?: object, version?: number) =>
    request<{ record: T | null; conflicts: Conflict[] }>(`${pathOf(resource, id)}/${name}?dryRun=true`, {
      method: 'POST',
      body: body ?? {},
      headers: ifMatch(version),
    }),

  /** All of a part that several rows make up, at the record's version in the body: `replacePart('delegations', id, 'groups', …)`. */
  replacePart: <T = RaRecord>(resource: string, id: Identifier, part: string, body: object): Promise<T> =>
    request<T>(`${pathOf(resource, id)}/${part}`, { method: 'PUT', body }),

  /** Takes away what a record has at most one of: `withdraw('delegates', id, 'link')`. */
  withdraw: (resource: string, id: Identifier, part: string): Promise<void> =>
    request(`${pathOf(resource, id)}/${part}`, { method: 'DELETE' }),

  /** A line beneath a record, such as an amount of an agreement; sent again after no answer, it is added once. */
  add: <T>(resource: string, id: Identifier, lines: string, line: object): Promise<T> => {
    const path = `${pathOf(resource, id)}/${lines}`;
    return keys.use(path, line, (key) =>
      request<T>(path, { method: 'POST', body: line, headers: { 'idempotency-key': key } }),
    );
  },

  /** Several records in one transaction, all or none; sent again after no answer, it is done once. */
  batch: <T>(resource: string, part: string, body: object): Promise<T> => {
    const path = `/${resource}/${part}`;
    return keys.use(path, body, (key) =>
      request<T>(path, { method: 'POST', body, headers: { 'idempotency-key': key } }),
    );
  },

  /** What that would do; changes nothing. */
  tryBatch: <T>(resource: string, part: string, body: object) =>
    request<{ record: T | null; conflicts: Conflict[] }>(`/${resource}/${part}?dryRun=true`, {
      method: 'POST',
      body,
    }),

  /** What beneath a resource is not a record of its own: `read('editions', '{id}/plan')`. */
  read: <T>(
    resource: string,
    path: string,
    query?: Record<string, unknown>,
    signal?: AbortSignal,
  ): Promise<T> => request<T>(`/${resource}/${path}?${listQuery({ filter: query })}`, { signal }),

  dryRun,
} satisfies DataProvider & Record<string, unknown>;

export type YutaiDataProvider = typeof dataProvider;
