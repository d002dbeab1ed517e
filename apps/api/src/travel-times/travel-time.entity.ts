import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { EditableRow, Nullable } from '../database/columns.js';
import { Place } from '../places/place.entity.js';
import { District } from '../reference/district.entity.js';

/** Minutes on the road, of a pair of places or of a pair of districts. */
@Entity()
@Check('travel_time_minutes', 'minutes BETWEEN 1 AND 1440')
@Check(
  'travel_time_one_pair',
  `num_nonnulls(from_place_id, to_place_id) = 2 AND num_nonnulls(from_district_code, to_district_code) = 0
  OR num_nonnulls(from_place_id, to_place_id) = 0 AND num_nonnulls(from_district_code, to_district_code) = 2`,
)
@Check('travel_time_two_places', 'from_place_id <> to_place_id')
@Unique('travel_time_place_pair', ['fromPlaceId', 'toPlaceId'])
@Unique('travel_time_district_pair', ['fromDistrictCode', 'toDistrictCode'])
@Index('travel_time_by_to_place', ['toPlaceId'])
export class TravelTime extends EditableRow {
  @Nullable('uuid')
  @ForeignKey(() => Place, { name: 'travel_time_from_place', onDelete: 'CASCADE' })
  fromPlaceId: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Place, { name: 'travel_time_to_place', onDelete: 'CASCADE' })
  toPlaceId: string | null;

  @Nullable('text')
  @ForeignKey(() => District, { name: 'travel_time_from_district' })
  fromDistrictCode: string | null;

  @Nullable('text')
  @ForeignKey(() => District, { name: 'travel_time_to_district' })
  toDistrictCode: string | null;

  @Column('integer')
  minutes: number;

  @Nullable('text')
  source: string | null;
}
