import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { PlaceKind } from '@yutai/domain';
import { EditableRow, Localized, Nullable, OwnIndex, type LocalizedText } from '../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { District } from '../reference/district.entity.js';

/** Somewhere to go; a room is a place in a place and is booked whole. */
@Entity()
@Check(
  'place_kind',
  `kind IN ('site', 'venue', 'hotel', 'restaurant', 'station', 'airport', 'room', 'other')`,
)
@Check('place_name', 'is_localized(name)')
@Check('place_address', 'is_localized(address)')
@Check('place_latitude', 'latitude BETWEEN -90 AND 90')
@Check('place_longitude', 'longitude BETWEEN -180 AND 180')
@Check('place_groups_at_once', 'groups_at_once > 0')
@Check('place_capacity', 'capacity > 0')
@Check('place_coordinates', '(latitude IS NULL) = (longitude IS NULL)')
@Check('place_room', `(kind = 'room') = (parent_id IS NOT NULL)`)
@OwnIndex('place_by_words')
@Index('place_by_parent', ['parentId'])
@Index('place_by_organisation', ['organisationId'])
export class Place extends EditableRow {
  @Nullable('uuid')
  @ForeignKey(() => Place, { name: 'place_parent' })
  parentId: string | null;

  @Column('text')
  kind: PlaceKind;

  @Localized()
  name: LocalizedText;

  @Nullable('jsonb')
  address: LocalizedText | null;

  @Nullable('text')
  @ForeignKey(() => District, { name: 'place_district' })
  districtCode: string | null;

  /** WGS-84 degrees. */
  @Nullable('numeric', { precision: 8, scale: 6 })
  latitude: number | null;

  @Nullable('numeric', { precision: 9, scale: 6 })
  longitude: number | null;

  @Nullable('uuid')
  @ForeignKey(() => Organisation, { name: 'place_organisation' })
  organisationId: string | null;

  @Nullable('jsonb')
  openingHours: object[] | null;

  @Nullable('integer')
  groupsAtOnce: number | null;

  @Nullable('integer')
  capacity: number | null;

  /** Of its desk. */
  @Nullable('text')
  phone: string | null;

  @Nullable('text')
  notes: string | null;
}
