import { createHmac } from 'node:crypto';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, type Make } from '../support/make.js';
import { until } from '../support/outbox-desk.js';
import { WebhookPeer, type Posted } from '../support/webhook-peer.js';

const DAY = '2025-09-16';
let peer: WebhookPeer;
let desk: Desk;
let make: Make;
let organizer: Client;
let edition: Body;
let ours: Body;
let theirs: Body;
let visit: Body;
let other: Body;
let count = 0;

beforeAll(async () => {
  peer = await WebhookPeer.open();
  desk = await Desk.open({ WEBHOOK_HOSTS: peer.host, WEBHOOK_TIMEOUT: '0.5' });
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
});
afterAll(async () => {
  await desk?.close();
  await peer?.close();
});

beforeEach(async () => {
  edition = await make.edition({ name: { zhHans: '试排届', en: 'Trial edition' } });
  [ours, theirs] = [await make.delegation(edition), await make.delegation(edition)];
  const visitOf = (delegation: Body, from: string, to: string) =>
    make.siteVisit(edition, {
      title: { zhHans: '考察园区', en: 'Visit' },
      startsAt: at(DAY, from),
      endsAt: at(DAY, to),
      delegationIds: [delegation.id],
    });
  visit = await visitOf(ours, '09:00', '10:30');
  other = await visitOf(theirs, '14:00', '15:00');
});

const publish = async (urgent = false): Promise<Body> =>
  (await organizer.post(`/api/editions/${edition.id}/publish`, { urgent })).body;
const cancel = ({ id, version }: Body) =>
  organizer.verb(`/api/site-visits/${id}/cancel`, version, { reason: 'Rain' });
const restore = ({ id, version }: Body) => organizer.verb(`/api/site-visits/${id}/restore`, version);
const noticesOf = async ({ id }: Body): Promise<Body[]> =>
  (await organizer.get(`/api/notices?webhookId=${id}&sort=releaseNumber`)).body.data;
const last = (webhook: Body, status: string): Promise<Body> =>
  until(`notice that is ${status}`, async () => {
    const notice = (await noticesOf(webhook)).at(-1);
    return notice?.status === status ? notice : undefined;
  });
const nameOf = ({ name }: Body) => (name as { en: string }).en;
const read = async ({ id }: Body) => (await organizer.get(`/api/webhooks/${id}`)).body;
const replace = async (webhook: Body, fields: object) => {
  const { version, name, delegationId, language, enabled } = await read(webhook);
  const body = { version, name, delegationId, language, enabled, ...fields };
  return organizer.put(`/api/webhooks/${webhook.id}`, body);
};

/** A webhook at the peer, with the path that it is at. */
async function listening(fields: object = {}): Promise<Body & { path: string }> {
  const path = `/hook${(count += 1)}`;
  const webhook = await make.webhook(edition, { kind: 'generic', url: peer.url(path), ...fields });
  return { ...webhook, path };
}

