import type { Schemas } from '@yutai/api-client';
import type { Language } from '@yutai/domain';
import { request, requestFile } from '../api/http';
import { saveFile } from '../api/save-file';

export interface HandbookWish {
  editionId: string;
  language: Language;
  /** The number of a release; left out: the latest. */
  release?: number;
  /** null: for all that the reader may read. */
  delegationId: string | null;
}

const pathOf = (editionId: string) => `/editions/${encodeURIComponent(editionId)}/handbook`;

const queryOf = ({ language, release, delegationId }: HandbookWish) =>
  new URLSearchParams({
    language,
    ...(release === undefined ? {} : { release: String(release) }),
    ...(delegationId ? { delegationId } : {}),
  });

/** What the handbook would be better for, and of which release it is. */
export const handbookGaps = (wish: HandbookWish, signal: AbortSignal) =>
  request<Schemas['HandbookGapsDto']>(`${pathOf(wish.editionId)}/gaps?${queryOf(wish)}`, { signal });

/** Has the handbook written, and saves it under its name, which is given back. */
export async function saveHandbook(wish: HandbookWish, contacts: boolean): Promise<string> {
  const query = queryOf(wish);
  if (contacts) query.set('contacts', 'true');
  const { blob, name } = await requestFile(`${pathOf(wish.editionId)}?${query}`, {});
  saveFile(blob, name);
  return name;
}
