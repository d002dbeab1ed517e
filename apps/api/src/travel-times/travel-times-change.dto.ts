import { ApiProperty } from '@nestjs/swagger';
import { DistrictCode, Id, NestedList, Text, Whole } from '../http/fields.js';

/** As many as pairs of all districts of Chongqing, there and back. */
const MOST_CHANGES = 1500;

/** What a pair takes from now on. */
export class TravelTimeChange {
  @Id({ optional: true })
  fromPlaceId: string | null;

  @Id({ optional: true })
  toPlaceId: string | null;

  @DistrictCode({ optional: true })
  fromDistrictCode: string | null;

  @DistrictCode({ optional: true })
  toDistrictCode: string | null;

  @Whole(1, 1440, { optional: true, description: 'On the road; null takes the value away' })
  minutes: number | null;

  @Text({ optional: true, max: 1000 })
  source: string | null;

  @Whole(1, 2_147_483_647, {
    optional: true,
    description: 'Of the value that is changed; null when none was there',
  })
  version: number | null;
}

export class TravelTimeChangesInput {
  @NestedList(TravelTimeChange, { max: MOST_CHANGES })
  changes: TravelTimeChange[];
}

export class ChangedTravelTimeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) fromPlaceId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) toPlaceId: string | null;
  @ApiProperty({ type: String, nullable: true }) fromDistrictCode: string | null;
  @ApiProperty({ type: String, nullable: true }) toDistrictCode: string | null;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ChangedTravelTimesDto {
  @ApiProperty({ type: [ChangedTravelTimeDto], description: 'The values that are there now, of these pairs' })
  data: ChangedTravelTimeDto[];

  @ApiProperty({ type: 'integer', description: 'How many values were taken away' })
  removed: number;
}
