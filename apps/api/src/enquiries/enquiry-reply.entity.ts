import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ReplyKind } from '@yutai/domain';
import { Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { AppUser } from '../users/app-user.entity.js';
import { Enquiry } from './enquiry.entity.js';

/** What was said to whoever asked, or noted for the desk. Only added: what was wrong is said anew. */
@Entity()
@Check('enquiry_reply_kind', `kind IN ('interim', 'final', 'note')`)
@Check('enquiry_reply_text', 'is_localized(text)')
@Check(
  'enquiry_reply_answers',
  `answers_id IS NOT DISTINCT FROM CASE WHEN kind = 'final' THEN enquiry_id END`,
)
@Unique('enquiry_reply_answer', ['id', 'answersId'])
@Index('enquiry_reply_by_enquiry', ['enquiryId', 'recordedAt'])
export class EnquiryReply {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Enquiry, { name: 'enquiry_reply_enquiry', onDelete: 'CASCADE' })
  enquiryId: string;

  @Column('text')
  kind: ReplyKind;

  /** The enquiry, where the reply is final: what an enquiry may name as its answer. */
  @Nullable('uuid')
  answersId: string | null;

  @Localized()
  text: LocalizedText;

  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'enquiry_reply_author' })
  authorId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;
}
