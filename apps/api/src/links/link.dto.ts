import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language } from '@yutai/domain';
import { Text } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

export class LinkDto {
  @ApiProperty({ format: 'uuid', description: "The delegate's id" })
  id: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  liaisonId: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: there is no link' })
  createdAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: string | null;
}

export class NewLinkDto {
  @ApiProperty({
    description: 'Shown this once: only its hash is kept. It lets in whoever holds it.',
    example: 'https://week.example/i#3q2-7wAAAAAAAAAAAAAAAA',
  })
  url: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

export class DelegateNewLinkDto extends NewLinkDto {
  @ApiProperty({ format: 'uuid' }) delegateId: string;
  @ApiProperty({ type: LocalizedTextDto }) personName: LocalizedTextDto;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language', description: "The delegate's" }) language: Language;
}

/** In protocol order. */
export class NewLinksDto {
  @ApiProperty({ type: [DelegateNewLinkDto] }) links: DelegateNewLinkDto[];
}

export class ExchangeInput {
  @Text({ max: 200, description: 'What stands behind the # of a link' })
  token: string;
}
