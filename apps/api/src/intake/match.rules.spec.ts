import { matchPeople, repeats, type Candidate, type Sought } from './match.rules.js';

/** `name phone organisation`, a dash for none. */
const parts = (text: string) => text.split(' ').map((part) => (part === '-' ? null : part));
const person = (personId: string, text: string): Candidate => {
  const [name, phone = null, organisation = null] = parts(text);
  return { personId, nameKeys: name ? [name] : [], phoneKey: phone, organisationId: organisation };
};
const sought = (text: string, row: number): Sought => ({ ...person('', text), row });

test.each<[string, string[], string[], string[], (string | null)[]]>([
  ['by telephone and name', ['chen 1 a'], ['chen 1 b'], [], ['m0']],
  ['by name and organisation, with a new telephone', ['chen 1 a'], ['chen 2 a'], [], ['m0']],
  ['by name where no organisation is said', ['chen - -'], ['chen 2 a'], [], ['m0']],
  ['by telephone alone, with a new name', ['cheng 1 a'], ['chen 1 a'], [], ['m0']],
  ['not by name in another organisation', ['chen 1 a'], ['chen 2 b'], [], [null]],
  ['each member once', ['chen - a', 'chen - a'], ['chen - a'], [], ['m0', null]],
  ['the certain before the likely', ['chen - a', 'chen 1 a'], ['chen 1 a', 'chen 2 a'], [], ['m1', 'm0']],
  ['the same organisation first', ['chen 9 b'], ['chen 1 -', 'chen 2 b'], [], ['m1']],
  ['from the directory by name and telephone', ['chen 1 -'], [], ['chen 1 a'], ['d0']],
  ['from the directory by name and organisation', ['chen - a'], [], ['chen 1 a'], ['d0']],
  ['not from the directory with another telephone', ['chen 1 a'], [], ['chen 2 a'], [null]],
  ['not from the directory by telephone alone', ['chen 1 a'], [], ['lin 1 a'], [null]],
  ['not from the directory by name alone', ['chen - -'], [], ['chen 1 a'], [null]],
  ['a member before the directory', ['chen 1 a'], ['chen 1 a'], ['chen 1 a'], ['m0']],
])('%s', (_, rows, members, directory, expected) => {
  const { found } = matchPeople(
    rows.map(sought),
    members.map((text, n) => person(`m${n}`, text)),
    directory.map((text, n) => person(`d${n}`, text)),
  );
  expect(rows.map((_row, n) => found.get(n)?.personId ?? null)).toEqual(expected);
});

test('whom two of the directory fit is not guessed', () => {
  const directory = ['chen 1 a', 'chen 2 a'].map((text, n) => person(`d${n}`, text));
  expect(matchPeople([sought('chen - a', 5)], [], directory)).toEqual({ found: new Map(), ambiguous: [5] });
});

test.each<[string, string, string, string | null]>([
  ['the same name and telephone', 'chen 1 a', 'chen 1 b', 'row.repeated'],
  ['the same name and organisation, one telephone', 'chen 1 a', 'chen - a', 'row.repeated'],
  ['the same name, one without organisation', 'chen - a', 'chen - -', 'row.repeated'],
  ['namesakes with their own telephones', 'chen 1 a', 'chen 2 a', null],
  ['namesakes of two organisations', 'chen - a', 'chen - b', null],
  ['two people at one telephone', 'chen 1 a', 'lin 1 a', 'phone.twice'],
  ['two people', 'chen 1 a', 'lin 2 a', null],
])('%s: %s and %s', (_, one, other, expected) => {
  const faults = repeats([sought(one, 3), sought(other, 4)]);
  expect(faults.get(4)?.code ?? null).toBe(expected);
  expect(faults.get(4)?.params ?? { row: 3 }).toEqual({ row: 3 });
  expect(faults.has(3)).toBe(false);
});
