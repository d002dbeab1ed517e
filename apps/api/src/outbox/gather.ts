import type { NoticeReader } from '@yutai/planning';
import type { Query } from '../database/transaction.js';
import { rememberedSnapshots, type Snapshots, type Span, textsOfSpan } from '../notices/text-of-span.js';
import { CROWDED, GATHER } from './gather-statements.js';

/** A reader for whom several notices wait: the latest of these, and the span of them all. */
interface Crowded extends NoticeReader, Span, Record<string, unknown> {
  id: string;
  ids: string[];
  versions: number[];
}

/**
 * Makes one notice of several that wait for the same reader: the latest then tells all that has changed since the earliest,
 * or nothing is told when all was taken back. What fails for some is told to `warn` and keeps nobody else waiting.
 */
export async function gatherNotices(query: Query, warn: (message: string) => void): Promise<void> {
  const crowded = await query<Crowded>(CROWDED, []);
  const snapshots = rememberedSnapshots(query);
  const spans = new Map<string, Crowded[]>();
  for (const reader of crowded) {
    const span = `${reader.editionId} ${reader.since} ${reader.number}`;
    spans.set(span, [...(spans.get(span) ?? []), reader]);
  }
  for (const [span, readers] of spans) {
    try {
      await gatherSpan(query, snapshots, readers);
    } catch (error) {
      warn(`Notices of ${span} are not gathered: ${(error as Error).message}`);
    }
  }
}

/** What has changed over a span is found out once, however many are told of it. */
async function gatherSpan(query: Query, snapshots: Snapshots, readers: Crowded[]): Promise<void> {
  const told = await textsOfSpan(snapshots, readers[0]!, readers);
  const texts = new Map(told.map(({ reader, text }) => [reader.id, text]));
  for (const { id, ids, versions, since } of readers) {
    const text = texts.get(id);
    await query(GATHER, [ids, versions, text ? id : null, text?.subject, text?.body, since]);
  }
}
