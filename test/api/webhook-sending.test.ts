import { createHmac, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, type Make } from '../support/make.js';
import { until } from '../support/outbox-desk.js';
import { CERTIFICATE, WebhookPeer } from '../support/webhook-peer.js';

const MACHINE_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ROBOT_SECRET = 'SEC0123456789abcdef';
/** Nobody listens there. */
const CLOSED = '127.0.0.1:1';
const KEY = 'a-key-that-nobody-is-to-read';

let peer: WebhookPeer;
let desk: Desk;
let organizer: Client;
let make: Make;
let paths = 0;

beforeAll(async () => {
  peer = await WebhookPeer.open();
  const hosts = [peer.host, peer.secureHost, peer.secureHost.replace('127.0.0.1', 'localhost'), CLOSED];
  desk = await Desk.open({
    WEBHOOK_HOSTS: hosts.join(','),
    WEBHOOK_TIMEOUT: '0.5',
    NODE_EXTRA_CA_CERTS: CERTIFICATE,
  });
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
  await desk.rows(`SELECT set_config('yutai.actor', 'test', false)`);
});
afterAll(async () => {
  await desk?.close();
  await peer?.close();
});

interface Listener {
  edition: Body;
  /** Where the peer hears it. */
  path: string;
}

/** An edition with one webhook, which is told of all of it. */
async function listener(
  kind: string,
  fields: { url?: string; secret?: string | null } = {},
): Promise<Listener> {
  const edition = await make.edition();
  const delegation = await make.delegation(edition);
  const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:30') };
  const title = { zhHans: '考察 [x](http://evil.example) <@all>', zhHant: '考察', en: 'Visit' };
  await make.siteVisit(edition, { ...time, title, delegationIds: [delegation.id] });
  const path = `/${kind}${(paths += 1)}`;
  const { url = `${peer.url(path)}?key=${KEY}`, secret = kind === 'generic' ? MACHINE_SECRET : null } =
    fields;
  await desk.rows(
    `INSERT INTO webhook (id, edition_id, name, kind, url, secret, secret_set_at, language)
    VALUES ($1, $2, '工作群', $3, $4, $5::text, CASE WHEN $5 IS NOT NULL THEN now() END, 'zh-Hans')`,
    [randomUUID(), edition.id, kind, url, secret],
  );
  return { edition, path };
}

const publish = ({ edition }: Listener) =>
  organizer.post(`/api/editions/${edition.id}/publish`, { urgent: true });
const noticeOf = async ({ edition }: Listener): Promise<Body | undefined> =>
  (await organizer.get(`/api/notices?editionId=${edition.id}&channel=webhook`)).body.data[0];
const noticeOnce = (told: Listener, what: string, is: (notice: Body) => boolean): Promise<Body> =>
  until(`notice that is ${what}`, async () => {
    const notice = await noticeOf(told);
    return notice && is(notice) ? notice : undefined;
  });
const inStatus = (told: Listener, status: string) =>
  noticeOnce(told, status, (notice) => notice.status === status);
const tried = (told: Listener) =>
  noticeOnce(told, 'tried and waits', ({ status, fault }) => status === 'queued' && fault !== null);
/** As if the time had come to try it again. */
async function due(told: Listener): Promise<void> {
  const notice = await noticeOf(told);
  await desk.rows('UPDATE notice SET due_at = now() WHERE id = $1', [notice!.id]);
  await runOnce();
}
/** The worker has looked at all that waits, as it has sent what came last. */
async function runOnce(): Promise<void> {
  const other = await listener('wecom');
  await publish(other);
  await inStatus(other, 'sent');
}
/** All at once, as each waits for the worker. */
const eachOf = async <T>(cases: readonly T[], check: (one: T) => Promise<void>): Promise<void> => {
  await Promise.all(cases.map(check));
};

const textOf = ({ body }: { body: string }) =>
  (JSON.parse(body) as { markdown: { content: string } }).markdown.content;

test('a robot of WeCom is told of a release once, in words that are no links and call nobody', async () => {
  const told = await listener('wecom');
  await publish(told);
  const notice = await inStatus(told, 'sent');
  expect(notice).toMatchObject({ channel: 'webhook', address: peer.host, attempts: 1, fault: null });
  const [posted, ...more] = peer.at(told.path);
  expect(more).toEqual([]);
  expect(posted!.query.get('key')).toBe(KEY);
  expect(textOf(posted!)).toContain('考察 ［x］(http：//evil.example) ＜@all＞');
});

