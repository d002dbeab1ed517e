import { ApiProperty } from '@nestjs/swagger';
import { ENQUIRY_STATUSES, ENQUIRY_TOPICS, type EnquiryStatus, type EnquiryTopic } from '@yutai/domain';
import { Id, Localized, OneOf } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

/** What a delegate asks on their page. */
export class QuestionInput {
  @Id({ description: 'Made up by the page: sent again, it is the same question' })
  id: string;

  @OneOf(ENQUIRY_TOPICS, { name: 'EnquiryTopic' })
  topic: EnquiryTopic;

  @Localized()
  question: LocalizedTextDto;
}

export class QuestionReplyDto {
  @ApiProperty({ type: LocalizedTextDto }) text: LocalizedTextDto;
  @ApiProperty({ description: 'It answers the question' }) final: boolean;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** A delegate's question, with what they were told; who at the desk sees to it and what is noted there stays there. */
export class QuestionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ENQUIRY_TOPICS, enumName: 'EnquiryTopic' }) topic: EnquiryTopic;
  @ApiProperty({ type: LocalizedTextDto }) question: LocalizedTextDto;
  @ApiProperty({ enum: ENQUIRY_STATUSES, enumName: 'EnquiryStatus' }) status: EnquiryStatus;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ type: [QuestionReplyDto], description: 'The newest last' }) replies: QuestionReplyDto[];
}

export class QuestionsDto {
  @ApiProperty({ type: [QuestionDto], description: 'The newest first' })
  questions: QuestionDto[];
}
