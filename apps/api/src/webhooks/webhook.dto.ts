import {
  NOTICE_FAULTS,
  LANGUAGES,
  WEBHOOK_KINDS,
  type Language,
  type NoticeFault,
  type WebhookKind,
} from '@yutai/domain';
import { check, field } from '../http/field.js';
import { Flag, Id, OneOf, Shown, Text } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { Words } from '../http/words.js';
import { isWebhookUrl, LONGEST_URL } from './webhook.rules.js';
import { webhookView } from './webhook.view.js';

const KIND = { enum: WEBHOOK_KINDS, enumName: 'WebhookKind' };
const INSTANT = { type: String, format: 'date-time' };

const WebhookUrl = ({ optional = false, description = 'Kept to be used, and never answered' } = {}) =>
  field(
    { optional, description },
    {
      type: String,
      format: 'uri',
      maxLength: LONGEST_URL,
      example: 'https://oapi.dingtalk.com/robot/send?access_token=…',
    },
    Words(LONGEST_URL),
    check('isUrl', isWebhookUrl, 'must be an address that begins with https://, without user or password'),
  );

const Secret = (description: string) => Text({ optional: true, max: 200, description });

class WebhookTraits {
  @Text({ max: 100 })
  name: string;

  @Id({ optional: true, description: 'Told of this delegation alone; left out: of the whole edition' })
  delegationId: string | null;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: Language;

  @Flag({
    optional: true,
    default: true,
    description: 'Switched off it is told nothing, and what waits for it is cancelled',
  })
  enabled: boolean;
}

export class WebhookInput extends WebhookTraits {
  @Id()
  editionId: string;

  @OneOf(WEBHOOK_KINDS, { name: 'WebhookKind', description: 'It stays what it is' })
  kind: WebhookKind;

  @WebhookUrl()
  url: string;

  @Secret(
    'What DingTalk shows of a robot that wants signatures; of others there is none to give. Never answered',
  )
  secret: string | null;
}

export class WebhookReplacement extends Versioned(WebhookTraits) {
  @WebhookUrl({ optional: true, description: 'Left out, it stays' })
  url: string | null;

  @Secret('Of DingTalk. Left out with the URL, it stays; a URL given anew comes with its own, or with none')
  secret: string | null;
}

/** All but what would let anybody write there. */
export class WebhookDto extends Recorded(WebhookTraits, webhookView) {
  @Shown({ format: 'uuid' })
  editionId: string;

  @Shown({ type: LocalizedTextDto, nullable: true })
  delegationName: LocalizedTextDto | null;

  @Shown(KIND)
  kind: WebhookKind;

  @Shown({ description: 'Of its URL' })
  host: string;

  @Shown({ description: 'The last four characters of its URL' })
  urlEnding: string;

  @Shown({ ...INSTANT, description: 'When its URL was last given' })
  urlSetAt: string;

  @Shown({
    ...INSTANT,
    nullable: true,
    description: 'When its secret was last given or made; null without one',
  })
  secretSetAt: string | null;
}

export class WebhookWithSecretDto extends WebhookDto {
  @Shown({
    type: String,
    nullable: true,
    description: 'What a machine checks signatures with (Standard Webhooks), shown this once; null of robots',
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  })
  secret: string | null;
}

/** How telling it something at once went. */
export class WebhookTestDto {
  @Shown({ description: 'The other side has taken it' })
  sent: boolean;

  @Shown({ enum: NOTICE_FAULTS, enumName: 'NoticeFault', nullable: true })
  fault: NoticeFault | null;

  @Shown({
    type: String,
    nullable: true,
    description: 'What the other side said, or else what was seen of the connection',
  })
  reply: string | null;
}