test('a robot of DingTalk is signed to', async () => {
  const told = await listener('dingtalk', { secret: ROBOT_SECRET });
  await publish(told);
  await inStatus(told, 'sent');
  const [{ query, body }] = peer.at(told.path) as [ReturnType<typeof peer.at>[0]];
  const timestamp = query.get('timestamp')!;
  expect(Math.abs(Number(timestamp) - Date.now())).toBeLessThan(60_000);
  expect(query.get('sign')).toBe(
    createHmac('sha256', ROBOT_SECRET).update(`${timestamp}\n${ROBOT_SECRET}`).digest('base64'),
  );
  expect(JSON.parse(body)).toMatchObject({
    msgtype: 'markdown',
    markdown: { title: expect.stringContaining('日程') },
  });
});

test('a machine is told by Standard Webhooks, as their own library reads it', async () => {
  const told = await listener('generic');
  const { body: release } = await publish(told);
  const notice = await inStatus(told, 'sent');
  const [{ body, headers }] = peer.at(told.path) as [ReturnType<typeof peer.at>[0]];
  expect(new Webhook(MACHINE_SECRET).verify(body, headers)).toEqual({
    type: 'release.published',
    timestamp: new Date(String(release.publishedAt)).toISOString(),
    data: {
      ...{ editionId: told.edition.id, releaseNumber: 1, delegationId: null },
      ...{ subject: notice.subject, text: notice.body },
    },
  });
  expect(() => new Webhook(MACHINE_SECRET).verify(`${body} `, headers)).toThrow();
});

describe('when nothing is answered', () => {
  const SILENT = ['hang', 'drop'] as const;

  test('a robot that heard all may have shown it: only a person has it told again', () =>
    eachOf(SILENT, async (manner) => {
      const told = await listener('wecom');
      peer.behave(told.path, manner);
      await publish(told);
      const notice = await inStatus(told, 'uncertain');
      expect(notice).toMatchObject({ fault: 'unanswered' });
      peer.behave(told.path, 'take');
      await runOnce();
      expect(peer.at(told.path)).toHaveLength(1);
      await organizer.verb(`/api/notices/${notice.id}/send`, notice.version as number);
      await inStatus(told, 'sent');
      expect(peer.at(told.path)).toHaveLength(2);
    }));

  test('a machine is told again by the same id', () =>
    eachOf(SILENT, async (manner) => {
      const told = await listener('generic');
      peer.behave(told.path, manner);
      await publish(told);
      await tried(told);
      peer.behave(told.path, { status: 204 });
      await due(told);
      expect(await inStatus(told, 'sent')).toMatchObject({ attempts: 2 });
      const ids = peer.at(told.path).map(({ headers }) => headers['webhook-id']);
      expect(ids).toEqual([ids[0], ids[0]]);
    }));

  test('a robot that was not reached is told again', async () => {
    const told = await listener('wecom', { url: `http://${CLOSED}/` });
    await publish(told);
    expect(await tried(told)).toMatchObject({ fault: 'unreachable', reply: 'ECONNREFUSED' });
    await desk.rows('UPDATE webhook SET url = $2 WHERE edition_id = $1', [
      told.edition.id,
      peer.url(told.path),
    ]);
    await due(told);
    await inStatus(told, 'sent');
    expect(peer.at(told.path)).toHaveLength(1);
  });

  test('a robot has not heard all before it is written down that it may have', async () => {
    await desk.rows(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not now'; END $$`,
    );
    await desk.rows(`CREATE TRIGGER refuse BEFORE UPDATE ON notice FOR EACH ROW
      WHEN (NEW.handed_over_at IS NOT NULL) EXECUTE FUNCTION refuse()`);
    const told = await listener('wecom');
    await publish(told);
    expect(await tried(told)).toMatchObject({ fault: 'interrupted', reply: 'not now' });
    expect(peer.at(told.path)).toEqual([]);
    await desk.rows('DROP TRIGGER refuse ON notice');
    await due(told);
    await inStatus(told, 'sent');
    expect(peer.at(told.path)).toHaveLength(1);
  });
});

