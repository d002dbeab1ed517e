import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, type Make } from '../support/make.js';

const DAY = '2025-09-16';
let desk: Desk;
let make: Make;
let organizer: Client;
let edition: Body;
let liaison: Body;
let ours: Body;
let theirs: Body;
let visit: Body;
let other: Body;
/** By their names. */
let delegates: Record<'simplified' | 'traditional' | 'english' | 'excused' | 'elsewhere', Body>;

beforeAll(async () => {
  desk = await Desk.open();
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
  liaison = (await (await desk.as('liaison')).get('/api/me')).body;
});
afterAll(() => desk?.close());

beforeEach(async () => {
  edition = await make.edition({ name: { zhHans: '试排届', zhHant: '試排屆', en: 'Trial edition' } });
  ours = await make.delegation(edition, {
    liaisonId: liaison.id,
    name: { zhHans: '甲团', zhHant: '甲團', en: 'Group A' },
  });
  theirs = await make.delegation(edition);
  const join = async (delegation: Body, language: string) =>
    make.delegate(delegation, await make.person({ language }));
  delegates = {
    simplified: await join(ours, 'zh-Hans'),
    traditional: await join(ours, 'zh-Hant'),
    english: await join(ours, 'en'),
    excused: await join(ours, 'en'),
    elsewhere: await join(theirs, 'en'),
  };
  visit = await make.siteVisit(edition, {
    title: { zhHans: '考察园区', zhHant: '考察園區', en: 'Visit to the park' },
    startsAt: at(DAY, '09:00'),
    endsAt: at(DAY, '10:30'),
    delegationIds: [ours.id],
    people: [{ personId: delegates.excused.personId, part: 'excused' }],
  });
  other = await make.siteVisit(edition, {
    startsAt: at(DAY, '14:00'),
    endsAt: at(DAY, '15:00'),
    delegationIds: [ours.id, theirs.id],
  });
});

const publish = async (): Promise<Body> => (await organizer.post(`/api/editions/${edition.id}/publish`)).body;
const noticesOf = async ({ id }: Body): Promise<Body[]> =>
  (await organizer.get(`/api/notices?releaseId=${id}&perPage=200`)).body.data;
const preview = async (): Promise<Body[]> =>
  (await organizer.get(`/api/editions/${edition.id}/notices`)).body.data;
const cancel = (what: Body) =>
  organizer.verb(`/api/site-visits/${what.id}/cancel`, what.version as number, { reason: 'Rain' });
const readers = (notices: Body[]) => notices.map(({ delegateId, userId }) => delegateId ?? userId).sort();

test('a release that only cancels one visit tells exactly those concerned, each in their language', async () => {
  await publish();
  await cancel(visit);
  const release = await publish();
  const notices = await noticesOf(release);
  const { simplified, traditional, english } = delegates;
  expect(readers(notices)).toEqual([simplified.id, traditional.id, english.id, liaison.id].sort());
  const told = (reader: Body) => {
    const { subject, body } = notices.find(
      ({ delegateId, userId }) => delegateId === reader.id || userId === reader.id,
    )!;
    return `${subject}\n${body}`;
  };
  expect(told(simplified)).toBe(
    '试排届：您的行程有变动\n您的行程有以下变动：\n\n· 取消：考察园区，9月16日 周二 09:00–10:30\n\n请以最新行程为准（第 2 版）。',
  );
  expect(told(traditional)).toBe(
    '試排屆：您的行程有異動\n您的行程有以下異動：\n\n· 取消：考察園區，9月16日 週二 09:00–10:30\n\n請以最新行程為準（第 2 版）。',
  );
  expect(told(english)).toBe(
    'Trial edition: your itinerary has changed\nThis has changed in your itinerary:\n\n· Cancelled: Visit to the park, Tue 16 Sept, 09:00–10:30\n\nThe latest itinerary holds: release 2.',
  );
  expect(told(liaison)).toBe(
    '试排届：甲团行程有变动\n甲团的行程有以下变动：\n\n· 取消：考察园区，9月16日 周二 09:00–10:30\n\n请以最新行程为准（第 2 版）。',
  );
  expect(notices[0]).toMatchObject({ status: 'held', releaseNumber: 2, since: 1, releaseId: release.id });
});

