import type { MeetingInput } from '../../meetings/meeting.dto.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { Activity } from '../../scheduling/activity.entity.js';
import { words, type Ids, type Row } from '../row.js';
import type { DelegationKey } from './delegations.js';
import type { OrganisationKey } from './organisations.js';
import { topics } from './topics.js';

interface Frame {
  editionId: string;
  delegation: Ids<DelegationKey>;
  organisation: Ids<OrganisationKey>;
}

/** Made up: that there was matchmaking is reported, who asked to meet whom is not. It has no time yet. */
export const meetings = ({ editionId, delegation, organisation }: Frame) =>
  ({
    healthcare: {
      body: {
        editionId,
        title: words('医疗健康产业对接洽谈', '醫療健康產業媒合洽談', 'Meeting on healthcare'),
        delegationIds: [delegation.healthcare],
        requesterId: organisation.healthcareAlliance,
        counterpartId: organisation.healthcareChamber,
        subject: topics.jointLaboratories,
        priority: 1,
      },
      illustrative: ['title', 'requesterId', 'counterpartId', 'subject', 'priority'],
    },
  }) satisfies Record<string, Row<MeetingInput, Activity & Meeting>>;
