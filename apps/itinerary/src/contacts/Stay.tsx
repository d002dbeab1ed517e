import { amapLink } from '../amap';
import { Dot, PlaceArea } from '../components/PlaceName';
import { Icon } from '../components/Icon';
import { Text } from '../components/Text';
import type { Contacts } from '../beside/beside';
import { momentInWords } from '../dates';
import type { Place } from '../itinerary';
import { useWords } from '../words';
import { Call } from './Call';

/** Where they sleep, and how they come and leave. */
export function Stay({
  hotel,
  room,
  arrival,
  departure,
}: Pick<Contacts, 'hotel' | 'room' | 'arrival' | 'departure'>) {
  const { strings } = useWords();
  const rides = [
    [strings.contacts.arrival, arrival],
    [strings.contacts.departure, departure],
  ] as const;
  const known = rides.filter(([, { at, number, terminal }]) => at ?? number ?? terminal);
  if (!hotel && !room && known.length === 0) return null;
  return (
    <section class="part" aria-labelledby="stay">
      <h2 class="part-heading" id="stay">
        {strings.contacts.stay}
      </h2>
      {hotel && <Hotel hotel={hotel} room={room} />}
      {!hotel && room && <p>{strings.contacts.room(room)}</p>}
      {known.length > 0 && (
        <dl class="details">
          {known.map(([label, ride]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Ride ride={ride} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Hotel({ hotel, room }: { hotel: NonNullable<Contacts['hotel']>; room: string | null }) {
  const { strings } = useWords();
  const place: Place = { ...hotel, id: '', parentName: null };
  return (
    <div class="hotel">
      <p>
        <b>
          <Text of={hotel.name} />
        </b>
        {room && (
          <>
            <Dot />
            {strings.contacts.room(room)}
          </>
        )}
      </p>
      <p class="row-more">
        <PlaceArea place={place} />
      </p>
      {hotel.phone && <Call phone={hotel.phone}>{strings.contacts.frontDesk}</Call>}
      <a class="map-link" href={amapLink(place)} target="_blank" rel="noreferrer noopener">
        <Icon name="place" />
        {strings.openInMap}
      </a>
    </div>
  );
}

function Ride({ ride: { at, number, terminal } }: { ride: Contacts['arrival'] }) {
  const { language, timeZone } = useWords();
  const parts = [at && momentInWords(at, timeZone, language), number, terminal].filter(Boolean);
  return (
    <>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && <Dot />}
          {part}
        </span>
      ))}
    </>
  );
}