test('what is shown before publishing is what is written down then, and looking writes nothing', async () => {
  await publish();
  await cancel(other);
  const shown = await preview();
  expect(await preview()).toEqual(shown);
  expect(readers(shown)).toContain(delegates.elsewhere.id);
  const written = await noticesOf(await publish());
  const texts = (all: Body[]) => all.map(({ subject, body }) => `${subject} ${body}`).sort();
  expect([readers(written), texts(written)]).toEqual([readers(shown), texts(shown)]);
  expect(await preview()).toEqual([]);
});

test('before publishing it is said that nothing goes out without a mail server', async () => {
  const { body } = await organizer.get(`/api/editions/${edition.id}/notices`);
  expect(body.channels).not.toContain('email');
});

test('it is announced once a statement that notices have moved, and not when none did', async () => {
  await publish();
  const heard: string[] = [];
  const hear = ({ payload = '' }: { payload?: string }) => heard.push(payload);
  desk.db.on('notification', hear);
  await desk.rows('LISTEN yutai_changes');
  const move = (which: string) => desk.rows(`UPDATE notice SET version = version + 1 WHERE ${which}`);
  await move('true');
  expect(heard).toEqual(['{"kind":"notice"}']);
  await move('false');
  expect(heard).toHaveLength(1);
  await desk.rows('UNLISTEN yutai_changes');
  desk.db.off('notification', hear);
});

test('a change that is undone before it is published tells nobody', async () => {
  await publish();
  const cancelled = await cancel(visit);
  expect(readers(await preview())).toHaveLength(4);
  await organizer.verb(`/api/site-visits/${visit.id}/restore`, cancelled.body.version as number);
  expect(await preview()).toEqual([]);
  expect((await publish()).code).toBe('release.unchanged');
});

test('a dry run of publishing and a refused one keep no notice', async () => {
  const count = async () => (await desk.rows('SELECT FROM notice')).length;
  const before = await count();
  await organizer.post(`/api/editions/${edition.id}/publish?dryRun=true`);
  expect(await count()).toBe(before);
  await publish();
  const after = await count();
  expect(after).toBeGreaterThan(before);
  await publish();
  expect(await count()).toBe(after);
});

test('a delegate who is taken out takes their notices along', async () => {
  const release = await publish();
  const { elsewhere } = delegates;
  expect(readers(await noticesOf(release))).toContain(elsewhere.id);
  const { status } = await organizer.delete(`/api/delegates/${elsewhere.id}`, elsewhere.version as number);
  expect(status).toBe(204);
  expect(readers(await noticesOf(release))).not.toContain(elsewhere.id);
});

describe('without a mail server', () => {
  const held = async () => {
    const release = await publish();
    return noticesOf(release);
  };

  test('notices stay in the outbox, which says so, until somebody cancels them', async () => {
    const notices = await held();
    const ofLiaison = notices.find(({ userId }) => userId === liaison.id)!;
    expect(ofLiaison).toMatchObject({ status: 'held', address: 'liaison@yutai.example', dueAt: null });
    const { body: outbox } = await organizer.get(`/api/editions/${edition.id}/outbox`);
    expect(outbox).toMatchObject({ mail: false, releases: [{ releaseNumber: 1 }] });
    const path = `/api/notices/${ofLiaison.id}`;
    const refused = await organizer.verb(`${path}/send`, ofLiaison.version as number);
    expect([refused.status, refused.body.code]).toEqual([422, 'notice.noMail']);
    const all = `/api/editions/${edition.id}/notices`;
    expect((await organizer.post(`${all}/send`, { status: 'held' })).body.code).toBe('notice.noMail');
    expect((await organizer.post(`${all}/cancel`)).body).toEqual({ notices: 1 });
    expect((await organizer.get(path)).body).toMatchObject({ status: 'cancelled' });
  });

  test('they are copied into chats, in the script that is read there', async () => {
    const notices = await held();
    const copies = async ({ id }: Body) =>
      (await organizer.get(`/api/notices/${notices.find(({ delegateId }) => delegateId === id)!.id}/copies`))
        .body;
    const { simplified, english } = delegates;
    const { wechat, line } = await copies(simplified);
    expect(wechat).toMatch(/^试排届：您的行程\n您的行程已经发布：\n· 新增：考察园区/);
    expect(line).toMatch(/^試排屆：您的行程\n您的行程已經發布：\n· 新增：考察園區/);
    expect((await copies(english)).wechat).toMatch(/^Trial edition: your itinerary\n/);
  });
});
