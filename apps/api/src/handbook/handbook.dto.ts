import { ApiProperty } from '@nestjs/swagger';
import { ACTIVITY_KINDS } from '@yutai/domain';
import { GAP_ENTITIES, type Gap, type GapEntity, type HandbookGaps } from './gaps.rules.js';

class PublishedAsDto {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
}

class HandbookGapDto implements Gap {
  @ApiProperty() text: string;

  @ApiProperty({
    enum: [...GAP_ENTITIES, ...ACTIVITY_KINDS],
    enumName: 'HandbookGapEntity',
    nullable: true,
    description: 'Where it can be mended; null where that is not known any more',
  })
  entity: GapEntity | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id: string | null;
}

/** What a handbook would be better for. */
export class HandbookGapsDto implements HandbookGaps {
  @ApiProperty({ type: PublishedAsDto, description: 'The release that it is made of' })
  release: PublishedAsDto;

  @ApiProperty({ type: [HandbookGapDto], description: 'The names that an English handbook says in Chinese' })
  withoutEnglish: HandbookGapDto[];

  @ApiProperty({ type: [HandbookGapDto], description: 'The titles of activities that have no place' })
  withoutPlace: HandbookGapDto[];

  @ApiProperty({ type: [HandbookGapDto], description: 'The titles of transfers that have no vehicle' })
  withoutVehicle: HandbookGapDto[];
}
