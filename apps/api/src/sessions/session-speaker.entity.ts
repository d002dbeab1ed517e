import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Side } from '@yutai/domain';
import { Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Person } from '../people/person.entity.js';
import { Session } from './session.entity.js';

/** A speaker with title and affiliation as of then, whatever becomes of the person later. */
@Entity()
@Unique('session_speaker_once', ['activityId', 'personId'])
@Check('session_speaker_position', 'position > 0')
@Check('session_speaker_title', 'is_localized(title)')
@Check('session_speaker_affiliation', 'is_localized(affiliation)')
@Check('session_speaker_side', `side IN ('mainland', 'taiwan', 'hongkong', 'macao', 'other')`)
@Check('session_speaker_topic', 'is_localized(topic)')
@Index('session_speaker_by_person', ['personId'])
export class SessionSpeaker {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Session, { name: 'session_speaker_session', onDelete: 'CASCADE' })
  activityId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'session_speaker_person' })
  personId: string;

  @Localized({ nullable: true })
  title: LocalizedText | null;

  @Localized({ nullable: true })
  affiliation: LocalizedText | null;

  @Nullable('text')
  side: Side | null;

  @Localized({ nullable: true })
  topic: LocalizedText | null;

  @Column('text', { array: true, default: '{}' })
  illustrative: string[];
}
