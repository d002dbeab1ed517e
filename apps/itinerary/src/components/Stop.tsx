import { clockOf, TOLD_STATUS_NAMES, tripleIn, type LocalizedText } from '@yutai/domain';
import { amapLink } from '../amap';
import type { Activity, Change } from '../itinerary';
import { useWords } from '../words';
import { Field } from './Field';
import { FoldingText } from './FoldingText';
import { Icon } from './Icon';
import { PlaceArea, PlaceName } from './PlaceName';
import { Text } from './Text';

interface Props {
  activity: Activity;
  /** Since the delegate last read it. */
  change: Change | undefined;
  /** It is on now. */
  current: boolean;
  over: boolean;
}

/** One activity with all that a delegate needs to know of it. */
export function Stop({ activity, change, current, over }: Props) {
  const { timeZone } = useWords();
  const { status, startsAt, endsAt } = activity;
  const state = current ? 'current' : over ? 'over' : 'ahead';
  return (
    <article
      id={activity.id}
      class={`stop stop-${status} stop-${state}`}
      aria-current={current ? 'true' : undefined}
    >
      <p class="stop-time">
        <Field of={activity} name="during">
          <time class="stop-start" dateTime={startsAt}>
            {clockOf(startsAt, timeZone)}
          </time>
          <span class="unseen"> – </span>
          <time class="stop-end" dateTime={endsAt}>
            {clockOf(endsAt, timeZone)}
          </time>
        </Field>
      </p>
      <div class="stop-body">
        <Kind activity={activity} change={change} />
        <h3 class="stop-title">
          <Field of={activity} name="title">
            <Text of={activity.title} />
          </Field>
        </h3>
        <Where activity={activity} />
        <Details activity={activity} />
        <Illustrative activity={activity} />
      </div>
    </article>
  );
}

function Kind({ activity: { kind, sessionKind, status }, change }: Pick<Props, 'activity' | 'change'>) {
  const { strings, language } = useWords();
  return (
    <p class="stop-kind">
      <span>{sessionKind ? strings.sessionKind[sessionKind] : strings.kind[kind]}</span>{' '}
      <span class="status">{tripleIn(TOLD_STATUS_NAMES[status], language)}</span>{' '}
      {change && change.change !== 'cancelled' && (
        <span class="stop-new">{strings.change[change.change]}</span>
      )}
    </p>
  );
}

function Where({ activity }: { activity: Activity }) {
  const { strings } = useWords();
  const { place, toPlace, status } = activity;
  return (
    <>
      {place && (
        <div class="where">
          <p>
            <Field of={activity} name="placeId">
              <PlaceName place={place} />
            </Field>
          </p>
          <p class="where-more">
            <PlaceArea place={place} />
          </p>
        </div>
      )}
      {toPlace && (
        <p class="where">
          {strings.to}{' '}
          <Field of={activity} name="toPlaceId">
            <PlaceName place={toPlace} />
          </Field>
        </p>
      )}
      {place && status !== 'cancelled' && (
        <a class="map-link" href={amapLink(place)} target="_blank" rel="noreferrer noopener">
          <Icon name="place" />
          {strings.openInMap}
        </a>
      )}
    </>
  );
}

/** A copy that a phone kept from before something was told does not have it. */
function Details({ activity }: { activity: Activity }) {
  const { strings } = useWords();
  const { groupName, hostName, hostProfile, bring, briefing, safetyNotes, vehicle, topics = [] } = activity;
  const known: [string, string, (LocalizedText | null | undefined)[]][] = [
    ['vehicle', strings.vehicle, [vehicle]],
    ['groupName', strings.group, [groupName]],
    ['hostName', strings.host, [hostName]],
    ['hostProfile', strings.hostProfile, [hostProfile]],
    ['topics', strings.topics, topics],
    ['bring', strings.bring, [bring]],
    ['briefing', strings.briefing, [briefing]],
    ['safetyNotes', strings.safety, [safetyNotes]],
  ];
  const rows = known.flatMap(([name, label, texts]) => {
    const said = texts.filter((text) => text !== null && text !== undefined);
    return said.length > 0 ? [{ name, label, said }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <dl class="details">
      {rows.map(({ name, label, said }) => (
        <div key={name}>
          <dt>{label}</dt>
          {said.map((text, index) => (
            <dd key={index}>
              <Field of={activity} name={name}>
                {name === 'hostProfile' ? (
                  <FoldingText id={`profile-${activity.id}`} of={text} />
                ) : (
                  <Text of={text} />
                )}
              </Field>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** For those who cannot see the dotted underline. */
function Illustrative({ activity }: { activity: Activity }) {
  const { strings } = useWords();
  const fields = activity.illustrative.flatMap((field) => strings.field[field] ?? []);
  return fields.length > 0 ? <p class="unseen">{strings.illustrative(fields)}</p> : null;
}
