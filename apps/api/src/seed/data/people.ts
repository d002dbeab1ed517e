import type { Person } from '../../people/person.entity.js';
import type { PersonInput } from '../../people/person.dto.js';
import { asWritten, type Ids, type Row } from '../row.js';
import type { OrganisationKey } from './organisations.js';

type PersonRow = Row<PersonInput, Person>;

/**
 * Source: two published news articles on the 17th Chongqing-Taiwan Week, everybody whom they name. Names and titles as
 * they write them, in English only: a Chinese name must not be guessed. Nobody's language is reported.
 */
export const people = (organisation: Ids<OrganisationKey>) =>
  ({
    chen: {
      body: {
        name: asWritten('Chen Yea-ping'),
        title: asWritten('Senior Vice President'),
        organisationId: organisation.inventec,
        side: 'taiwan',
        language: 'zh-Hant',
      },
      illustrative: ['side', 'language'],
    },
    liu: {
      body: {
        name: asWritten('Liu Lihua'),
        title: asWritten('Convener, Information Industry Cooperation Promotion Group (Chinese Mainland)'),
        organisationId: organisation.ceoSummit,
        side: 'mainland',
        language: 'zh-Hans',
      },
      illustrative: ['language'],
    },
    du: {
      body: {
        name: asWritten('Du Zijun'),
        title: asWritten(
          'Convener, Energy and Environmental Protection Industry Cooperation Promotion Group (Taiwan)',
        ),
        organisationId: organisation.ceoSummit,
        side: 'taiwan',
        language: 'zh-Hant',
      },
      illustrative: ['language'],
    },
    wang: {
      body: {
        name: asWritten("Wang Guo'an"),
        title: asWritten('President'),
        organisationId: organisation.healthcareAlliance,
        side: 'taiwan',
        language: 'zh-Hant',
      },
      illustrative: ['side', 'language'],
    },
    lei: {
      body: {
        name: asWritten('Lei Hongyi'),
        title: asWritten('President'),
        organisationId: organisation.businessAssociation,
        side: 'taiwan',
        language: 'zh-Hant',
      },
      illustrative: ['side', 'language'],
    },
    zhang: {
      body: {
        name: asWritten('Zhang Ping'),
        title: asWritten('Vice Chairman (Chinese Mainland)'),
        organisationId: organisation.ceoSummit,
        side: 'mainland',
        language: 'zh-Hans',
      },
      illustrative: ['language'],
    },
  }) satisfies Record<string, PersonRow>;

export type PersonKey = keyof ReturnType<typeof people>;
