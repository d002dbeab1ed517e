import type { Query } from '../database/transaction.js';
import type { Settings } from '../settings/settings.js';
import { Outbox } from './outbox.js';
import { addressOf, SmtpTransport } from './smtp-transport.js';

type MailSettings = Pick<Settings, 'SMTP_URL' | 'SMTP_TIMEOUT' | 'MAIL_FROM'>;

/** An attempt is so many answers long at most, and a notice a worker's for one more. */
const ANSWERS = 6;

/** What sends, as the settings say: no mail without SMTP_URL. */
export function outboxOf(
  query: Query,
  { SMTP_URL, SMTP_TIMEOUT, MAIL_FROM = '' }: MailSettings,
  warn: (message: string) => void,
): Outbox {
  const patience = { answer: SMTP_TIMEOUT * 1000, whole: SMTP_TIMEOUT * 1000 * ANSWERS };
  return new Outbox({
    query,
    transports: SMTP_URL ? { email: new SmtpTransport(SMTP_URL, MAIL_FROM, patience) } : {},
    lease: SMTP_TIMEOUT * (ANSWERS + 1),
    domain: addressOf(MAIL_FROM).split('@')[1] ?? 'yutai.invalid',
    warn,
  });
}
