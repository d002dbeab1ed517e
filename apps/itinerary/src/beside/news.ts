import type { Beside } from './beside';

/** The parts that a delegate is told of when something new has come. */
export const NEWS_OF = ['documents', 'questions'] as const;
export type PartWithNews = (typeof NEWS_OF)[number];

/** What there is to look at, each by a key that is another once it has changed. */
export function keysOf({ documents, questions }: Beside): Record<PartWithNews, string[]> {
  return {
    documents: documents?.body.documents.map(({ id, sha256 }) => `${id} ${sha256}`) ?? [],
    questions:
      questions?.body.questions.flatMap(({ id, replies }) => replies.map(({ at }) => `${id} ${at}`)) ?? [],
  };
}

/** How much of each the delegate has not looked at. */
export function newsOf(beside: Beside, seen: readonly string[]): Record<PartWithNews, number> {
  const keys = keysOf(beside);
  const isNew = (key: string) => !seen.includes(key);
  return { documents: keys.documents.filter(isNew).length, questions: keys.questions.filter(isNew).length };
}

/** What was seen once a part is looked at; what is no longer there is forgotten. */
export function seenAfter(beside: Beside, seen: readonly string[], part: PartWithNews): string[] {
  const keys = keysOf(beside);
  const known = Object.values(keys).flat();
  return [...new Set([...seen.filter((key) => known.includes(key)), ...keys[part]])];
}
