import type { FieldError } from '../problems/problem.js';
import { fault } from '../sheets/cell-reader.rules.js';
import type { Entry } from './row.rules.js';

/** Somebody who is stored, by what they are told apart by. */
export interface Candidate {
  personId: string;
  nameKeys: readonly string[];
  phoneKey: string | null;
  organisationId: string | null;
}

/** A row by the same; an organisation that is not stored yet has a key of its own. */
export interface Sought extends Omit<Candidate, 'personId'> {
  row: number;
}

const named = (one: { nameKeys: readonly string[] }, other: { nameKeys: readonly string[] }) =>
  one.nameKeys.some((key) => other.nameKeys.includes(key));
const phoned = (one: { phoneKey: string | null }, other: { phoneKey: string | null }) =>
  one.phoneKey !== null && one.phoneKey === other.phoneKey;
const together = (one: Pick<Candidate, 'organisationId'>, other: Pick<Candidate, 'organisationId'>) =>
  one.organisationId === other.organisationId || one.organisationId === null || other.organisationId === null;

type Rule = (sought: Sought, candidate: Candidate) => boolean;

/** Within a delegation, from what is certain to what is likely. */
const MEMBER_RULES: Rule[] = [
  (sought, member) => phoned(sought, member) && named(sought, member),
  (sought, member) =>
    named(sought, member) &&
    sought.organisationId === member.organisationId &&
    member.organisationId !== null,
  (sought, member) => named(sought, member) && together(sought, member),
  phoned,
];
/** From the directory only who is certain: a name alone is many people's. */
const DIRECTORY_RULE: Rule = (sought, person) =>
  named(sought, person) &&
  (phoned(sought, person) ||
    (sought.organisationId !== null &&
      sought.organisationId === person.organisationId &&
      (sought.phoneKey === null || person.phoneKey === null)));

export interface Matches<C extends Candidate> {
  /** Who a row is about, by its number; a row without one is about somebody new. */
  found: Map<number, C>;
  /** Rows that more than one person of the directory fits. */
  ambiguous: number[];
}

/** Who each row is about: a member of the delegation, each for one row at most, or else a person of the directory. */
export function matchPeople<C extends Candidate>(
  rows: readonly Sought[],
  members: readonly C[],
  directory: readonly C[],
): Matches<C> {
  const found = new Map<number, C>();
  const taken = new Set<C>();
  const membersBy = indexOf(members);
  for (const rule of MEMBER_RULES) {
    for (const sought of rows.filter(({ row }) => !found.has(row))) {
      const member = near(sought, membersBy).find((one) => !taken.has(one) && rule(sought, one));
      if (member) {
        found.set(sought.row, member);
        taken.add(member);
      }
    }
  }
  const directoryBy = indexOf(directory);
  const ambiguous: number[] = [];
  for (const sought of rows.filter(({ row }) => !found.has(row))) {
    const people = near(sought, directoryBy).filter((one) => !taken.has(one) && DIRECTORY_RULE(sought, one));
    if (people.length > 1) {
      ambiguous.push(sought.row);
    } else if (people[0]) {
      found.set(sought.row, people[0]);
      taken.add(people[0]);
    }
  }
  return { found, ambiguous };
}

const keysOf = ({ nameKeys, phoneKey }: Omit<Candidate, 'personId'>) =>
  [...nameKeys.map((key) => `name ${key}`), phoneKey && `phone ${phoneKey}`].filter((key) => key !== null);

function indexOf<C extends Omit<Candidate, 'personId'>>(candidates: readonly C[]): Map<string, C[]> {
  const index = new Map<string, C[]>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      index.set(key, [...(index.get(key) ?? []), candidate]);
    }
  }
  return index;
}

const near = <C>(sought: Omit<Candidate, 'personId'>, index: Map<string, C[]>): C[] => [
  ...new Set(keysOf(sought).flatMap((key) => index.get(key) ?? [])),
];

/** Rows that are about somebody of an earlier row, or share a telephone with somebody else's; by their number. */
export function repeats(rows: readonly Sought[]): Map<number, FieldError> {
  const faults = new Map<number, FieldError>();
  const earlier = new Map<string, Sought[]>();
  for (const sought of rows) {
    const others = near(sought, earlier);
    const same = others.find(
      (other) =>
        named(sought, other) &&
        (phoned(sought, other) ||
          (together(sought, other) && (sought.phoneKey === null || other.phoneKey === null))),
    );
    const sharing = others.find((other) => phoned(sought, other));
    if (same) {
      faults.set(sought.row, fault('name', 'row.repeated', { row: same.row }));
    } else if (sharing) {
      faults.set(sought.row, fault('phone', 'phone.twice', { row: sharing.row }));
    }
    for (const key of keysOf(sought)) {
      earlier.set(key, [...(earlier.get(key) ?? []), sought]);
    }
  }
  return faults;
}

/** A row as it is sought. */
export const soughtFrom = (
  { row, phone }: Entry,
  nameKeys: readonly string[],
  organisationId: string | null,
): Sought => ({ row, nameKeys, phoneKey: phone?.key ?? null, organisationId });
