import { DistrictCode, Id, Shown, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { travelTimeView } from './travel-time.view.js';

/** Two places or two districts, never one of each; good for the way back too, unless that has its own. */
export class TravelTimeInput {
  @Id({ optional: true })
  fromPlaceId: string | null;

  @Id({ optional: true })
  toPlaceId: string | null;

  @DistrictCode({ optional: true })
  fromDistrictCode: string | null;

  @DistrictCode({ optional: true, description: 'GB/T 2260; may be the same, for the way within a district' })
  toDistrictCode: string | null;

  @Whole(1, 1440, { description: 'On the road, without boarding' })
  minutes: number;

  @Text({ optional: true, max: 1000, description: 'Where the figure is from' })
  source: string | null;
}

export class TravelTimeReplacement extends Versioned(TravelTimeInput) {}

export class TravelTimeDto extends Recorded(TravelTimeInput, travelTimeView) {
  @Shown({ type: LocalizedTextDto, nullable: true })
  fromPlaceName: LocalizedTextDto | null;

  @Shown({ type: LocalizedTextDto, nullable: true })
  toPlaceName: LocalizedTextDto | null;
}
