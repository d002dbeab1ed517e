import { randomUUID } from 'node:crypto';
import type { Language } from '@yutai/domain';
import type { Settings } from '../settings/settings.js';
import type { Claimed } from './notice-statements.js';
import type { Failure } from './outcome.rules.js';
import { NotSent, type Transport } from './transport.js';
import { failureIn } from './webhook-answers.rules.js';
import {
  requestOf,
  sampleOf,
  type WebhookMessage,
  type WebhookTarget,
  withoutSecrets,
} from './webhook-messages.rules.js';
import { post, type WebhookRoad } from './webhook-request.js';

export type WebhookSettings = Pick<Settings, 'WEBHOOK_HOSTS' | 'WEBHOOK_TIMEOUT'>;

/** An attempt is so many answers long at most: to be connected to, to read, and to answer. */
const ANSWERS = 3;

/** How webhooks are reached, as the settings say. */
export const roadOf = ({ WEBHOOK_HOSTS, WEBHOOK_TIMEOUT }: WebhookSettings): WebhookRoad => ({
  hosts: new Set(WEBHOOK_HOSTS.toLowerCase().split(',')),
  patience: { answer: WEBHOOK_TIMEOUT * 1000, whole: WEBHOOK_TIMEOUT * 1000 * ANSWERS },
});

const NOTHING = () => Promise.resolve();

/**
 * Sends each notice as one request. A robot shows a message as often as it gets it, so its notices are handed over; a machine
 * knows one again by its id, so that what it leaves unanswered is simply sent again.
 */
export class WebhookTransport implements Transport {
  constructor(private readonly road: WebhookRoad) {}

  async send(notice: Claimed, handOver: () => Promise<void>): Promise<void> {
    const { id, editionId, releaseNumber, delegationId, publishedAt, subject, body } = notice;
    const target = notice.webhook!;
    const about = { editionId, releaseNumber, delegationId };
    const message = { id, type: 'release.published', happenedAt: publishedAt, about, subject, body } as const;
    await deliver(target, message, this.road, target.kind === 'generic' ? NOTHING : handOver);
  }
}

/** A webhook that somebody tries out, and `name` of whose releases it is to be told. */
export interface Tried extends WebhookTarget {
  editionId: string;
  delegationId: string | null;
  language: Language;
  name: string;
}

/** Says there that this is a test, once, and gives what went wrong. */
export async function tryWebhook(tried: Tried, road: WebhookRoad): Promise<Failure | null> {
  const { kind, language, name, editionId, delegationId } = tried;
  const message: WebhookMessage = {
    id: randomUUID(),
    type: 'webhook.tested',
    happenedAt: new Date(),
    about: { editionId, delegationId },
    ...sampleOf(kind, language, name),
  };
  try {
    await deliver(tried, message, road, NOTHING);
    return null;
  } catch (error) {
    if (error instanceof NotSent) return error.failure;
    throw error;
  }
}

/** @throws NotSent, whose reply has nothing secret */
async function deliver(
  target: WebhookTarget,
  message: WebhookMessage,
  road: WebhookRoad,
  beforeEnd: () => Promise<void>,
): Promise<void> {
  const request = requestOf(target, message, new Date());
  const failure = failureIn(target.kind, await post(request, road, beforeEnd));
  if (failure) {
    const { reply = '', ...rest } = failure;
    throw new NotSent({ ...rest, reply: withoutSecrets(reply, target, request.url) });
  }
}
