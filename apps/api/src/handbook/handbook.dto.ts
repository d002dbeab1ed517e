import { ApiProperty } from '@nestjs/swagger';
import type { HandbookGaps } from './handbook.rules.js';

class PublishedAsDto {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
}

/** What a handbook would be better for. */
export class HandbookGapsDto implements HandbookGaps {
  @ApiProperty({ type: PublishedAsDto, description: 'The release that it is made of' })
  release: PublishedAsDto;

  @ApiProperty({ type: [String], description: 'The names that an English handbook says in Chinese' })
  withoutEnglish: string[];

  @ApiProperty({ type: [String], description: 'The titles of activities that have no place' })
  withoutPlace: string[];

  @ApiProperty({ type: [String], description: 'The titles of transfers that have no vehicle' })
  withoutVehicle: string[];
}
