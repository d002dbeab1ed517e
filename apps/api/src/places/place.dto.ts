import { PLACE_KINDS, type PlaceKind } from '@yutai/domain';
import {
  DistrictCode,
  Id,
  Localized,
  LongText,
  NestedList,
  OneOf,
  Real,
  Shown,
  Text,
  Whole,
} from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { OpeningHoursDto } from '../http/opening-hours.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { placeView } from './place.view.js';

export class PlaceInput {
  @Id({ optional: true, description: 'The place that a room is in; only rooms have one' })
  parentId: string | null;

  @OneOf(PLACE_KINDS, { name: 'PlaceKind' })
  kind: PlaceKind;

  @Localized()
  name: LocalizedTextDto;

  @Localized({ optional: true })
  address: LocalizedTextDto | null;

  @DistrictCode({ optional: true })
  districtCode: string | null;

  @Real(-90, 90, {
    optional: true,
    description: 'WGS-84 degrees, six places kept; with longitude or not at all',
  })
  latitude: number | null;

  @Real(-180, 180, { optional: true, description: 'WGS-84 degrees, six places kept' })
  longitude: number | null;

  @Id({ optional: true, description: 'Who receives people here' })
  organisationId: string | null;

  @NestedList(OpeningHoursDto, { optional: true, max: 50, description: 'null: always open' })
  openingHours: OpeningHoursDto[] | null;

  @Whole(1, 1000, { optional: true, description: 'Groups received at once; null: any number' })
  groupsAtOnce: number | null;

  @Whole(1, 1_000_000, { optional: true, description: 'People who fit; null: any number' })
  capacity: number | null;

  @Text({ optional: true, max: 60, description: 'Of its desk; delegates see that of their hotel' })
  phone: string | null;

  @LongText({ optional: true })
  notes: string | null;
}

export class PlaceReplacement extends Versioned(PlaceInput) {}

export class PlaceDto extends Recorded(PlaceInput, placeView) {
  @Shown({ type: LocalizedTextDto, nullable: true })
  parentName: LocalizedTextDto | null;

  @Shown({ type: LocalizedTextDto, nullable: true })
  organisationName: LocalizedTextDto | null;

  @Shown({ type: String, nullable: true, description: 'GB/T 2260; of a room without one, that of its place' })
  effectiveDistrictCode: string | null;
}
