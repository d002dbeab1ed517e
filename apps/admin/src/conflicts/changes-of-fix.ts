import type { Fix } from '@yutai/planning';
import type { NamedPerson } from '../api/records';

/** What a fix changes of the activity that meets the conflict; an override changes nothing of it. */
export function changesOf(fix: Fix, people: readonly NamedPerson[]): Record<string, unknown> {
  switch (fix.kind) {
    case 'move':
      return { startsAt: fix.startsAt, endsAt: fix.endsAt };
    case 'place':
      return { placeId: fix.placeId };
    case 'vehicle':
      return { vehicleId: fix.vehicleId };
    case 'excuse':
      return { people: withNamed(people, { personId: fix.personId, part: 'excused' }, fix.personId) };
    case 'readmit':
      return {
        people: people.filter(({ personId, part }) => personId !== fix.personId || part !== 'excused'),
      };
    case 'crew':
      return { people: withNamed(people, { personId: fix.personId, part: fix.part }, fix.insteadOf) };
    case 'override':
      return {};
  }
}

/** With somebody named: in place of somebody else, or besides. */
function withNamed(
  people: readonly NamedPerson[],
  named: NamedPerson,
  replaced: string | null,
): NamedPerson[] {
  const others = people.filter(({ personId }) => personId === replaced || personId !== named.personId);
  return others.some(({ personId }) => personId === replaced)
    ? others.map((each) => (each.personId === replaced ? named : each))
    : [...others, named];
}
