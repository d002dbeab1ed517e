import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { EnquiryStatus, EnquiryTopic } from '@yutai/domain';
import { EditableRow, Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Edition } from '../editions/edition.entity.js';
import { AppUser } from '../users/app-user.entity.js';

/** A delegate's question, with an owner and a date. */
@Entity()
@Check(
  'enquiry_topic',
  `topic IN ('programme', 'transport', 'accommodation', 'meals', 'personnel_policy', 'company_registration', 'land', 'tax',
    'incentives', 'investment_environment', 'other')`,
)
@Check('enquiry_question', 'is_localized(question)')
@Check('enquiry_status', `status IN ('open', 'answered', 'closed')`)
@Check('enquiry_answered', `(status = 'open') = (answer_id IS NULL)`)
@Check('enquiry_from_page', 'NOT from_page OR asked_by_id IS NOT NULL')
@Check('enquiry_asker', 'asked_by_id IS NULL OR delegation_id IS NOT NULL')
@ForeignKey(() => Delegate, ['askedById', 'delegationId'], ['id', 'delegationId'], {
  name: 'enquiry_asked_by',
  onUpdate: 'CASCADE',
})
// By its name: replies point to their enquiry.
@ForeignKey('EnquiryReply', ['answerId', 'id'], ['id', 'answersId'], { name: 'enquiry_answer' })
@Index('enquiry_by_edition', ['editionId', 'status', 'dueOn'])
@Index('enquiry_by_delegation', ['delegationId'])
@Index('enquiry_by_asked_by', ['askedById'])
export class Enquiry extends EditableRow {
  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'enquiry_edition' })
  editionId: string;

  @Nullable('uuid')
  @ForeignKey(() => Delegation, { name: 'enquiry_delegation' })
  delegationId: string | null;

  /** A delegate of that delegation. */
  @Nullable('uuid')
  askedById: string | null;

  /** Asked by that delegate on their page, not written down by the desk. */
  @Column('boolean', { default: false })
  fromPage: boolean;

  @Column('text')
  topic: EnquiryTopic;

  @Localized()
  question: LocalizedText;

  /** The final reply by which it is answered. */
  @Nullable('uuid')
  answerId: string | null;

  @Column('text', { default: 'open' })
  status: EnquiryStatus;

  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'enquiry_owner' })
  ownerId: string | null;

  /** A day in the edition's time zone. */
  @Nullable('date')
  dueOn: string | null;
}
