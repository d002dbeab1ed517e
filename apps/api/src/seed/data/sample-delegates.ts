import type { DelegateRole, Language } from '@yutai/domain';
import type { DelegateInput } from '../../delegates/delegate.dto.js';
import type { Delegate } from '../../delegates/delegate.entity.js';
import type { PersonInput } from '../../people/person.dto.js';
import type { Person } from '../../people/person.entity.js';
import { words, type Ids, type Row } from '../row.js';
import type { DelegationKey } from './delegations.js';
import type { OrganisationKey } from './organisations.js';
import type { PlaceKey } from './places.js';

/** Made up, and plainly so: the source names no delegate. Six to a delegation, in order of rank. */
const ROLES: DelegateRole[] = ['head', 'deputy', 'member', 'member', 'member', 'staff'];

/** Who leads what. */
const DELEGATIONS: { delegation: DelegationKey; organisation: OrganisationKey }[] = [
  { delegation: 'healthcare', organisation: 'healthcareAlliance' },
  { delegation: 'electronics', organisation: 'electronicsAssociation' },
  { delegation: 'business', organisation: 'businessAssociation' },
];

/** Everybody reads zh-Hant but these. */
const OTHER_LANGUAGES: Record<number, Language> = { 7: 'zh-Hans', 13: 'en' };
const languageOf = (number: number): Language => OTHER_LANGUAGES[number] ?? 'zh-Hant';

const seats = DELEGATIONS.flatMap((group, index) =>
  ROLES.map((role, place) => ({ ...group, role, rank: place + 1, number: index * ROLES.length + place + 1 })),
);

/** The sample delegates who get a link: one of each delegation, and one for each language. */
export const LINKED: { key: string; name: string }[] = seats
  .filter(({ rank }) => rank === 1)
  .map(({ number }) => ({
    key: `sample${number}`,
    name: `Sample Delegate ${number} (${languageOf(number)})`,
  }));

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** 1 to 99 in Chinese. */
const inChinese = (n: number): string =>
  n < 10 ? DIGITS[n]! : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]!}十${DIGITS[n % 10]!}`;

export const samplePeople = (organisation: Ids<OrganisationKey>): Record<string, Row<PersonInput, Person>> =>
  Object.fromEntries(
    seats.map(({ number, organisation: leads }) => [
      `sample${number}`,
      {
        body: {
          name: words(
            `示例团员${inChinese(number)}`,
            `示例團員${inChinese(number)}`,
            `Sample Delegate ${number}`,
          ),
          organisationId: organisation[leads],
          side: 'taiwan',
          language: languageOf(number),
          phone: `+886 900 000 ${String(number).padStart(3, '0')}`,
        },
        illustrative: ['name', 'organisationId', 'side', 'language', 'phone'],
      },
    ]),
  );

export const sampleDelegates = (
  delegation: Ids<DelegationKey>,
  person: Ids,
  place: Pick<Ids<PlaceKey>, 'hotel'>,
): Record<string, Row<DelegateInput, Delegate>> =>
  Object.fromEntries(
    seats.map(({ number, delegation: of, role, rank }) => [
      `sample${number}`,
      {
        body: {
          delegationId: delegation[of],
          personId: person[`sample${number}`]!,
          role,
          rank,
          hotelId: place.hotel,
          room: String(1200 + number),
          phoneShared: rank === 2,
        },
        illustrative: ['personId', 'role', 'rank', 'hotelId', 'room', 'phoneShared'],
      },
    ]),
  );
