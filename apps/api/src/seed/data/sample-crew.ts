import type { CrewDuty, SpokenLanguage } from '@yutai/domain';
import type { OpeningHours } from '@yutai/planning';
import type { CrewMemberInput } from '../../crew-members/crew-member.dto.js';
import type { CrewMember } from '../../crew-members/crew-member.entity.js';
import type { PersonInput } from '../../people/person.dto.js';
import type { Person } from '../../people/person.entity.js';
import { words, type Ids, type Row } from '../row.js';

interface Sample {
  name: [zhHans: string, zhHant: string, en: string];
  duties: CrewDuty[];
  languages: SpokenLanguage[];
  workingHours: OpeningHours[] | null;
}

const hours = (opens: string, closes: string): OpeningHours[] => [{ days: [1, 2, 3, 4, 5], opens, closes }];

/** Made up, and plainly so: the source names no guide, interpreter or driver. */
const SAMPLES = {
  guide1: {
    name: ['示例讲解员一', '示例導覽員一', 'Sample Guide 1'],
    duties: ['guide', 'escort'],
    languages: ['cmn', 'nan'],
    workingHours: hours('08:30', '18:00'),
  },
  guide2: {
    name: ['示例讲解员二', '示例導覽員二', 'Sample Guide 2'],
    duties: ['guide'],
    languages: ['cmn', 'en'],
    workingHours: hours('13:00', '21:00'),
  },
  interpreter1: {
    name: ['示例翻译一', '示例翻譯一', 'Sample Interpreter 1'],
    duties: ['interpreter'],
    languages: ['cmn', 'en', 'ja'],
    workingHours: null,
  },
  driver1: {
    name: ['示例司机一', '示例司機一', 'Sample Driver 1'],
    duties: ['driver'],
    languages: ['cmn'],
    workingHours: hours('07:00', '19:00'),
  },
} as const satisfies Record<string, Sample>;
const samples = Object.entries<Sample>(SAMPLES);

export const sampleCrewPeople = (): Record<string, Row<PersonInput, Person>> =>
  Object.fromEntries(
    samples.map(([key, { name }], index) => [
      key,
      {
        body: {
          name: words(...name),
          side: 'mainland',
          language: 'zh-Hans',
          phone: `+86 130 0000 000${index + 1}`,
        },
        illustrative: ['name', 'side', 'language', 'phone'],
      },
    ]),
  );

export const sampleCrew = (
  editionId: string,
  person: Ids,
): Record<string, Row<CrewMemberInput, CrewMember>> =>
  Object.fromEntries(
    samples.map(([key, { duties, languages, workingHours }]) => [
      key,
      {
        body: { editionId, personId: person[key]!, duties, languages, workingHours, phoneShared: true },
        illustrative: [
          'personId',
          'duties',
          'languages',
          'phoneShared',
          ...(workingHours ? ['workingHours' as const] : []),
        ],
      },
    ]),
  );
