import type { Edition, Indicator, Picture } from '../api/records';
import { countedFigures, isNothing, reportedFigures, type Figures } from './figures';

/** An edition, or several that were reported of together. */
export interface Entry {
  /** As the address has it: "17", "1-10". */
  key: string;
  first: number;
  last: number;
  edition?: Edition;
}

/** An entry as it is counted here or as it was reported; never both in one. */
export interface Standing {
  entry: Entry;
  origin: 'counted' | 'reported';
  figures: Figures;
  picture?: Picture;
}

export const ofEdition = (edition: Edition): Entry => ({
  key: String(edition.ordinal),
  first: edition.ordinal,
  last: edition.ordinal,
  edition,
});

const keyOf = ({ firstOrdinal, lastOrdinal }: Indicator) => `${firstOrdinal}-${lastOrdinal}`;

/** All that can be compared, the latest first: the editions, and what was reported of several together. */
export function entriesOf(editions: readonly Edition[], indicators: readonly Indicator[]): Entry[] {
  const together = new Map<string, Entry>();
  for (const indicator of indicators) {
    const { firstOrdinal: first, lastOrdinal: last, measure } = indicator;
    if (first === null || last === null || measure === null) continue;
    const key = keyOf(indicator);
    together.set(key, { key, first, last });
  }
  return [...editions.map(ofEdition), ...together.values()].sort(
    (one, other) => other.last - one.last || other.first - one.first,
  );
}

/** The edition of the desk beside the one before it, and beside what was reported of several. */
export const usualKeys = (entries: readonly Entry[], ordinal: number): string[] =>
  [
    ...entries.filter(({ edition, last }) => edition && last <= ordinal).slice(0, 2),
    ...entries.filter(({ edition }) => !edition).slice(0, 1),
  ].map(({ key }) => key);

/** The entries that an address names, in their own order. */
export const chosenOf = (entries: readonly Entry[], keys: string): Entry[] =>
  entries.filter(({ key }) => keys.split(',').includes(key));

/**
 * How each of the chosen stands: as it is counted here, and apart from it as it was reported. An edition of which nothing
 * is recorded here has only what was reported of it, if anything was.
 */
export function standingsOf(
  chosen: readonly Entry[],
  pictures: readonly Picture[],
  indicators: readonly Indicator[],
): Standing[] {
  return chosen.flatMap((entry) => {
    const picture = pictures.find(({ editionId }) => editionId === entry.edition?.id);
    const counted = picture ? countedFigures(picture) : {};
    const reported = reportedFigures(
      indicators.filter((indicator) =>
        entry.edition ? indicator.editionId === entry.edition.id : keyOf(indicator) === entry.key,
      ),
    );
    const isReported = !isNothing(reported);
    const standings: Standing[] = [];
    if (!isNothing(counted) || !isReported)
      standings.push({ entry, origin: 'counted', figures: counted, picture });
    if (isReported) standings.push({ entry, origin: 'reported', figures: reported });
    return standings;
  });
}
