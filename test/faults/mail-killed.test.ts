import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiProcess } from '../support/api-process.js';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { MailPeer, MOMENTS, type Behaviour, type Manner, type Moment } from '../support/mail-peer.js';
import { at } from '../support/make.js';
import { randomFrom } from '../support/random.js';

const KILLS = 100;
/** Of these, so many are of the whole worker as it is run; the others of its sending alone, which starts in a tenth of the time. */
const WHOLE_WORKERS = 4;
const MESSAGES = 160;
/** A kill comes after so many moments of a worker's conversations at most, or else after as many milliseconds. */
const MOST_MOMENTS = 14;
const AT_LATEST = 2500;
const SENDER = join(import.meta.dirname, '../support/send-due.ts');

const seed = Number(process.env.TEST_SEED ?? 17);
const random = randomFrom(seed);
const below = (most: number) => Math.floor(random() * most);

let desk: Desk;
let organizer: Client;
let peer: MailPeer;
let release: Body;

beforeAll(async () => {
  peer = await MailPeer.open();
  desk = await Desk.open({ ...settings(), ROLE: 'web' });
  organizer = await desk.as('organizer');
  release = await publishedTo(MESSAGES);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await peer?.close();
});

const settings = () => ({ SMTP_URL: peer.url, MAIL_FROM: 'Desk <desk@yutai.example>', SMTP_TIMEOUT: '0.4' });

/** A release that so many delegates are told of by mail. Every ninth address is refused when it is named, or once all is said. */
async function publishedTo(delegates: number): Promise<Body> {
  const make = await desk.make();
  const edition = await make.edition();
  const delegation = await make.delegation(edition);
  const people = Array.from({ length: delegates }, (_, n) => {
    const kind = n % 9 === 0 ? 'unknown' : n % 9 === 1 ? 'unwanted' : 'delegate';
    return `示例團員${n},${kind}${n}@example.test`;
  });
  const list = ['姓名,電子郵件', ...people].join('\n');
  const { status, text } = await organizer.uploadFile(
    `/api/delegations/${delegation.id}/intake`,
    list,
    'list.csv',
  );
  if (status !== 200) throw new Error(`The list was answered ${status} ${text}`);
  const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') };
  await make.siteVisit(edition, { ...time, delegationIds: [delegation.id] });
  return (await organizer.post(`/api/editions/${edition.id}/publish`, { urgent: true })).body;
}

/** So much time passes that all is due, and a worker that is no more has been waited for. */
const passTime = () =>
  desk.rows(
    `UPDATE notice SET due_at = CASE WHEN due_at IS NOT NULL THEN now() END, leased_until = leased_until - interval '1 hour'`,
  );

/** What some addresses are always told, and otherwise now and then something untoward. */
function rough(): (moment: Moment, to: string) => Manner {
  const mishaps: Manner[] = ['not now', 'hang', 'drop'];
  return (moment, to) => {
    const lasting = always(moment, to);
    if (lasting) return lasting;
    if (random() > 0.06) return 'go on';
    return moment === 'whole' && random() < 0.3 ? 'take and drop' : mishaps[below(mishaps.length)]!;
  };
}
function always(moment: Moment, to: string): Manner | undefined {
  if (moment === 'recipient' && to.startsWith('unknown')) return 'never';
  return moment === 'whole' && to.startsWith('unwanted') ? 'never' : undefined;
}

/** Ends with the kill of what `start` starts, at a random moment of its conversations. Gives that moment. */
async function killAtRandom(
  start: () => Promise<{ kill: () => Promise<void> }>,
): Promise<Moment | 'silence'> {
  let left = 1 + below(MOST_MOMENTS);
  const delay = random() < 0.5 ? 0 : below(6);
  const killed = Promise.withResolvers<Moment | 'silence'>();
  const behaviour: Behaviour = {
    manner: rough(),
    reached: (moment) => {
      left -= 1;
      if (left === 0) killed.resolve(moment);
    },
  };
  peer.behaviour = behaviour;
  const worker = await start();
  const late = setTimeout(() => killed.resolve('silence'), AT_LATEST);
  const moment = await killed.promise;
  if (delay > 0) await sleep(delay);
  await worker.kill();
  clearTimeout(late);
  return moment;
}

