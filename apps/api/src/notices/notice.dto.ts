import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language } from '@yutai/domain';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

const ID = { type: String, format: 'uuid', nullable: true };

/** What somebody would be told if the draft were published now. */
export class NoticePreviewDto {
  @ApiProperty({ format: 'uuid' }) delegationId: string;
  @ApiProperty({ type: LocalizedTextDto }) delegationName: LocalizedTextDto;
  @ApiProperty({ ...ID, description: 'Of a delegate’s own days' }) delegateId: string | null;
  @ApiProperty({ ...ID, description: 'Of all that the delegation does: its liaison' }) userId: string | null;
  @ApiProperty({ type: LocalizedTextDto }) recipientName: LocalizedTextDto;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' }) language: Language;
  @ApiProperty() subject: string;
  @ApiProperty({ description: 'Lines of plain text' }) body: string;
}

export class NoticePreviewsDto {
  @ApiProperty({ type: [NoticePreviewDto] }) data: NoticePreviewDto[];
}

/** A notice as it was prepared when its release was published. */
export class NoticeDto extends NoticePreviewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) editionId: string;
  @ApiProperty({ format: 'uuid' }) releaseId: string;
  @ApiProperty({ type: 'integer' }) releaseNumber: number;
  @ApiProperty({ enum: ['prepared'] }) status: 'prepared';
  @ApiProperty({ format: 'date-time' }) preparedAt: string;
}
