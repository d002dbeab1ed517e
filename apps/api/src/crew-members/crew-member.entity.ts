import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { CrewDuty, SpokenLanguage } from '@yutai/domain';
import type { OpeningHours } from '@yutai/planning';
import { EditableRow, Nullable } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';
import { Person } from '../people/person.entity.js';

/** Somebody who guides, interprets, escorts or drives in an edition: what for, what they speak, and when they work. */
@Entity()
@Unique('crew_member_once', ['editionId', 'personId'])
@Check('crew_member_duties', `duties <> '{}' AND duties <@ ARRAY['guide', 'interpreter', 'escort', 'driver']`)
@Check(
  'crew_member_languages',
  `languages <@ ARRAY['cmn', 'nan', 'hak', 'yue', 'en', 'ja', 'ko', 'csl', 'tss']`,
)
@Check('crew_member_days', 'starts_on <= ends_on')
@Index('crew_member_by_person', ['personId'])
export class CrewMember extends EditableRow {
  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'crew_member_edition' })
  editionId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'crew_member_person' })
  personId: string;

  @Column('text', { array: true })
  duties: CrewDuty[];

  @Column('text', { array: true, default: '{}' })
  languages: SpokenLanguage[];

  /** null: at any hour. */
  @Nullable('jsonb')
  workingHours: OpeningHours[] | null;

  /** The first and the last day on which they work, both included; null: of the whole edition and around it. */
  @Nullable('date')
  startsOn: string | null;

  @Nullable('date')
  endsOn: string | null;

  @Nullable('text')
  notes: string | null;

  /** Whether the delegates they are with may see the person's number. */
  @Column('boolean', { default: false })
  phoneShared: boolean;
}
