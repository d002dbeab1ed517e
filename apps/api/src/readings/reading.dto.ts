import { ApiProperty } from '@nestjs/swagger';
import { DELEGATE_ROLES, READING_STATES, type DelegateRole, type ReadingState } from '@yutai/domain';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

/** How far a delegate is with the latest release. */
export class ReadingDto {
  @ApiProperty({ format: 'uuid', description: "The delegate's" }) id: string;
  @ApiProperty({ format: 'uuid' }) editionId: string;
  @ApiProperty({ format: 'uuid' }) delegationId: string;
  @ApiProperty({ type: LocalizedTextDto }) delegationName: LocalizedTextDto;
  @ApiProperty({ type: LocalizedTextDto }) personName: LocalizedTextDto;
  @ApiProperty({ enum: DELEGATE_ROLES, enumName: 'DelegateRole' }) role: DelegateRole;
  @ApiProperty({ type: String, nullable: true, required: false, description: 'Left out for some readers' })
  phone?: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) liaisonId: string | null;
  @ApiProperty({ type: 'integer', description: 'Of the latest release' }) releaseNumber: number;
  @ApiProperty({ enum: READING_STATES, enumName: 'ReadingState' }) state: ReadingState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) openedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt: string | null;
}
