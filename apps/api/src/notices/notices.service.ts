import { Injectable } from '@nestjs/common';
import { SENDABLE_STATUSES, WAITING_STATUSES, type Language, type NoticeStatus } from '@yutai/domain';
import type { NoticeReader } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Query, Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { chatText } from './chat-text.rules.js';
import { NoticeOutlet } from './notice-outlet.js';
import { Notice } from './notice.entity.js';
import { noticeHistoryView, noticeView } from './notice.view.js';
import { CANCEL, HINDRANCE, OUTBOX, SEND } from './outbox.statements.js';
import { rememberedSnapshots, textOfSpan, type Span } from './text-of-span.js';

interface Told extends NoticeReader, Span {
  releaseNumber: number;
  subject: string;
  body: string;
}

@Injectable()
export class NoticesService {
  constructor(
    private readonly db: Database,
    private readonly outlet: NoticeOutlet,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(noticeView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(noticeHistoryView, id, caller);
  }

  /** What it says, for WeChat and for LINE, each in its readers' script; English to who reads English. @throws Problem 404 */
  async copies(caller: Caller, id: string): Promise<string> {
    const notice = JSON.parse(await this.db.one(noticeView, id, caller)) as Told;
    const snapshots = rememberedSnapshots((text, values) => this.db.rows(text, values));
    const copyIn = async (script: Language) => {
      const language = notice.language === 'en' ? 'en' : script;
      const span = { ...notice, number: notice.releaseNumber };
      return chatText((await textOfSpan(snapshots, span, { ...notice, language })) ?? notice);
    };
    return JSON.stringify({ wechat: await copyIn('zh-Hans'), line: await copyIn('zh-Hant') });
  }

  /** Whether mail is sent, and how far each release's notices got. @throws Problem 404 */
  async outbox(editionId: string): Promise<string> {
    const [row] = await this.db.rows<{ releases: unknown[] }>(OUTBOX, [editionId]);
    if (!row) {
      throw Problem.notFound('edition');
    }
    return JSON.stringify({ mail: this.sendsMail, releases: row.releases });
  }

  /** @throws Problem 422 `notice.otherStatus`, `notice.noMail`, `notice.noAddress`, `notice.outdated`, 409 `record.stale`, 404 */
  send(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const { webhookId } = await decide(tx, id, version, SENDABLE_STATUSES);
      if (webhookId === null) {
        this.requireMail();
      }
      await requireUnhindered(tx, id);
      await tx.query(SEND, [id, null, SENDABLE_STATUSES, this.sendsMail]);
      await this.wake(tx);
      return tx.read(noticeHistoryView, id);
    });
  }

  /** @throws Problem 422 `notice.otherStatus`, 409 `record.stale`, 404 */
  cancel(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await decide(tx, id, version, WAITING_STATUSES);
      await tx.query(CANCEL, [id, null, WAITING_STATUSES]);
      return tx.read(noticeHistoryView, id);
    });
  }

  /** Gives how many it sends. @throws Problem 422 `notice.noMail` where that is why it would be none, 404 */
  sendAll(caller: Caller, editionId: string, status: 'dead' | 'held'): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await requireEdition(tx, editionId);
      const notices = (await tx.query(SEND, [null, editionId, [status], this.sendsMail])).length;
      if (notices === 0) {
        this.requireMail();
      }
      await this.wake(tx);
      return JSON.stringify({ notices });
    });
  }

  /** Gives how many it was. @throws Problem 404 */
  cancelAll(caller: Caller, editionId: string): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await requireEdition(tx, editionId);
      const notices = (await tx.query(CANCEL, [null, editionId, WAITING_STATUSES])).length;
      return JSON.stringify({ notices });
    });
  }

  private wake(tx: Transaction): Promise<void> {
    const query: Query = (text, values) => tx.query(text, values);
    return this.outlet.wake(query, new Date());
  }

  private get sendsMail(): boolean {
    return this.outlet.channels.includes('email');
  }

  private requireMail(): void {
    if (!this.sendsMail) {
      throw Problem.of('notice.noMail', 'This installation sends no mail: set SMTP_URL, or copy the text');
    }
  }
}

/** @throws Problem 422 `notice.noAddress`, `notice.outdated` */
async function requireUnhindered(tx: Transaction, id: string): Promise<void> {
  const [found] = await tx.query<{ hasNoAddress: boolean; isOutdated: boolean }>(HINDRANCE, [id]);
  if (found?.hasNoAddress) {
    throw Problem.of(
      'notice.noAddress',
      'Its reader has no address, wants no mail, or is a webhook that is switched off: copy the text',
    );
  }
  if (found?.isOutdated) {
    throw Problem.of('notice.outdated', 'Its reader was told of a later release: this would contradict it');
  }
}

/** Takes one that a person decides about, as they saw it. @throws Problem 409, 422, 404 */
async function decide(
  tx: Transaction,
  id: string,
  version: number,
  from: readonly NoticeStatus[],
): Promise<Notice> {
  const notice = await tx.lock(Notice, id, version);
  if (!from.includes(notice.status)) {
    throw Problem.of('notice.otherStatus', `This notice is ${notice.status}`);
  }
  return notice;
}

/** @throws Problem 404 */
async function requireEdition(tx: Transaction, id: string): Promise<void> {
  if ((await tx.query('SELECT FROM edition WHERE id = $1', [id])).length === 0) {
    throw Problem.notFound('edition');
  }
}