describe('webhooks', () => {
  test('are made, read, listed, replaced and deleted', async () => {
    const url = 'https://robots.invalid/send?access_token=f00-ba4';
    const input = { editionId: edition.id, delegationId: ours.id, kind: 'dingtalk', language: 'zh-Hant' };
    const made = await make.post('webhooks', { ...input, name: '工作群', url });
    const { secret, ...record } = made;
    expect(secret).toBeNull();
    expect(record).toMatchObject({
      ...input,
      ...{ name: '工作群', delegationName: ours.name, enabled: true, version: 1 },
      ...{ host: 'robots.invalid', urlEnding: '-ba4', secretSetAt: null },
    });
    expect(await read(made)).toEqual(record);
    const list = await organizer.get(`/api/webhooks?editionId=${edition.id}&kind=dingtalk&enabled=true`);
    expect(list.body).toEqual({ data: [record], total: 1 });

    const changed = { name: '甲团群', delegationId: null, language: 'en', enabled: false };
    const { status, body } = await organizer.put(`/api/webhooks/${made.id}`, { ...changed, version: 1 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...changed, host: 'robots.invalid', urlSetAt: record.urlSetAt, version: 2 });
    expect((await organizer.put(`/api/webhooks/${made.id}`, { ...changed, version: 1 })).body.code).toBe(
      'record.stale',
    );
    expect((await organizer.delete(`/api/webhooks/${made.id}`, 2)).status).toBe(204);
    expect((await organizer.get(`/api/webhooks/${made.id}`)).status).toBe(404);
  });

  test.each([
    ['without TLS', 'http://robots.invalid/send', 422, 'webhook.insecure'],
    ['with a password', 'https://user:password@robots.invalid/', 400, 'url.invalid'],
    ['of another scheme', 'ftp://robots.invalid/', 400, 'url.invalid'],
    ['of none', 'robots.invalid/send', 400, 'url.invalid'],
    ['of more than 2,000 characters', `https://robots.invalid/${'x'.repeat(2000)}`, 400, 'field.tooLong'],
  ])('are at no address %s', async (_, url, status, code) => {
    const body = { editionId: edition.id, name: 'Group', kind: 'wecom', language: 'en', url };
    const answers = [
      await organizer.post('/api/webhooks', body),
      await replace(await make.webhook(edition), { url }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(status);
      expect(answer.body.errors).toMatchObject([{ field: 'url', code }]);
    }
  });

  test('are of a delegation of their edition, and have a secret to be given only of DingTalk', async () => {
    const elsewhere = await make.delegation(await make.edition());
    const refused = await organizer.post('/api/webhooks', {
      ...{ editionId: edition.id, delegationId: elsewhere.id, name: 'Group', language: 'en' },
      ...{ kind: 'wecom', url: 'https://robots.invalid/' },
    });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'delegationId' }] } });
    for (const kind of ['wecom', 'generic']) {
      const { status, body } = await replace(await make.webhook(edition, { kind }), { secret: 'SEC1' });
      expect({ status, code: body.code }).toEqual({ status: 422, code: 'webhook.secretNotTaken' });
    }
    const robot = await make.webhook(edition, { kind: 'dingtalk', secret: 'SEC1' });
    expect(robot).toMatchObject({ secret: null, secretSetAt: expect.any(String) });
    const kept = await replace(robot, { name: 'Another' });
    expect(kept.body.secretSetAt).toBe(robot.secretSetAt);
    const anew = await replace(robot, { url: 'https://robots.invalid/another' });
    expect(anew.body).toMatchObject({ secretSetAt: null, urlEnding: 'ther' });
  });
});

test('neither a URL nor a secret is in any answer, audit entry, announcement, log or table but their own', async () => {
  const secrets = ['k3y-of-a-r0b0t', 'SEC-of-a-r0b0t'];
  peer.behave('/told', { status: 200, body: { errcode: 310000, errmsg: `no ${secrets.join(' ')} here` } });
  const heard: string[] = [];
  await desk.rows('LISTEN yutai_changes');
  desk.db.on('notification', ({ payload = '' }) => heard.push(payload));
  const given = { url: `${peer.url('/told')}?access_token=${secrets[0]}`, secret: secrets[1] };
  const keep = ({ text }: { text: string }) => heard.push(text);

  const body = { editionId: edition.id, name: 'Group', kind: 'dingtalk', language: 'en' };
  const made = await organizer.post('/api/webhooks', { ...body, ...given });
  keep(made);
  keep(await replace(made.body, given));
  keep(await replace(made.body, { ...given, delegationId: theirs.id, language: 'xx' }));
  const machine = await listening();
  const { secret: first } = machine;
  const { body: again } = await organizer.verb(`/api/webhooks/${machine.id}/replace-secret`, 1);
  secrets.push(String(first), String(again.secret));
  expect(new Set(secrets).size).toBe(4);
  keep(await organizer.get(`/api/editions/${edition.id}/notices`));
  await publish(true);
  const dead = await last(made.body, 'dead');
  keep(await organizer.post(`/api/webhooks/${made.body.id}/test`));
  for (const path of [
    `webhooks?editionId=${edition.id}`,
    `webhooks/${made.body.id}`,
    `webhooks/${machine.id}`,
    `notices?editionId=${edition.id}`,
    `notices/${dead.id}`,
    `audit-entries?entity=webhook&perPage=200`,
  ]) {
    keep(await organizer.get(`/api/${path}`));
  }
  for (const table of ['audit_entry', 'notice', 'notice_attempt', 'idempotency_key', 'pgboss.job']) {
    const rows = await desk.rows<{ text: string }>(`SELECT t::text AS text FROM ${table} t`);
    heard.push(...rows.map(({ text }) => text));
  }
  heard.push(...desk.api.log);
  const { length } = heard;
  expect(length).toBeGreaterThan(50);
  for (const secret of secrets) expect(heard.filter((text) => text.includes(secret))).toEqual([]);
  const { body: entries } = await organizer.get(`/api/audit-entries?entityId=${machine.id}&sort=id`);
  expect(entries.data).toMatchObject([
    { action: 'insert', after: { kind: 'generic', secret_set_at: expect.any(String) } },
    { action: 'update', after: { secret_set_at: expect.any(String) } },
  ]);
});

