import { ENQUIRY_STATUSES, ENQUIRY_TOPICS, type EnquiryStatus, type EnquiryTopic } from '@yutai/domain';
import { Day, Id, Localized, OneOf, Shown } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { enquiryView } from './enquiry.view.js';

export class EnquiryInput {
  @Id()
  editionId: string;

  @Id({ optional: true, description: 'A delegation of the edition' })
  delegationId: string | null;

  @Id({ optional: true, description: 'A delegate of the delegation' })
  askedById: string | null;

  @OneOf(ENQUIRY_TOPICS, { name: 'EnquiryTopic' })
  topic: EnquiryTopic;

  @Localized()
  question: LocalizedTextDto;

  @Id({ optional: true, description: 'The account that sees to it' })
  ownerId: string | null;

  @Day({
    optional: true,
    description: 'By when it is to be answered. Left out, it stays; of a new one it is as its topic has it',
  })
  dueOn: string | null;
}

export class EnquiryReplacement extends Versioned(EnquiryInput) {}

export class EnquiryDto extends Recorded(EnquiryInput, enquiryView) {
  @Shown({ type: LocalizedTextDto, nullable: true })
  delegationName: LocalizedTextDto | null;

  @Shown({ type: String, format: 'uuid', nullable: true, description: "The delegation's liaison" })
  liaisonId: string | null;

  @Shown({ type: LocalizedTextDto, nullable: true })
  askedByName: LocalizedTextDto | null;

  @Shown({ type: LocalizedTextDto, nullable: true, description: 'The final reply, while it is not reopened' })
  answer: LocalizedTextDto | null;

  @Shown({ description: 'Asked by the delegate on their page' })
  fromPage: boolean;

  @Shown({ enum: ENQUIRY_STATUSES, enumName: 'EnquiryStatus' })
  status: EnquiryStatus;

  @Shown({ type: String, nullable: true })
  ownerName: string | null;

  @Shown({ description: "Open, and due before today in the edition's time zone" })
  overdue: boolean;

  @Shown({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;
}
