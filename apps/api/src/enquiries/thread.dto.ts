import { REPLY_KINDS, type ReplyKind } from '@yutai/domain';
import { Localized, OneOf, Shown } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

const THREAD_PARTS = [...REPLY_KINDS, 'owner', 'status'] as const;

export class ReplyInput {
  @OneOf(REPLY_KINDS, {
    name: 'ReplyKind',
    description: 'A final one answers the enquiry; a note is for the desk and not for whoever asked',
  })
  kind: ReplyKind;

  @Localized()
  text: LocalizedTextDto;
}

/** A reply or a note; or that the enquiry was handed to somebody, closed or reopened. */
export class ThreadEntryDto {
  @Shown()
  id: string;

  @Shown({ format: 'uuid' })
  enquiryId: string;

  @Shown({ type: String, format: 'uuid', nullable: true, description: "The delegation's liaison" })
  liaisonId: string | null;

  @Shown({ enum: THREAD_PARTS, enumName: 'ThreadPart' })
  what: (typeof THREAD_PARTS)[number];

  @Shown({ type: LocalizedTextDto, nullable: true, description: 'Of a reply or a note' })
  text: LocalizedTextDto | null;

  @Shown({ type: String, nullable: true, description: 'Who owned it, or its status, before' })
  from: string | null;

  @Shown({ type: String, nullable: true, description: 'Who owns it, or its status, since' })
  to: string | null;

  @Shown({ type: String, nullable: true })
  byName: string | null;

  @Shown({ format: 'date-time' })
  at: string;
}
