import { Dot } from '../components/PlaceName';
import { PersonName, Text } from '../components/Text';
import type { Contacts } from '../beside/beside';
import { useWords } from '../words';
import { Call } from './Call';

type Member = Contacts['members'][number];

/** The delegation; those are called who let the others see their number. */
export function Members({ members }: { members: readonly Member[] }) {
  const { strings } = useWords();
  return (
    <section class="part" aria-labelledby="members">
      <h2 class="part-heading" id="members">
        {strings.contacts.members(members.length)}
      </h2>
      <ul class="rows">
        {members.map((member, index) => (
          <li key={index}>
            {member.phone && !member.own ? (
              <Call phone={member.phone} more={<Part member={member} />}>
                <PersonName of={member.name} />
              </Call>
            ) : (
              <p class="row">
                <span class="row-words">
                  <b>
                    <PersonName of={member.name} />
                    {member.own && strings.contacts.you}
                  </b>
                  <span class="row-more">
                    <Part member={member} />
                  </span>
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What they are in the delegation and where they come from. */
function Part({ member: { role, title, organisationName } }: { member: Member }) {
  const { strings } = useWords();
  return (
    <>
      {strings.role[role]}
      {[organisationName, title].map(
        (words, index) =>
          words && (
            <span key={index}>
              <Dot />
              <Text of={words} />
            </span>
          ),
      )}
    </>
  );
}
