import type { Activity } from '../../scheduling/activity.entity.js';
import type { SiteVisitInput } from '../../site-visits/site-visit.dto.js';
import type { SiteVisit } from '../../site-visits/site-visit.entity.js';
import { words, type Ids, type Row } from '../row.js';
import type { DelegationKey } from './delegations.js';
import type { OrganisationKey } from './organisations.js';
import type { PlaceKey } from './places.js';
import { electronicsTopics, topics } from './topics.js';

export interface SiteVisitRow extends Row<SiteVisitInput, Activity & SiteVisit> {
  /** How far it got with its host, made up; a request has not been put to one. */
  host?: 'asked' | 'accepted';
  confirmed?: boolean;
}

export interface VisitFrame {
  editionId: string;
  delegation: Ids<DelegationKey>;
  organisation: Ids<OrganisationKey>;
  place: Ids<PlaceKey>;
}

const at = (day: number, from: string, to: string) => ({
  startsAt: `2025-09-${day}T${from}:00+08:00`,
  endsAt: `2025-09-${day}T${to}:00+08:00`,
});

/** Reported of a visit are delegation and site. That the site's own people receive is a guess. */
const MADE_UP = ['title', 'during', 'status', 'hostId', 'hostAnswer', 'hostAnsweredAt'] as const;

const roadToFuling = words(
  '涪陵距主城一小时多车程',
  '涪陵距主城區一小時多車程',
  'Fuling is just over an hour from downtown Chongqing',
);

const inThePlant = words(
  '示例：进入车间请穿平底鞋，参观线路内请勿拍照',
  '示例：進入廠房請穿平底鞋，參觀動線內請勿拍照',
  'Sample: flat shoes in the plant, and no photographs along the way',
);

const healthcareVisits = ({ editionId, delegation, organisation, place }: VisitFrame) =>
  ({
    medicalUniversity: {
      body: {
        editionId,
        title: words('考察重庆医科大学', '考察重慶醫科大學', 'Visit to Chongqing Medical University'),
        ...at(15, '14:00', '15:30'),
        placeId: place.medicalUniversity,
        delegationIds: [delegation.healthcare],
        hostId: organisation.medicalUniversity,
        topics: [topics.precisionMedicine, topics.cellTherapy],
      },
      illustrative: [...MADE_UP, 'topics'],
      host: 'accepted',
      confirmed: true,
    },
    hospital: {
      body: {
        editionId,
        title: words(
          '考察重庆医科大学附属医院',
          '考察重慶醫科大學附屬醫院',
          'Visit to the affiliated hospital of Chongqing Medical University',
        ),
        ...at(15, '16:15', '17:45'),
        placeId: place.hospital,
        delegationIds: [delegation.healthcare],
        hostId: organisation.medicalUniversity,
        topics: [topics.jointLaboratories],
      },
      illustrative: [...MADE_UP, 'topics'],
      host: 'asked',
    },
  }) satisfies Record<string, SiteVisitRow>;

const electronicsVisits = ({ editionId, delegation, organisation, place }: VisitFrame) =>
  ({
    xiyongPark: {
      body: {
        editionId,
        title: words(
          '考察重庆西永微电子产业园区',
          '考察重慶西永微電子產業園區',
          'Visit to Chongqing Xiyong Microelectronics Industrial Park',
        ),
        ...at(16, '09:30', '11:30'),
        placeId: place.xiyongPark,
        delegationIds: [delegation.electronics],
        hostId: organisation.xiyongPark,
        topics: electronicsTopics,
      },
      illustrative: [...MADE_UP],
      host: 'accepted',
      confirmed: true,
    },
  }) satisfies Record<string, SiteVisitRow>;

const businessVisits = ({ editionId, delegation, organisation, place }: VisitFrame) =>
  ({
    huatong: {
      body: {
        editionId,
        title: words('考察华通电脑(重庆)', '考察華通電腦(重慶)', 'Visit to Huatong Computer (Chongqing)'),
        ...at(16, '10:00', '11:30'),
        placeId: place.huatong,
        delegationIds: [delegation.business],
        hostId: organisation.huatong,
        briefing: roadToFuling,
      },
      illustrative: [...MADE_UP],
      host: 'accepted',
      confirmed: true,
    },
    taijiPlant: {
      body: {
        editionId,
        title: words(
          '考察太极集团制药厂',
          '考察太極集團製藥廠',
          'Visit to the Taiji Group pharmaceutical plant',
        ),
        ...at(16, '13:30', '15:00'),
        placeId: place.taijiPlant,
        delegationIds: [delegation.business],
        hostId: organisation.taiji,
        safetyNotes: inThePlant,
        backupPlaceId: place.huatong,
      },
      illustrative: [...MADE_UP, 'safetyNotes', 'backupPlaceId'],
      host: 'accepted',
    },
  }) satisfies Record<string, SiteVisitRow>;

/** The association planned more visits, so that members understand these two; nothing else of them is reported. */
const requests = ({ editionId, delegation }: VisitFrame) =>
  ({
    incentives: {
      body: {
        editionId,
        title: words('地方优惠政策专题考察', '地方優惠政策專題考察', 'Further visit on local incentives'),
        delegationIds: [delegation.business],
        topics: [topics.localIncentives],
      },
      illustrative: ['title'],
    },
    investmentEnvironment: {
      body: {
        editionId,
        title: words('投资环境专题考察', '投資環境專題考察', 'Further visit on the investment environment'),
        delegationIds: [delegation.business],
        topics: [topics.investmentEnvironment],
      },
      illustrative: ['title'],
    },
  }) satisfies Record<string, SiteVisitRow>;

/**
 * Source: two published news articles on the 17th Chongqing-Taiwan Week: five visits, each by one delegation. Their
 * times are illustrative and fit together with the road, boarding and lunch. The two requests have no time.
 */
export const siteVisits = (frame: VisitFrame) => ({
  ...healthcareVisits(frame),
  ...electronicsVisits(frame),
  ...businessVisits(frame),
  ...requests(frame),
});
