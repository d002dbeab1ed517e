import type { DelegationInput } from '../../delegations/delegation.dto.js';
import type { Delegation } from '../../delegations/delegation.entity.js';
import { words, type Ids, type Row } from '../row.js';
import type { OrganisationKey } from './organisations.js';
import { electronicsTopics, topics } from './topics.js';

type DelegationRow = Row<DelegationInput, Delegation>;

const STAY = { arrivesAt: '2025-09-14T15:00:00+08:00', departsAt: '2025-09-18T12:00:00+08:00' };
const MADE_UP = ['expectedHeadcount', 'arrivesAt', 'departsAt'] as const;

/**
 * Source: two published news articles on the 17th Chongqing-Taiwan Week: who led each delegation and what it was
 * interested in. Sizes, arrivals and departures are illustrative, and so are Chinese names that no article gives.
 */
export const delegations = (editionId: string, organisation: Ids<OrganisationKey>, liaisonId: string) =>
  ({
    healthcare: {
      body: {
        editionId,
        organisationId: organisation.healthcareAlliance,
        name: words('台湾医疗健康产业联盟', '台灣醫療健康產業聯盟', 'Taiwan Healthcare Industry Alliance'),
        interests: [topics.precisionMedicine, topics.cellTherapy, topics.jointLaboratories],
        expectedHeadcount: 20,
        ...STAY,
      },
      illustrative: ['name', ...MADE_UP],
    },
    electronics: {
      body: {
        editionId,
        organisationId: organisation.electronicsAssociation,
        name: words(
          '台湾区电机电子工业同业公会',
          '台灣區電機電子工業同業公會',
          "Taiwan Electrical and Electronic Manufacturers' Association",
        ),
        interests: electronicsTopics,
        expectedHeadcount: 24,
        ...STAY,
      },
      illustrative: [...MADE_UP],
    },
    business: {
      body: {
        editionId,
        organisationId: organisation.businessAssociation,
        name: words('台湾工商建设团组', '台灣工商建設團組', 'Taiwan Business and Construction Association'),
        interests: [
          topics.personnelPolicies,
          topics.companyRegistration,
          topics.localIncentives,
          topics.investmentEnvironment,
        ],
        expectedHeadcount: 18,
        liaisonId,
        ...STAY,
      },
      illustrative: ['name', 'liaisonId', ...MADE_UP],
    },
  }) satisfies Record<string, DelegationRow>;

export type DelegationKey = keyof ReturnType<typeof delegations>;
