type ToHans = (words: string) => string;

/** A header may have titles above it, merged over the table; no further down than this. */
const HEADER_WITHIN = 30;
/** Fewer known words than this are a title, or chance. */
const FEWEST_WORDS = 2;
const LONGEST_HEADER = 40;
/** A word shorter than this is only known when it is the whole header. */
const SHORTEST_PART = { han: 2, latin: 4 };

/** The header that `rejected-file` adds, in each language: a corrected list may come back with it. */
const OUR_OWN = new Set(['未导入的原因', '未汇入的原因', 'whythiswasleftout']);

const CLOCK_HEADER = /(时间|time)$/;

/** What the columns of one sort of sheet can be about, by the words that head them. */
export interface Vocabulary<F extends string> {
  /** As `headerKey` makes them, so that traditional headers become these. */
  words: Readonly<Record<F, readonly string[]>>;
  /** Where only a day was given, the other column of its kind is the time of day. */
  clockOf?: Partial<Record<F, F>>;
  /** Headers of what is not taken in, whatever else they say. */
  notTaken?: RegExp;
}

const fieldsOf = <F extends string>({ words }: Vocabulary<F>): Map<string, F> =>
  new Map(
    Object.entries<readonly string[]>(words).flatMap(([field, all]) => all.map((word) => [word, field as F])),
  );

const isPart = (word: string) =>
  word.length >= (/^[a-z]/.test(word) ? SHORTEST_PART.latin : SHORTEST_PART.han);

/** A header as the table of words has it. `toHans` turns traditional characters into simplified. */
export const headerKey = (header: string, toHans: ToHans): string =>
  toHans(header.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The field whose word the header ends with, of the longest words it has: in 公司电话 that is 电话. */
function partOf<F extends string>(key: string, fields: ReadonlyMap<string, F>): F | undefined {
  const [best] = [...fields.keys()]
    .filter((word) => isPart(word) && key.includes(word))
    .sort((one, other) => other.length - one.length || key.lastIndexOf(other) - key.lastIndexOf(one));
  return best === undefined ? undefined : fields.get(best);
}

/**
 * What each column is about, by its header: whole words first, then words within it; every field once. A second column
 * for a time of arrival or departure is its time of day.
 */
export function matchColumns<F extends string>(
  headers: readonly string[],
  vocabulary: Vocabulary<F>,
  toHans: ToHans,
): (F | null)[] {
  const { clockOf, notTaken } = vocabulary;
  const fields = fieldsOf(vocabulary);
  const keys = headers.map((header) => (header.length > LONGEST_HEADER ? '' : headerKey(header, toHans)));
  const matched: (F | null)[] = keys.map(() => null);
  const taken = new Set<F>();
  const assign = (index: number, field: F | undefined) => {
    if (field === undefined || matched[index]) return;
    const clock = CLOCK_HEADER.test(keys[index]!) ? clockOf?.[field] : undefined;
    const free = [field, clock].find((one) => one !== undefined && !taken.has(one));
    if (free) {
      matched[index] = free;
      taken.add(free);
    }
  };
  const days = (key: string) => !CLOCK_HEADER.test(key);
  for (const wanted of [days, (key: string) => !days(key)]) {
    keys.forEach((key, index) => wanted(key) && assign(index, fields.get(key)));
  }
  keys.forEach((key, index) => {
    if (!notTaken?.test(key) && !OUR_OWN.has(key)) assign(index, partOf(key, fields));
  });
  return matched;
}

/** The index of the row that heads the table: that of the first rows in which the most words are known; else 0. */
export function findHeader<F extends string>(
  rows: readonly (readonly string[])[],
  vocabulary: Vocabulary<F>,
  toHans: ToHans,
): number {
  const scores = rows
    .slice(0, HEADER_WITHIN)
    .map((cells) => matchColumns(cells, vocabulary, toHans).filter((field) => field !== null).length);
  const best = Math.max(0, ...scores);
  return best < FEWEST_WORDS ? firstFilled(rows) : scores.indexOf(best);
}

const firstFilled = (rows: readonly (readonly string[])[]) =>
  Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => cell.trim() !== '')),
  );
