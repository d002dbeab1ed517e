import type { Fix } from '@yutai/planning';
import type { NamedPerson } from '../api/records';

/** Who is named once somebody is excused, or somebody of the crew is there: in place of somebody else, or besides. */
export function peopleAfter(
  people: readonly NamedPerson[],
  fix: Extract<Fix, { kind: 'excuse' | 'crew' }>,
): NamedPerson[] {
  const named: NamedPerson = { personId: fix.personId, part: fix.kind === 'crew' ? fix.part : 'excused' };
  const replaced = fix.kind === 'crew' ? fix.insteadOf : fix.personId;
  const others = people.filter(({ personId }) => personId === replaced || personId !== named.personId);
  return others.some(({ personId }) => personId === replaced)
    ? others.map((each) => (each.personId === replaced ? named : each))
    : [...others, named];
}
