import { DISTRICTS, type ErrorCode, type LocalizedText } from '@yutai/domain';
import { pairKey, type Pair } from './travel-time.rules.js';

export interface SheetRow {
  /** In the sheet, 1 the first. */
  row: number;
  from: string;
  to: string;
  minutes: string;
}

export interface NamedPlace {
  id: string;
  name: LocalizedText;
}

/** What is wrong with a row, at which of its columns. */
interface RowFault {
  column: 'from' | 'to' | 'minutes' | 'row';
  code: ErrorCode;
}

export type ReadRow = SheetRow & ({ fault: RowFault } | { pair: Pair; value: number });

type End = { place: string } | { district: string };

/** As names are compared: widths, capitals, spaces and what stands in brackets of either width are alike. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・.,'’-]/g, '');

/** 涪陵 is 涪陵区. */
const withoutKind = (text: string) => text.replace(/(自治县|自治縣|区|區|县|縣|district|county)$/, '');

/** What places and districts are called, in any script, and districts by their codes. */
export class Names {
  private readonly ends = new Map<string, Map<string, End>>();

  constructor(places: readonly NamedPlace[]) {
    for (const { code, name } of DISTRICTS) {
      const end = { district: code };
      this.add(code, code, end);
      for (const text of textsOf(name)) {
        this.add(plain(text), code, end);
        this.add(withoutKind(plain(text)), code, end);
      }
    }
    for (const { id, name } of places) {
      for (const text of textsOf(name)) this.add(plain(text), id, { place: id });
    }
  }

  /** All that is called so. */
  find(text: string): End[] {
    return [...(this.ends.get(plain(text))?.values() ?? [])];
  }

  private add(key: string, id: string, end: End): void {
    const known = this.ends.get(key) ?? new Map<string, End>();
    this.ends.set(key, known.set(id, end));
  }
}

const textsOf = ({ zhHans, zhHant, en }: LocalizedText) =>
  [zhHans, zhHant, en].filter((text) => text !== undefined);

const MOST_MINUTES = 1440;

/** "65", "65 分钟", "65 min"; undefined for what is no whole number of minutes. */
function minutesOf(text: string): number | undefined {
  const [, digits] =
    /^(\d{1,4})(?:\.0+)?\s*(?:分钟|分鐘|分|minutes?|min)?$/i.exec(text.normalize('NFKC').trim()) ?? [];
  const minutes = Number(digits);
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined;
}

const NONE = { fromPlaceId: null, toPlaceId: null, fromDistrictCode: null, toDistrictCode: null };

/** The pairs that two names may mean: two places or two districts. */
function pairsOf(from: End[], to: End[]): Pair[] {
  return from.flatMap((start) =>
    to.flatMap((end): Pair[] => {
      if ('place' in start && 'place' in end)
        return [{ ...NONE, fromPlaceId: start.place, toPlaceId: end.place }];
      if ('district' in start && 'district' in end)
        return [{ ...NONE, fromDistrictCode: start.district, toDistrictCode: end.district }];
      return [];
    }),
  );
}

function read(row: SheetRow, names: Names): ReadRow {
  const [from, to] = [names.find(row.from), names.find(row.to)];
  const refused = (column: RowFault['column'], code: ErrorCode): ReadRow => ({
    ...row,
    fault: { column, code },
  });
  if (from.length === 0) return refused('from', row.from.trim() ? 'field.unknownRecord' : 'field.required');
  if (to.length === 0) return refused('to', row.to.trim() ? 'field.unknownRecord' : 'field.required');
  const [pair, another] = pairsOf(from, to);
  if (another) return refused('row', 'travel.ambiguousName');
  if (!pair) return refused('row', 'travel.mixedPair');
  if (pair.fromPlaceId !== null && pair.fromPlaceId === pair.toPlaceId)
    return refused('to', 'travel.samePlace');
  const value = minutesOf(row.minutes);
  return value === undefined ? refused('minutes', 'travel.notMinutes') : { ...row, pair, value };
}

/** The rows of a sheet with what they mean, or what is wrong with them; a pair may be there once. */
export function readRows(rows: readonly SheetRow[], names: Names): ReadRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const meant = read(row, names);
    if ('fault' in meant) return meant;
    const key = pairKey(meant.pair);
    if (seen.has(key)) return { ...row, fault: { column: 'row', code: 'record.unique' } };
    seen.add(key);
    return meant;
  });
}