async function startSender() {
  const NODE_COMPILE_CACHE = join(tmpdir(), 'yutai-test-compiled');
  const env = { ...process.env, ...settings(), DATABASE_URL: desk.databaseUrl, NODE_COMPILE_CACHE };
  const child = spawn(process.execPath, [SENDER], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    expect(await exited).toEqual([null, 'SIGKILL']);
  };
  return { kill };
}

async function startWorker() {
  const { api } = await ApiProcess.start(desk.databaseUrl, { ...settings(), ROLE: 'worker' });
  const kill = async () => {
    api.signal('SIGKILL');
    expect(await api.exited).toBe('SIGKILL');
  };
  return { kill };
}

/** A worker that is left in peace sends what is left. */
async function finish(): Promise<void> {
  peer.behaviour = { manner: (moment, to) => always(moment, to) ?? 'go on' };
  const { api } = await ApiProcess.start(desk.databaseUrl, { ...settings(), ROLE: 'worker' });
  const UNFINISHED = `SELECT FROM notice WHERE status IN ('queued', 'sending') AND channel IS NOT NULL`;
  while ((await desk.rows(UNFINISHED)).length > 0) {
    await passTime();
    await sleep(200);
  }
  await api.stop();
}

interface Sent extends Record<string, unknown> {
  id: string;
  status: string;
  /** Everybody is told once, at their own. */
  address: string;
  messageId: string | null;
  copies: number;
}

/** The release's notices, and how often the other side has each. */
async function notices(): Promise<Sent[]> {
  const rows = await desk.rows<Sent>(
    'SELECT id, status, address, message_id AS "messageId" FROM notice WHERE release_id = $1',
    [release.id],
  );
  const taken = (address: string) => peer.taken.filter(({ to }) => to === address);
  for (const { address, messageId } of rows) {
    expect(new Set(taken(address).map((mail) => mail.messageId))).toEqual(
      new Set(taken(address).length > 0 ? [messageId] : []),
    );
  }
  return rows.map((row) => ({ ...row, copies: taken(row.address).length }));
}

const tally = (sent: Sent[]) => {
  const counts: Record<string, number> = {};
  for (const { status, copies } of sent) {
    const name = `${status}, ${copies} there`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

test(`kill -9 of the worker at ${KILLS} random points loses no message and delivers none twice; a person may`, async () => {
  const moments: Record<string, number> = {};
  for (let kills = 0; kills < KILLS; kills += 1) {
    const moment = await killAtRandom(kills < WHOLE_WORKERS ? startWorker : startSender);
    moments[moment] = (moments[moment] ?? 0) + 1;
    await passTime();
  }
  const before = await notices();
  await finish();
  const after = await notices();
  console.log({ moments, before: tally(before), after: tally(after) });

  expect(Object.keys(moments)).toEqual(expect.arrayContaining([...MOMENTS]));
  expect(before.some(({ status }) => status === 'queued')).toBe(true);
  expect(after).toHaveLength(MESSAGES);
  expect(after.filter(({ copies }) => copies > 1)).toEqual([]);
  const possible = ['sent, 1 there', 'dead, 0 there', 'uncertain, 0 there', 'uncertain, 1 there'];
  expect(Object.keys(tally(after)).sort()).toEqual(possible.sort());
  await resendUncertain(after);
}, 300_000);

/** Whoever decides it takes it on themselves that it arrives twice: under the Message-ID that it had. */
async function resendUncertain(sent: Sent[]): Promise<void> {
  const uncertain = sent.filter(({ status }) => status === 'uncertain');
  for (const { id } of uncertain) {
    const { body } = await organizer.get(`/api/notices/${id}`);
    expect(body.history).toMatchObject([{ outcome: 'uncertain' }, ...(body.history as object[]).slice(1)]);
    const answer = await organizer.verb(`/api/notices/${id}/send`, body.version as number);
    expect(answer).toMatchObject({ status: 200, body: { status: 'queued', messageId: body.messageId } });
  }
  await finish();
  const ids = uncertain.map(({ id }) => id);
  for (const { id, status, copies } of (await notices()).filter((notice) => ids.includes(notice.id))) {
    const earlier = uncertain.find((notice) => notice.id === id)!;
    const refused = status === 'dead' && copies === earlier.copies;
    expect({ status, copies }).toEqual(
      refused ? { status, copies } : { status: 'sent', copies: earlier.copies + 1 },
    );
  }
}
