import { randomBytes } from 'node:crypto';
import type { WebhookKind } from '@yutai/domain';
import { isStorable } from '../database/shapes.rules.js';

export const LONGEST_URL = 2000;
/** As many as the signature has: Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;

/** An address of the web by which nobody signs in. */
export function isWebhookUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !isStorable(value) || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return ['https:', 'http:'].includes(protocol) && username === '' && password === '';
}

/** What a machine is signed to with, as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

interface Given {
  url: string | null;
  secret: string | null;
}

/** What is kept when a robot or a machine is given a new URL, a new secret, or neither (null): of both, what is to be written. */
export function givenAnew(kind: WebhookKind, { url, secret }: Given, now: Date) {
  // A robot's URL comes with its own secret or with none.
  const isSecretGiven = kind === 'dingtalk' && (url !== null || secret !== null);
  return {
    ...(url === null ? {} : { url: new URL(url).href, urlSetAt: now }),
    ...(isSecretGiven ? { secret, secretSetAt: secret === null ? null : now } : {}),
  };
}
