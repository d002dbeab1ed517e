import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { ActivityKind, ActivityStatus, SpokenLanguage } from '@yutai/domain';
import { EditableRow, Localized, Nullable, OwnIndex, type LocalizedText } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';
import { Place } from '../places/place.entity.js';

/** A conflict that an organizer set aside, and why. */
export interface Override {
  code: string;
  resourceId: string;
  reason: string;
  /** Which account, and when; of what was set aside before this was kept, nobody knows. */
  by?: string;
  at?: string;
}

/** A session, site visit, meeting or transfer: the part that takes time. Its own columns stand in a table beside. */
@Entity()
@Check('activity_kind', `kind IN ('session', 'site_visit', 'meeting', 'transfer')`)
@Check('activity_title', 'is_localized(title)')
@Check('activity_status', `status IN ('request', 'planned', 'confirmed', 'done', 'cancelled')`)
@Check(
  'activity_during',
  'NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during) AND NOT lower_inf(during) AND NOT upper_inf(during)',
)
@Check('activity_headcount', 'headcount > 0')
@Check('activity_bring', 'is_localized(bring)')
@Check('activity_briefing', 'is_localized(briefing)')
@Check('activity_overrides', `jsonb_typeof(overrides) = 'array'`)
@Check('activity_languages', `languages <@ ARRAY['cmn', 'nan', 'hak', 'yue', 'en', 'ja', 'ko', 'csl', 'tss']`)
@Check('activity_timed', `status IN ('request', 'cancelled') OR during IS NOT NULL`)
@Check('activity_request_untimed', `status <> 'request' OR during IS NULL`)
@Check('activity_to_place_of_transfer', `to_place_id IS NULL OR kind = 'transfer'`)
@Check('activity_cancelled_reason', `(status = 'cancelled') = (cancelled_reason IS NOT NULL)`)
@Unique('activity_id_during', ['id', 'during'])
@Unique('activity_id_kind', ['id', 'kind'])
@Unique('activity_id_edition', ['id', 'editionId'])
@OwnIndex('activity_by_edition')
@OwnIndex('activity_by_place')
@Index('activity_by_to_place', ['toPlaceId'], { where: 'to_place_id IS NOT NULL' })
export class Activity extends EditableRow {
  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'activity_edition' })
  editionId: string;

  @Column('text')
  kind: ActivityKind;

  @Localized()
  title: LocalizedText;

  @Column('text')
  status: ActivityStatus;

  /** Half-open, `[start,end)`. */
  @Nullable('tstzrange')
  during: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Place, { name: 'activity_place' })
  placeId: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Place, { name: 'activity_to_place' })
  toPlaceId: string | null;

  @Nullable('integer')
  headcount: number | null;

  /** What is to be spoken there by whoever guides or interprets. */
  @Column('text', { array: true, default: '{}' })
  languages: SpokenLanguage[];

  @Localized({ nullable: true })
  bring: LocalizedText | null;

  @Localized({ nullable: true })
  briefing: LocalizedText | null;

  @Nullable('text')
  notes: string | null;

  @Nullable('text')
  cancelledReason: string | null;

  @Column('jsonb', { default: '[]' })
  overrides: Override[];
}