describe('a release', () => {
  test('is told to each webhook: all of it, or what is its delegation’s', async () => {
    const all = await make.webhook(edition, { name: '总群' });
    const [own, off] = [
      await make.webhook(edition, { delegationId: ours.id, language: 'en' }),
      await make.webhook(edition, { enabled: false }),
    ];
    const { body: preview } = await organizer.get(`/api/editions/${edition.id}/notices`);
    expect(preview.data.map(({ webhookId }) => webhookId)).toEqual([all.id, own.id]);
    const release = await publish();
    const [notice, ...more] = await noticesOf(all);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      ...{ releaseId: release.id, releaseNumber: 1, since: 0, delegationId: null, delegationName: null },
      ...{ delegateId: null, userId: null, recipientName: { en: '总群' }, language: 'zh-Hans' },
      ...{ channel: 'webhook', address: 'robots.invalid', status: 'queued', subject: '试排届：日程已发布' },
    });
    expect(String(notice!.body).split('\n').filter(Boolean)).toEqual([
      '日程已经发布，共 2 项。',
      '9月16日 周二',
      `· 新增：考察园区，09:00–10:30（${nameOf(ours)}）`,
      `· 新增：考察园区，14:00–15:00（${nameOf(theirs)}）`,
      '请以最新日程为准（第 1 版）。',
    ]);
    expect(await noticesOf(own)).toMatchObject([
      { delegationId: ours.id, body: expect.stringMatching(/^[^·]*· New: Visit, Tue 16 Sept, 09[^·]*$/) },
    ]);
    expect(await noticesOf(off)).toEqual([]);
  });

  test('that changes nothing for a delegation tells its webhook nothing', async () => {
    const [all, own] = [await make.webhook(edition), await make.webhook(edition, { delegationId: ours.id })];
    await publish();
    await cancel(other);
    await publish();
    expect([(await noticesOf(all)).length, (await noticesOf(own)).length]).toEqual([2, 1]);
  });

  test('is sent without a mail server, and once with another that follows at once', async () => {
    const webhook = await listening();
    await publish();
    await cancel(visit);
    await publish(true);
    const notice = await last(webhook, 'sent');
    expect(notice).toMatchObject({ since: 0, releaseNumber: 2 });
    expect(await noticesOf(webhook)).toMatchObject([{ status: 'superseded' }, { status: 'sent' }]);
    const [{ body }, ...more] = peer.at(webhook.path) as [Posted];
    expect(more).toEqual([]);
    const { type, data } = JSON.parse(body) as { type: string; data: object };
    expect({ type, data }).toEqual({
      type: 'release.published',
      data: {
        ...{ editionId: edition.id, releaseNumber: 2, delegationId: null },
        ...{ subject: notice.subject, text: notice.body },
      },
    });
  });

  test('that is taken back before it was told is not told', async () => {
    const webhook = await listening();
    await publish(true);
    await last(webhook, 'sent');
    const { body: cancelled } = await cancel(visit);
    await publish();
    await restore(cancelled);
    await publish(true);
    await last(webhook, 'superseded');
    expect(peer.at(webhook.path)).toHaveLength(1);
  });
});

test('what a webhook refused is sent to it again under its id, to where it is now', async () => {
  const webhook = await listening();
  peer.behave(webhook.path, { status: 410 });
  await publish(true);
  const dead = await last(webhook, 'dead');
  expect(dead).toMatchObject({ fault: 'refused', address: peer.host });
  await replace(webhook, { url: peer.url(`${webhook.path}/moved`) });
  const { body } = await organizer.post(`/api/editions/${edition.id}/notices/send`, { status: 'dead' });
  expect(body).toEqual({ notices: 1 });
  await last(webhook, 'sent');
  const ids = [webhook.path, `${webhook.path}/moved`].map(
    (path) => peer.at(path).map(({ headers }) => headers['webhook-id']), //
  );
  expect(ids).toEqual([[dead.id], [dead.id]]);
});

