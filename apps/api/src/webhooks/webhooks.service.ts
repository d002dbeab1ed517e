import { Injectable } from '@nestjs/common';
import { pickText, type LocalizedText, type WebhookKind } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { CANCEL_SWITCHED_OFF } from '../outbox/notice-statements.js';
import { keptReply } from '../outbox/outcome.rules.js';
import { isAmong, type WebhookRoad } from '../outbox/webhook-request.js';
import { roadOf, tryWebhook, type Tried } from '../outbox/webhook-transport.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings/settings.js';
import type { WebhookInput, WebhookReplacement } from './webhook.dto.js';
import { Webhook } from './webhook.entity.js';
import { givenAnew, newSecret } from './webhook.rules.js';
import { webhookView } from './webhook.view.js';

const TARGET = `
  SELECT w.kind, w.url, w.secret, w.language, w.edition_id AS "editionId", w.delegation_id AS "delegationId", e.name AS edition
  FROM webhook w JOIN edition e ON e.id = w.edition_id WHERE w.id = $1`;

interface Target extends Omit<Tried, 'name'>, Record<string, unknown> {
  edition: LocalizedText;
}

@Injectable()
export class WebhooksService {
  private readonly road: WebhookRoad;

  constructor(
    private readonly db: Database,
    settings: Settings,
  ) {
    this.road = roadOf(settings);
  }

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(webhookView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(webhookView, id, caller);
  }

  /** A secret of ours leaves this function once and is kept in no answer, so no Idempotency-Key is honoured. */
  create(caller: Caller, { url, secret, ...input }: WebhookInput): Promise<string> {
    this.refuseUnfit(input.kind, url, secret);
    return this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      await requireOfEdition(tx, input.delegationId, input.editionId);
      const now = new Date();
      const made = input.kind === 'generic' ? newSecret() : null;
      const id = await tx.insert(Webhook, {
        ...input,
        ...givenAnew(input.kind, { url, secret }, now),
        ...(made === null ? {} : { secret: made, secretSetAt: now }),
      });
      return withSecret(await tx.read(webhookView, id), made);
    });
  }

  /** @throws Problem 422 `webhook.insecure`, `webhook.secretNotTaken`, `record.otherEdition`, 409 `record.stale`, 404 */
  replace(
    caller: Caller,
    id: string,
    { version, url, secret, ...values }: WebhookReplacement,
  ): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const { kind, editionId } = await tx.lock(Webhook, id, version);
      this.refuseUnfit(kind, url, secret);
      await requireOfEdition(tx, values.delegationId, editionId);
      await tx.update(Webhook, id, version, { ...values, ...givenAnew(kind, { url, secret }, new Date()) });
      if (!values.enabled) {
        await tx.query(CANCEL_SWITCHED_OFF);
      }
      return tx.read(webhookView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(Webhook, id, version);
      return '';
    });
  }

  /** @throws Problem 422 `webhook.secretNotOurs`, 409 `record.stale`, 404 */
  replaceSecret(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      const { kind } = await tx.lock(Webhook, id, version);
      if (kind !== 'generic') {
        throw Problem.of('webhook.secretNotOurs', 'Only the secret of a machine is made here');
      }
      const secret = newSecret();
      await tx.update(Webhook, id, version, { secret, secretSetAt: new Date() });
      return withSecret(await tx.read(webhookView, id), secret);
    });
  }

  /** Tells it something while its caller waits, and says how that went. @throws Problem 404 */
  async test(caller: Caller, id: string): Promise<string> {
    await this.db.one(webhookView, id, caller);
    const [target] = await this.db.rows<Target>(TARGET, [id]);
    if (!target) {
      throw Problem.notFound('webhook');
    }
    const name = pickText(target.edition, target.language);
    const failure = await tryWebhook({ ...target, name }, this.road);
    const { fault = null, reply } = failure ?? {};
    return JSON.stringify({ sent: failure === null, fault, reply: keptReply(reply) });
  }

  /** @throws Problem 422 at `url` and `secret` */
  private refuseUnfit(kind: WebhookKind, url: string | null, secret: string | null): void {
    const to = url === null ? null : new URL(url);
    const isInsecure = to?.protocol === 'http:' && !isAmong(this.road.hosts, to);
    Problem.refuse([
      ...(isInsecure
        ? [{ field: 'url', code: 'webhook.insecure' as const, message: 'It must begin with https://' }]
        : []),
      ...(secret !== null && kind !== 'dingtalk'
        ? [{ field: 'secret', code: 'webhook.secretNotTaken' as const, message: 'Only DingTalk gives one' }]
        : []),
    ]);
  }
}

const withSecret = (record: string, secret: string | null): string =>
  JSON.stringify({ ...(JSON.parse(record) as object), secret });

/** @throws Problem 422 `record.otherEdition`, `field.unknownRecord` */
async function requireOfEdition(
  tx: Transaction,
  delegationId: string | null,
  editionId: string,
): Promise<void> {
  const [delegation] = await tx.query<{ editionId: string }>(
    'SELECT edition_id AS "editionId" FROM delegation WHERE id = $1',
    [delegationId],
  );
  // One that is not there the foreign key refuses.
  if (delegation && delegation.editionId !== editionId) {
    throw Problem.field(422, 'delegationId', 'record.otherEdition', 'The delegation is of another edition');
  }
}
