/** An agreement that a row may be about, by its likeness of name to it. */
export interface Candidate {
  id: string;
  /** The name is the same but for how it is written. */
  same: boolean;
  /** It is nearly so, and not only like enough to be chosen from. */
  isClose: boolean;
  districtCode: string | null;
  /** Of its parties, as names are compared. */
  partyKeys: readonly string[];
  /** In whatever language; for the numbers in them. */
  titles: readonly string[];
}

export interface Sought {
  /** Simplified. */
  title: string;
  partyKeys: readonly string[];
  districtCode: string | null;
}

export type Match<C> = { found: C } | { open: C[] };

const NUMERALS = /[\d一二三四五六七八九十百]+|(?<![a-z])[ivx]+(?![a-z])/g;

/** 一期 and 二期 are two projects, however alike they are called. */
const numbersIn = (title: string) => (title.normalize('NFKC').toLowerCase().match(NUMERALS) ?? []).join(' ');

const ofParty = (sought: Sought, { partyKeys }: Candidate) =>
  sought.partyKeys.some((key) => partyKeys.includes(key));
const inDistrict = (sought: Sought, { districtCode }: Candidate) =>
  sought.districtCode !== null && sought.districtCode === districtCode;

/** Those of whom it holds, unless that is nobody. */
const narrowed = <C>(candidates: readonly C[], holds: (one: C) => boolean): readonly C[] => {
  const those = candidates.filter(holds);
  return those.length > 0 ? those : candidates;
};

/**
 * Which agreement a row is about. One of the same name; of several of one name that with a party of the row, or else in
 * its district. One that is only called much the same is taken when it has a party of the row and the same numbers in its
 * name. Otherwise a person says: `open` are those to choose from, none where nothing is alike.
 */
export function matchAgreement<C extends Candidate>(sought: Sought, candidates: readonly C[]): Match<C> {
  const narrow = (all: readonly C[]) =>
    narrowed(
      narrowed(all, (one) => ofParty(sought, one)),
      (one) => inDistrict(sought, one),
    );
  const same = narrow(candidates.filter((one) => one.same));
  if (same.length > 0) {
    return same.length === 1 ? { found: same[0]! } : { open: [...same] };
  }
  const numbers = numbersIn(sought.title);
  const near = candidates.filter(
    (one) => one.isClose && ofParty(sought, one) && one.titles.some((title) => numbersIn(title) === numbers),
  );
  return near.length === 1 ? { found: near[0]! } : { open: [...candidates] };
}
