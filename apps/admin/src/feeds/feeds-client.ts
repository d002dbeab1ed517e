import type { Schemas } from '@yutai/api-client';
import type { FeedKind, Language } from '@yutai/domain';
import { dataProvider } from '../api/data-provider';
import { request } from '../api/http';

export type Feed = Schemas['FeedDto'];
export type FeedAddress = Schemas['FeedAddressDto'];

/** Whose feeds, in which edition: a place and a vehicle are in every one. */
export interface FeedOwner {
  kind: FeedKind;
  ownerId: string;
  editionId: string;
}

/** Those that open, that of the desk first. */
export async function readFeeds(owner: FeedOwner, signal?: AbortSignal): Promise<Feed[]> {
  const { data } = await dataProvider.getList('feeds', {
    filter: { ...owner, revokedAt: null },
    pagination: { page: 1, perPage: 25 },
    sort: { field: 'byDelegate', order: 'ASC' },
    signal,
  });
  return data as Feed[];
}

/** Ends the one that the desk made before. */
export const makeFeed = (owner: FeedOwner, language: Language) =>
  request<FeedAddress>('/feeds', { method: 'POST', body: { ...owner, language } });

export const revokeFeed = ({ id }: Feed) => dataProvider.verb<Feed>('feeds', id, 'revoke');
