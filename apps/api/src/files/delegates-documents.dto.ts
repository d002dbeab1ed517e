import { ApiProperty } from '@nestjs/swagger';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { MEDIA_TYPES, type MediaType } from './media-type.rules.js';

/** A file of the delegate's delegation or of the edition. */
export class DelegatesDocumentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'What it is called when it is saved' }) name: string;
  @ApiProperty({ type: LocalizedTextDto, nullable: true }) caption: LocalizedTextDto | null;
  @ApiProperty({ enum: MEDIA_TYPES }) mediaType: MediaType;
  @ApiProperty({ type: 'integer', description: 'Bytes' }) size: number;
  @ApiProperty({ description: 'Of its bytes, in hexadecimal: other bytes are another document' })
  sha256: string;
}

export class DelegatesDocumentsDto {
  @ApiProperty({ type: [DelegatesDocumentDto], description: "The delegation's first" })
  documents: DelegatesDocumentDto[];
}
