import { Fragment, type ComponentChildren } from 'preact';
import type { Itinerary } from '../itinerary';
import { useWords } from '../words';
import { Dot } from './PlaceName';
import { PersonName, Text } from './Text';

interface Props {
  itinerary: Itinerary | undefined;
  /** The language switch. */
  children: ComponentChildren;
}

/** Which Week it is and whose itinerary. */
export function Masthead({ itinerary, children }: Props) {
  const { strings } = useWords();
  return (
    <header class="masthead">
      <div class="masthead-bar">
        {itinerary ? (
          <p class="edition">
            <Text of={itinerary.edition.name} />
          </p>
        ) : (
          <h1 class="edition">{strings.pageTitle}</h1>
        )}
        {children}
      </div>
      {itinerary && <Whose {...itinerary} />}
    </header>
  );
}

/** What was kept on the phone before there were groups names none. */
function Whose({ delegate, delegation, groupNames = [] }: Itinerary) {
  const { strings } = useWords();
  return (
    <>
      <h1 class="delegate">
        <PersonName of={delegate.name} />
      </h1>
      <p class="delegation">
        <Text of={delegation.name} />
        <Dot />
        {strings.role[delegate.role]}
        {groupNames.map((name, index) => (
          <Fragment key={index}>
            <Dot />
            <Text of={name} />
          </Fragment>
        ))}
      </p>
    </>
  );
}