describe('what is answered', () => {
  const says = (errcode: number, errmsg: string) => ({ status: 200, body: { errcode, errmsg } });

  test('may be "later": it is tried again', () =>
    eachOf(
      [
        ['wecom', says(45009, 'freq out of limit'), '45009 freq out of limit'],
        ['dingtalk', says(130101, 'send too fast'), '130101 send too fast'],
        ['generic', { status: 503 }, 'HTTP 503'],
      ] as const,
      async ([kind, said, reply]) => {
        const told = await listener(kind);
        peer.behave(told.path, said);
        await publish(told);
        expect(await tried(told)).toMatchObject({ fault: 'busy', reply });
      },
    ));

  test('may be "never": a person has to see to it, and nobody goes to another address', async () => {
    const elsewhere = { status: 307, location: peer.url('/elsewhere') };
    await eachOf(
      [
        ['wecom', says(93000, 'invalid webhook url'), '93000 invalid webhook url'],
        ['dingtalk', says(310000, 'keywords not in content'), '310000 keywords not in content'],
        ['generic', { status: 410 }, 'HTTP 410'],
        ['wecom', elsewhere, 'HTTP 307'],
        ['generic', elsewhere, 'HTTP 307'],
      ] as const,
      async ([kind, said, reply]) => {
        const told = await listener(kind);
        peer.behave(told.path, said);
        await publish(told);
        expect(await inStatus(told, 'dead')).toMatchObject({ fault: 'refused', reply, attempts: 1 });
      },
    );
    expect(peer.at('/elsewhere')).toEqual([]);
  });
});

test('what is of this network, or without TLS, is not asked', async () => {
  const port = peer.host.split(':')[1]!;
  const ofThisNetwork = 'the host is of a private network, and not in WEBHOOK_HOSTS';
  await eachOf(
    [
      ['https://127.0.0.1:2/', ofThisNetwork],
      ['https://[::ffff:7f00:1]/', ofThisNetwork],
      [`https://localhost:${port}/`, ofThisNetwork],
      ['https://169.254.169.254/latest/meta-data', ofThisNetwork],
      [`http://localhost:${port}/`, 'only https is asked of a host that is not in WEBHOOK_HOSTS'],
    ] as const,
    async ([url, reply]) => {
      const told = await listener('wecom', { url });
      await publish(told);
      expect(await tried(told)).toMatchObject({ fault: 'unreachable', reply });
    },
  );
  expect(peer.at('/')).toEqual([]);
});

test('a host is believed by a certificate that is for its name', async () => {
  const port = peer.secureHost.split(':')[1];
  const [known, other] = await Promise.all([
    listener('wecom', { url: `https://${peer.secureHost}/known` }),
    listener('wecom', { url: `https://localhost:${port}/other` }),
  ]);
  await Promise.all([publish(known), publish(other)]);
  await inStatus(known, 'sent');
  expect(peer.at('/known')).toHaveLength(1);
  expect(await tried(other)).toMatchObject({ fault: 'unreachable', reply: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  expect(peer.at('/other')).toEqual([]);
});

test('no address, key, secret or signature is in an answer that is kept, nor in the log', async () => {
  const told = await listener('dingtalk', { secret: ROBOT_SECRET });
  const echo = (words: string) => ({ status: 200, body: { errcode: 300001, errmsg: words } });
  peer.behave(told.path, echo(`no robot at ${peer.url(told.path)}?key=${KEY} with ${ROBOT_SECRET}`));
  await publish(told);
  const { reply } = await inStatus(told, 'dead');
  expect(reply).toBe('300001 no robot at … with …');
  expect(desk.api.log.join('\n')).not.toMatch(new RegExp(`${KEY}|${ROBOT_SECRET}|${MACHINE_SECRET}|sign=`));
  const kept = await desk.rows<{ kept: string }>(
    `SELECT string_agg(t::text, '') AS kept FROM (SELECT n::text AS t FROM notice n UNION ALL SELECT a::text FROM notice_attempt a
      UNION ALL SELECT e::text FROM audit_entry e) x`,
  );
  expect(kept[0]!.kept).not.toMatch(new RegExp(`${KEY}|${ROBOT_SECRET}|${MACHINE_SECRET}`));
});
