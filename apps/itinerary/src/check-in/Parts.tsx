import { Text } from '../components/Text';
import { isMissing, type Attendee, type Delegation } from './lists';
import { Person } from './Person';
import type { Say } from './Attendance';
import { useCheckInStrings } from './words';

interface Props {
  attendees: readonly Attendee[];
  delegations: readonly Delegation[];
  tell: Say;
}

type Part = 'missing' | 'present' | 'away' | 'unexpected';
const PARTS: readonly Part[] = ['missing', 'unexpected', 'present', 'away'];

function partOf(attendee: Attendee): Part {
  if (isMissing(attendee)) return 'missing';
  if (!attendee.expected) return 'unexpected';
  return attendee.state === 'present' ? 'present' : 'away';
}

/** Everybody of the list, those who are missing first, by delegation. */
export function Parts({ attendees, delegations, tell }: Props) {
  const say = useCheckInStrings();
  return PARTS.map((part) => {
    const theirs = attendees.filter((each) => partOf(each) === part);
    if (theirs.length === 0) return null;
    return (
      <section key={part} class={`people people-${part}`} aria-labelledby={part}>
        <h3 id={part} class="part">
          {say.part[part]} <span>{theirs.length}</span>
        </h3>
        {delegations.map((delegation) => (
          <OfDelegation
            key={delegation.id}
            delegation={delegation}
            part={theirs.filter(({ delegate }) => delegate.delegationId === delegation.id)}
            all={attendees.filter(({ delegate }) => delegate.delegationId === delegation.id).length}
            tell={tell}
          />
        ))}
      </section>
    );
  });
}

interface OfDelegationProps {
  delegation: Delegation;
  part: Attendee[];
  all: number;
  tell: Say;
}

function OfDelegation({ delegation, part, all, tell }: OfDelegationProps) {
  const say = useCheckInStrings();
  if (part.length === 0) return null;
  return (
    <>
      <h4 class="delegation">
        <Text of={delegation.name} />{' '}
        <span class="delegation-count">{say.ofDelegation(part.length, all)}</span>
      </h4>
      <ul>
        {part.map((attendee) => (
          <Person key={attendee.delegate.id} attendee={attendee} tell={tell} />
        ))}
      </ul>
    </>
  );
}
