import { districtOf, pickText } from '@yutai/domain';
import type { Place } from '../itinerary';
import { useWords } from '../words';
import { Text } from './Text';

/** A drawn middle dot, as the typed one is as wide as a character in Chinese type. */
export const Dot = () => <span class="dot"> </span>;

/** "Room · venue", or the place alone. */
export function PlaceName({ place }: { place: Place }) {
  return (
    <>
      <Text of={place.name} />
      {place.parentName && (
        <>
          <Dot />
          <Text of={place.parentName} />
        </>
      )}
    </>
  );
}

/** District and address; the district alone when there is no address, and once when the address has it. */
export function PlaceArea({ place: { districtCode, address } }: { place: Place }) {
  const { language } = useWords();
  const district = districtOf(districtCode)?.name;
  const repeats = district && pickText(address, language).includes(pickText(district, language));
  return (
    <>
      {district && !repeats && (
        <span class="district">
          <Text of={district} />
        </span>
      )}
      {district && !repeats && address && <Dot />}
      {address && <Text of={address} />}
    </>
  );
}

/** Place and district in one line, for the panel. */
export function PlaceLine({ place }: { place: Place }) {
  return (
    <>
      <PlaceName place={place} />
      {place.districtCode && <Dot />}
      <PlaceArea place={{ ...place, address: null }} />
    </>
  );
}
