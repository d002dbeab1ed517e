import { clockOf, dayOf, type Language } from '@yutai/domain';
import type { ComponentChildren } from 'preact';
import { Field } from '../components/Field';
import { PlaceArea, PlaceName } from '../components/PlaceName';
import { Text } from '../components/Text';
import { dayInWords, otherZone } from '../dates';
import { useWords } from '../words';
import type { HostVisit } from './host-visit';
import { useHostStrings } from './words';

/** "9月16日 星期二" and "09:00–10:30" of two instants; what ends on another day says which. */
function spanInWords(startsAt: string, endsAt: string, timeZone: string, language: Language) {
  const [first, last] = [dayOf(startsAt, timeZone), dayOf(endsAt, timeZone)];
  const words = (day: string) => {
    const { date, weekday } = dayInWords(day, language);
    return language === 'en' ? `${weekday}, ${date}` : `${date} ${weekday}`;
  };
  const end = `${first === last ? '' : `${dayInWords(last, language).date} `}${clockOf(endsAt, timeZone)}`;
  return { day: words(first), clocks: `${clockOf(startsAt, timeZone)}–${end}` };
}

export function Span({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const { language, timeZone } = useWords();
  const { day, clocks } = spanInWords(startsAt, endsAt, timeZone, language);
  return (
    <>
      {day} <span class="clocks">{clocks}</span>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Time({ visit }: { visit: HostVisit }) {
  const say = useHostStrings();
  const { strings, timeZone } = useWords();
  if (!visit.startsAt || !visit.endsAt) return <>{say.noTime}</>;
  const zones = otherZone(Date.parse(visit.startsAt), timeZone);
  return (
    <>
      <Field of={visit} name="during">
        <Span startsAt={visit.startsAt} endsAt={visit.endsAt} />
      </Field>
      {zones && <span class="aside">{strings.otherZone(zones.here, zones.phone)}</span>}
    </>
  );
}

function Place({ visit }: { visit: HostVisit }) {
  const say = useHostStrings();
  if (!visit.place) return <>{say.noPlace}</>;
  return (
    <>
      <Field of={visit} name="placeId">
        <PlaceName place={visit.place} />
      </Field>
      <span class="aside">
        <PlaceArea place={visit.place} />
      </span>
    </>
  );
}

const each = (texts: HostVisit['topics']) => (
  <ul>
    {texts.map((text, at) => (
      <li key={at}>
        <Text of={text} />
      </li>
    ))}
  </ul>
);

/** What the host is asked to receive. */
export function VisitFacts({ visit }: { visit: HostVisit }) {
  const say = useHostStrings();
  const { strings } = useWords();
  const isOpen = visit.mayAnswer && (visit.answer === 'asked' || visit.answer === 'not_asked');
  return (
    <section class="asked">
      <h1>
        <Field of={visit} name="title">
          <Text of={visit.title} />
        </Field>
      </h1>
      {isOpen && <p class="lead">{say.lead}</p>}
      <dl class="facts">
        <Fact name={say.time}>
          <Time visit={visit} />
        </Fact>
        <Fact name={say.place}>
          <Place visit={visit} />
        </Fact>
        {visit.hostName && (
          <Fact name={say.host}>
            <Field of={visit} name="hostId">
              <Text of={visit.hostName} />
            </Field>
          </Fact>
        )}
        {visit.delegations.length > 0 && <Fact name={say.delegations}>{each(visit.delegations)}</Fact>}
        {visit.headcount > 0 && (
          <Fact name={say.headcount}>
            <Field of={visit} name="headcount">
              {say.people(visit.headcount)}
            </Field>
          </Fact>
        )}
        {visit.topics.length > 0 && (
          <Fact name={say.topics}>
            <Field of={visit} name="topics">
              {each(visit.topics)}
            </Field>
          </Fact>
        )}
      </dl>
      {visit.illustrative.length > 0 && <p class="legend">{strings.legend}</p>}
    </section>
  );
}
