import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Session } from './session.entity.js';

/** One line of a session's programme. */
@Entity()
@Check('session_item_position', 'position > 0')
@Check('session_item_minutes', 'minutes > 0')
@Check('session_item_title', 'is_localized(title)')
export class SessionItem {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Session, { name: 'session_item_session', onDelete: 'CASCADE' })
  activityId: string;

  @PrimaryColumn('integer')
  position: number;

  @Nullable('integer')
  minutes: number | null;

  @Localized()
  title: LocalizedText;

  @Column('text', { array: true, default: '{}' })
  illustrative: string[];
}
