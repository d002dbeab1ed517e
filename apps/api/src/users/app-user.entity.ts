import { Check, Column, Entity, Unique } from 'typeorm';
import type { Language, Role } from '@yutai/domain';
import { EditableRow, Nullable } from '../database/columns.js';

/** An account. Its password is better-auth's, in another table. */
@Entity()
@Unique('app_user_email', ['email'])
@Check('app_user_role', `role IN ('organizer', 'staff', 'liaison', 'viewer')`)
@Check('app_user_language', `language IN ('zh-Hans', 'zh-Hant', 'en')`)
@Check('app_user_email_lower', 'email = lower(email)')
export class AppUser extends EditableRow {
  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('boolean', { default: false })
  emailVerified: boolean;

  @Nullable('text')
  image: string | null;

  @Column('text')
  role: Role;

  /** In which they are written to. */
  @Column('text', { default: 'zh-Hans' })
  language: Language;

  /** Whether they are told of changes by mail. */
  @Column('boolean', { default: true })
  emailNotices: boolean;

  /** Of a liaison: what their delegates call. */
  @Nullable('text')
  phone: string | null;

  @Column('boolean', { default: false })
  disabled: boolean;

  /** A trigger's, for the audit: null until it was changed. */
  @Nullable('timestamptz')
  passwordChangedAt: Date | null;
}
