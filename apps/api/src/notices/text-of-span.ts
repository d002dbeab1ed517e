import { noticesOf, type NoticeReader, type NoticeText, type ReleaseSnapshot } from '@yutai/planning';
import type { Query } from '../database/transaction.js';

/** Of which release a notice tells, and against which: by their numbers in the edition, 0 for none. */
export interface Span {
  editionId: string;
  number: number;
  since: number;
}

export type Snapshots = (editionId: string, number: number) => Promise<ReleaseSnapshot | null>;

const SNAPSHOT = 'SELECT snapshot FROM release WHERE edition_id = $1 AND number = $2';

/** Snapshots of releases, each read once; null for one that there is not. */
export function rememberedSnapshots(query: Query): Snapshots {
  const known = new Map<string, Promise<ReleaseSnapshot | null>>();
  return (editionId, number) => {
    const key = `${editionId} ${number}`;
    const snapshot =
      known.get(key) ??
      query<{ snapshot: ReleaseSnapshot }>(SNAPSHOT, [editionId, number]).then(
        ([row]) => row?.snapshot ?? null,
      );
    known.set(key, snapshot);
    return snapshot;
  };
}

/** What readers are to be told of a span of releases; not those for whom nothing has changed. */
export async function textsOfSpan<R extends NoticeReader>(
  snapshots: Snapshots,
  { editionId, number, since }: Span,
  readers: readonly R[],
): Promise<{ reader: R; text: NoticeText }[]> {
  const [previous, next] = [await snapshots(editionId, since), await snapshots(editionId, number)];
  return next ? noticesOf({ previous, next, number }, readers) : [];
}

/** The same for one reader; undefined when nothing has changed for them. */
export const textOfSpan = async (
  snapshots: Snapshots,
  span: Span,
  reader: NoticeReader,
): Promise<NoticeText | undefined> => (await textsOfSpan(snapshots, span, [reader]))[0]?.text;
