import { CLOCK_HEADER, CLOCK_OF, COLUMN_WORDS, NOT_TAKEN, type IntakeField } from './column-words.js';

type ToHans = (words: string) => string;

/** A header may have titles above it, merged over the table; no further down than this. */
const HEADER_WITHIN = 30;
/** Fewer known words than this are a title, or chance. */
const FEWEST_WORDS = 2;
const LONGEST_HEADER = 40;
/** A word shorter than this is only known when it is the whole header. */
const SHORTEST_PART = { han: 2, latin: 4 };

const FIELD_OF = new Map(
  Object.entries(COLUMN_WORDS).flatMap(([field, words]) =>
    words.map((word) => [word, field as IntakeField] as const),
  ),
);
const PARTS = [...FIELD_OF.keys()].filter(
  (word) => word.length >= (/^[a-z]/.test(word) ? SHORTEST_PART.latin : SHORTEST_PART.han),
);

/** A header as the table of words has it. `toHans` turns traditional characters into simplified. */
export const headerKey = (header: string, toHans: ToHans): string =>
  toHans(header.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The field whose word the header ends with, of the longest words it has: in 公司电话 that is 电话. */
function partOf(key: string): IntakeField | undefined {
  const [best] = PARTS.filter((word) => key.includes(word)).sort(
    (one, other) => other.length - one.length || key.lastIndexOf(other) - key.lastIndexOf(one),
  );
  return best === undefined ? undefined : FIELD_OF.get(best);
}

/**
 * What each column is about, by its header: whole words first, then words within it; every field once. A second column
 * for a time of arrival or departure is its time of day.
 */
export function matchColumns(headers: readonly string[], toHans: ToHans): (IntakeField | null)[] {
  const keys = headers.map((header) => (header.length > LONGEST_HEADER ? '' : headerKey(header, toHans)));
  const matched: (IntakeField | null)[] = keys.map(() => null);
  const taken = new Set<IntakeField>();
  const assign = (index: number, field: IntakeField | undefined) => {
    if (field === undefined || matched[index]) return;
    const clock = CLOCK_HEADER.test(keys[index]!) ? CLOCK_OF[field] : undefined;
    const free = [field, clock].find((one) => one !== undefined && !taken.has(one));
    if (free) {
      matched[index] = free;
      taken.add(free);
    }
  };
  const days = (key: string) => !CLOCK_HEADER.test(key);
  for (const wanted of [days, (key: string) => !days(key)]) {
    keys.forEach((key, index) => wanted(key) && assign(index, FIELD_OF.get(key)));
  }
  keys.forEach((key, index) => !NOT_TAKEN.test(key) && assign(index, partOf(key)));
  return matched;
}

/** The index of the row that heads the table: that of the first rows in which the most words are known; else 0. */
export function findHeader(rows: readonly (readonly string[])[], toHans: ToHans): number {
  const scores = rows
    .slice(0, HEADER_WITHIN)
    .map((cells) => matchColumns(cells, toHans).filter((field) => field !== null).length);
  const best = Math.max(0, ...scores);
  return best < FEWEST_WORDS ? firstFilled(rows) : scores.indexOf(best);
}

const firstFilled = (rows: readonly (readonly string[])[]) =>
  Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => cell.trim() !== '')),
  );
