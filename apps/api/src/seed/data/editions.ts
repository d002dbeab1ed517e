import type { EditionInput } from '../../editions/edition.dto.js';
import type { Edition } from '../../editions/edition.entity.js';
import { words, type Ids, type Row } from '../row.js';
import type { OrganisationKey } from './organisations.js';

/** The mainland's own, the same everywhere. */
const EMERGENCY_NUMBERS = [
  { name: words('报警', '報警', 'Police'), phone: '110' },
  { name: words('急救', '急救', 'Ambulance'), phone: '120' },
  { name: words('消防', '消防', 'Fire'), phone: '119' },
];

type EditionRow = Row<EditionInput, Edition>;

/**
 * Source: two published news articles on the 17th Chongqing-Taiwan Week, and a news agency report of 2024-09-10 on the
 * 16th. Neither reports when an edition begins and ends: of the 17th only that matchmaking was from 15 to 17 September.
 */
export const editions = (organisation: Ids<OrganisationKey>) =>
  ({
    sixteenth: {
      body: {
        ordinal: 16,
        year: 2024,
        name: words('第十六届重庆·台湾周', '第十六屆重慶·台灣週', '16th Chongqing-Taiwan Week'),
        startsOn: '2024-09-09',
        endsOn: '2024-09-11',
        seasonStartsOn: '2024-09-01',
        seasonEndsOn: '2024-09-30',
      },
      illustrative: ['startsOn', 'endsOn', 'seasonStartsOn', 'seasonEndsOn'],
    },
    seventeenth: {
      body: {
        ordinal: 17,
        year: 2025,
        name: words('第十七届重庆·台湾周', '第十七屆重慶·台灣週', '17th Chongqing-Taiwan Week'),
        city: 'Chongqing',
        startsOn: '2025-09-15',
        endsOn: '2025-09-17',
        seasonStartsOn: '2025-09-01',
        seasonEndsOn: '2025-09-30',
        emergencyNumbers: EMERGENCY_NUMBERS,
        coHostIds: [organisation.taiwanAffairsOffice, organisation.municipalGovernment],
        notes:
          'Held every year since 2009. Signing, cultural, grassroots, youth, seminar and matchmaking activities. ' +
          'In April 2025 more than 50 Taiwan enterprises came and met Changan and SERES, on chip computing power, ' +
          'low-latency cloud tools, battery thermal management and multimodal smart cockpits.',
      },
      illustrative: ['startsOn', 'endsOn', 'seasonStartsOn', 'seasonEndsOn'],
    },
  }) satisfies Record<string, EditionRow>;