test('one that is switched off is told nothing of what waits, nor by hand, and nothing old once it is on again', async () => {
  const webhook = await listening();
  await publish();
  await last(webhook, 'queued');
  await replace(webhook, { enabled: false });
  const notice = await last(webhook, 'cancelled');
  await desk.rows(`UPDATE notice SET status = 'dead', fault = 'refused' WHERE id = $1`, [notice.id]);
  const send = () => organizer.verb(`/api/notices/${notice.id}/send`, notice.version);
  expect(await send()).toMatchObject({ status: 422, body: { code: 'notice.noAddress' } });
  // As one that was under way then and comes back to wait.
  await desk.rows(`UPDATE notice SET status = 'queued', due_at = now() WHERE id = $1`, [notice.id]);
  await publishElsewhere();
  await last(webhook, 'cancelled');
  await replace(webhook, { enabled: true });
  await publishElsewhere();
  expect(peer.at(webhook.path)).toEqual([]);
});

/** The worker has looked at all that waits, as it has sent what came last. */
async function publishElsewhere(): Promise<void> {
  const elsewhere = await make.edition();
  const delegation = await make.delegation(elsewhere);
  const time = { startsAt: at(DAY, '09:00'), endsAt: at(DAY, '10:00') };
  await make.siteVisit(elsewhere, { ...time, delegationIds: [delegation.id] });
  const webhook = await make.webhook(elsewhere, { kind: 'generic', url: peer.url('/elsewhere') });
  await organizer.post(`/api/editions/${elsewhere.id}/publish`, { urgent: true });
  await last(webhook, 'sent');
}

test('its notices go with it, and it goes with its delegation', async () => {
  const [kept, gone] = [await make.webhook(edition), await make.webhook(edition, { delegationId: ours.id })];
  const release = await publish();
  const count = async () => (await organizer.get(`/api/notices?releaseId=${release.id}`)).body.total;
  expect(await count()).toBe(2);
  expect((await organizer.delete(`/api/webhooks/${gone.id}`, gone.version)).status).toBe(204);
  expect(await count()).toBe(1);
  expect((await organizer.delete(`/api/webhooks/${kept.id}`, kept.version)).status).toBe(204);
  expect(await count()).toBe(0);
  const delegation = await make.delegation(edition);
  const { id } = await make.webhook(edition, { delegationId: delegation.id });
  expect((await organizer.delete(`/api/delegations/${delegation.id}`, delegation.version)).status).toBe(204);
  expect((await organizer.get(`/api/webhooks/${id}`)).status).toBe(404);
});

describe('trying one out', () => {
  const tryOut = async ({ id }: Body) => (await organizer.post(`/api/webhooks/${id}/test`)).body;

  test('sends it something now, switched off as well, and says how that went', async () => {
    const webhook = await listening({ enabled: false, language: 'en' });
    expect(await tryOut(webhook)).toEqual({ sent: true, fault: null, reply: null });
    peer.behave(webhook.path, { status: 500 });
    expect(await tryOut(webhook)).toMatchObject({ sent: false, fault: 'busy', reply: 'HTTP 500' });
    peer.behave(webhook.path, 'hang');
    expect(await tryOut(webhook)).toMatchObject({ sent: false, fault: 'timedOut' });
    expect(await noticesOf(webhook)).toEqual([]);
    expect(peer.at(webhook.path)[0]!.body).toContain('Trial edition');
  });

  test('a machine signs by the secret that it was last given', async () => {
    const webhook = await listening();
    const { body: anew } = await organizer.verb(`/api/webhooks/${webhook.id}/replace-secret`, 1);
    await tryOut(webhook);
    const [{ headers, body }] = peer.at(webhook.path) as [Posted];
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const signature = ({ secret }: Body) => {
      const key = Buffer.from(String(secret).replace('whsec_', ''), 'base64');
      return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
    };
    expect(headers['webhook-signature']).toBe(signature(anew));
    expect(headers['webhook-signature']).not.toBe(signature(webhook));
    const robot = await make.webhook(edition);
    const { body: refused } = await organizer.verb(`/api/webhooks/${robot.id}/replace-secret`, 1);
    expect(refused.code).toBe('webhook.secretNotOurs');
  });
});
