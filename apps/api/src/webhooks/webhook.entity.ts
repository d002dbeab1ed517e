import { Check, Column, Entity, ForeignKey } from 'typeorm';
import type { Language, WebhookKind } from '@yutai/domain';
import { EditableRow, Nullable } from '../database/columns.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Edition } from '../editions/edition.entity.js';

/**
 * A robot of a chat group, or a machine, that is told of an edition's releases. Its URL has the key by which anybody may
 * write there, and is, like the secret, kept to be used and never answered.
 */
@Entity()
@Check('webhook_kind', `kind IN ('wecom', 'dingtalk', 'generic')`)
@Check('webhook_url', `url ~ '^https?://'`)
@Check(
  'webhook_secret',
  `CASE kind WHEN 'generic' THEN secret IS NOT NULL WHEN 'wecom' THEN secret IS NULL ELSE true END`,
)
@Check('webhook_secret_set', '(secret IS NULL) = (secret_set_at IS NULL)')
@Check('webhook_language', `language IN ('zh-Hans', 'zh-Hant', 'en')`)
export class Webhook extends EditableRow {
  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'webhook_edition', onDelete: 'CASCADE' })
  editionId: string;

  /** Whose changes it is told of; null for all of the edition's. */
  @Nullable('uuid')
  @ForeignKey(() => Delegation, { name: 'webhook_delegation', onDelete: 'CASCADE' })
  delegationId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  kind: WebhookKind;

  @Column('text')
  url: string;

  /** What messages are signed with: of a machine always, of DingTalk's robots where they ask for it, of WeCom's never. */
  @Nullable('text')
  secret: string | null;

  /** For the audit, which has neither of the two: when they were last given. */
  @Column('timestamptz', { default: () => 'now()' })
  urlSetAt: Date;

  @Nullable('timestamptz')
  secretSetAt: Date | null;

  @Column('text')
  language: Language;

  @Column('boolean', { default: true })
  enabled: boolean;
}
