import { isUuid } from '../database/shapes.rules.js';
import { queryFaults, refuseQuery } from '../http/query.rules.js';
import type { PicturesQuery } from './pictures.statement.js';

const NAMES = { editionId: (ids: string) => ids.split(',').every(isUuid) };

/** What pictures may be asked by, as the document says it. */
export const PICTURES_NAMES = {
  editionId: { type: 'string', description: 'Of these editions, several with commas; left out: of all' },
};

/** @throws Problem 400 that names each unknown name and each value that is not right */
export function picturesQuery(query: Record<string, unknown>): PicturesQuery {
  refuseQuery(queryFaults(NAMES, query));
  return query;
}
