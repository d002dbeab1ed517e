import type { Query } from '../database/transaction.js';
import type { Settings } from '../settings/settings.js';
import { Outbox } from './outbox.js';
import { senderOf, SmtpTransport } from './smtp-transport.js';
import type { Patience } from './transport.js';
import { roadOf, type WebhookSettings, WebhookTransport } from './webhook-transport.js';

type MailSettings = Pick<Settings, 'SMTP_URL' | 'SMTP_TIMEOUT' | 'MAIL_FROM' | 'PUBLIC_URL'>;

/** An attempt by mail is so many answers long at most. */
const ANSWERS = 6;

/** What sends, as the settings say: to webhooks always, no mail without SMTP_URL. */
export function outboxOf(
  query: Query,
  settings: MailSettings & WebhookSettings,
  warn: (message: string) => void,
): Outbox {
  const { SMTP_URL, SMTP_TIMEOUT, MAIL_FROM = '', PUBLIC_URL } = settings;
  const mail: Patience = { answer: SMTP_TIMEOUT * 1000, whole: SMTP_TIMEOUT * 1000 * ANSWERS };
  const sender = { from: MAIL_FROM, deskUrl: PUBLIC_URL && `${PUBLIC_URL}/admin` };
  const road = roadOf(settings);
  const webhook = new WebhookTransport(road);
  return new Outbox({
    query,
    transports: SMTP_URL ? { webhook, email: new SmtpTransport(SMTP_URL, sender, mail) } : { webhook },
    lease: Math.max(...[mail, road.patience].map(({ answer, whole }) => answer + whole)) / 1000,
    domain: senderOf(MAIL_FROM).address.split('@')[1] ?? 'yutai.invalid',
    warn,
  });
}
