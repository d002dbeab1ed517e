import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { HostAnswer, ReceptionLevel } from '@yutai/domain';
import { Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Place } from '../places/place.entity.js';
import { Activity } from '../scheduling/activity.entity.js';
import type { LapsedAnswer } from './lapsed-answer.rules.js';

/** What an activity has more when it is a site visit: who receives it, about what, and what came of it. */
@Entity()
@ForeignKey(() => Activity, ['activityId', 'kind'], ['id', 'kind'], {
  name: 'site_visit_activity',
  onDelete: 'CASCADE',
})
@Check('site_visit_kind', `kind = 'site_visit'`)
@Check('site_visit_topics', `jsonb_typeof(topics) = 'array'`)
@Check(
  'site_visit_host_answer',
  `host_answer IN ('not_asked', 'asked', 'accepted', 'declined', 'counter_proposed')`,
)
@Check('site_visit_outcome', 'is_localized(outcome)')
@Check('site_visit_safety_notes', 'is_localized(safety_notes)')
@Check(
  'site_visit_reception_level',
  `reception_level IN ('municipal', 'district', 'department', 'company', 'working')`,
)
@Check('site_visit_attended', 'attended >= 0')
@Check('site_visit_counter_proposal', `(host_answer = 'counter_proposed') = (counter_proposal IS NOT NULL)`)
@Check('site_visit_lapsed_answer', `lapsed_answer IS NULL OR host_answer = 'not_asked'`)
@Index('site_visit_by_host', ['hostId'])
@Index('site_visit_by_backup_place', ['backupPlaceId'], { where: 'backup_place_id IS NOT NULL' })
export class SiteVisit {
  @PrimaryColumn('uuid')
  activityId: string;

  @Column('text', { default: 'site_visit' })
  kind: string;

  @Nullable('uuid')
  @ForeignKey(() => Organisation, { name: 'site_visit_host' })
  hostId: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Person, { name: 'site_visit_host_contact' })
  hostContactId: string | null;

  @Column('jsonb', { default: '[]' })
  topics: LocalizedText[];

  @Column('text', { default: 'not_asked' })
  hostAnswer: HostAnswer;

  @Nullable('timestamptz')
  hostAnsweredAt: Date | null;

  /** The range that the host proposes instead; it books nothing until an organizer takes it. */
  @Nullable('tstzrange')
  counterProposal: string | null;

  /** What the host said beside it, in their words. */
  @Nullable('text')
  hostMessage: string | null;

  /** What the host said of it elsewhere; it holds again once the visit is back there. */
  @Nullable('jsonb')
  lapsedAnswer: LapsedAnswer | null;

  @Localized({ nullable: true })
  outcome: LocalizedText | null;

  @Nullable('integer')
  attended: number | null;

  @Nullable('text')
  receptionLevel: ReceptionLevel | null;

  /** What to wear and what is not allowed; delegates are told. */
  @Localized({ nullable: true })
  safetyNotes: LocalizedText | null;

  /** Where it goes when its place falls through. */
  @Nullable('uuid')
  @ForeignKey(() => Place, { name: 'site_visit_backup_place' })
  backupPlaceId: string | null;
}
