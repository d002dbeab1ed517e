import type { Body, Client } from '../support/client.js';
import { CeremonyDesk, cny, intended } from '../support/ceremony-desk.js';

let signing: CeremonyDesk;
beforeAll(async () => void (signing = await CeremonyDesk.open()));
afterAll(() => signing?.desk.close());

test('a tick signs a project and contracts its amount, and the screen has both at once', async () => {
  const { path, ids } = await signing.of(intended('100'), intended('50'), null);
  const [first, second, third] = ids as [string, string, string];
  expect(await signing.screenOf(path)).toMatchObject({
    planned: 3,
    projects: [],
    totals: { signed: { count: 0 } },
  });

  const ticked = await signing.record(path, first, true, cny('100.00'), 'tick-1');
  expect(ticked).toMatchObject({
    status: 200,
    body: { stage: 'signed', signedOn: '2025-09-16', signedAtActivityId: path.split('/').at(-1) },
  });
  expect((await signing.record(path, first, true, cny('100.00'), 'tick-1')).text).toBe(ticked.text);
  expect((await signing.record(path, first, true, cny('100'))).body.version).toBe(ticked.body.version);
  await signing.record(path, third, true, null);
  await signing.record(path, second, true, cny('80.5'));

  const { projects, totals } = await signing.screenOf(path);
  expect(projects.map(({ id }) => id)).toEqual([second, third, first]);
  expect(totals.signed).toEqual({ count: 3, withAmount: 2, total: cny('180.50') });
  expect(totals.groups).toMatchObject([{ key: 'healthcare', count: 3, total: cny('180.50') }]);
  const audited = `/api/audit-entries?requestId=${ticked.headers.get('x-request-id')}`;
  const { data } = (await (await signing.desk.as('organizer')).get(audited)).body;
  expect(data.map(({ entity }) => entity).sort()).toEqual(['agreement', 'amount']);
});

test('a correction and an undo are lines of the ledger, and nothing is lost of it', async () => {
  const { path, ids } = await signing.of(intended('100'));
  const id = ids[0]!;
  await signing.record(path, id, true, cny('100'));
  await signing.record(path, id, true, cny('120'));
  const back = await signing.record(path, id, false, null);
  const signedAtActivityId = path.split('/').at(-1);
  expect(back.body).toMatchObject({ stage: 'negotiating', signedOn: null, signedAtActivityId });
  const lines = (await signing.linesOf(id)).map(({ kind, amount }) => `${kind} ${amount}`);
  expect(lines).toEqual(['intended 100.00', 'contracted 100.00', 'contracted 120.00', 'contracted 0.00']);
  expect((await signing.screenOf(path)).totals.signed.count).toBe(0);
  await signing.record(path, id, true, cny('7'));
  expect((await signing.screenOf(path)).totals.signed.total).toEqual(cny('7.00'));
});

/** An agreement that was signed at a ceremony outside its running order, with the day of that. */
const signedAt = (path: string) =>
  signing.make.agreement(signing.edition, {
    signedOn: '2025-09-16',
    signedAtActivityId: path.split('/').at(-1),
  });
const takeBack = async ({ id, version }: Body, more = {}) =>
  (
    await signing.staff.verb(`/api/agreements/${id}/take-back`, version as number, {
      stage: 'signed',
      ...more,
    })
  ).body;

test('a signing that is taken back counts nowhere and keeps its occasion, unless that goes too or it leaves the edition', async () => {
  const { path } = await signing.of();
  const [first, second] = [await signedAt(path), await signedAt(path)];
  const counts = async () => [
    (await signing.screenOf(path)).totals.signed.count,
    (await signing.screenOf(path)).projects.length,
    (await signing.staff.get(path)).body.signedCount,
  ];
  expect(await counts()).toEqual([2, 2, 2]);
  const kept = await takeBack(first);
  expect(kept).toMatchObject({ signedOn: null, signedAtActivityId: path.split('/').at(-1) });
  expect(await takeBack(second, { withOccasion: true })).toMatchObject({ signedAtActivityId: null });
  expect(await counts()).toEqual([0, 0, 0]);

  const { title, kind, version } = kept;
  const editionId = (await signing.make.edition()).id;
  const moved = await signing.staff.put(`/api/agreements/${kept.id}`, { editionId, title, kind, version });
  expect([moved.status, moved.body]).toMatchObject([200, { editionId, signedAtActivityId: null }]);
});

test('a ceremony is deleted once nothing is signed there, and what had been forgets it', async () => {
  const { path } = await signing.of();
  const session = path.replace('ceremonies', 'sessions');
  const signed = await signedAt(path);
  const organizer = await signing.desk.as('organizer');
  const { version } = (await organizer.get(session)).body;
  expect((await organizer.delete(session, version as number)).body.code).toBe('record.inUse');
  await takeBack(signed);
  expect((await organizer.delete(session, version as number)).status).toBe(204);
  expect((await signing.staff.get(`/api/agreements/${signed.id}`)).body).toMatchObject({
    signedAtActivityId: null,
  });
});

test('what was signed stays signed when the running order is rearranged', async () => {
  const { path, ids } = await signing.of(null, null);
  for (const id of ids) await signing.record(path, id, true, null);
  await signing.arrange(path, [...ids].reverse());
  const { items } = (await signing.staff.get(path)).body as unknown as { items: Body[] };
  expect(items.map(({ agreementId, signedHere }) => [agreementId, signedHere])).toEqual(
    [...ids].reverse().map((id) => [id, true]),
  );
  expect((await signing.screenOf(path)).projects.map(({ id }) => id)).toEqual([...ids].reverse());
});

test('what was signed here outside the running order is told to the desk apart, until it is put into it', async () => {
  const { path, ids } = await signing.of(null);
  const outside = await signing.make.agreement(signing.edition, {
    ...{ signedOn: '2025-09-16', signedAtActivityId: path.split('/').at(-1) },
    amount: { kind: 'contracted', ...cny('9') },
  });
  const read = async (who: Client) =>
    (await who.get(path)).body as unknown as Record<string, Body[] | undefined>;
  const idsOf = (items: Body[] | undefined) => items?.map(({ agreementId }) => agreementId);
  const before = await read(signing.staff);
  expect([idsOf(before.items), idsOf(before.signedOutside)]).toEqual([ids, [outside.id]]);
  expect(before.signedOutside).toMatchObject([
    { signedHere: true, tableNumber: null, contracted: [cny('9.00')] },
  ]);
  expect((await read(await signing.desk.as('viewer'))).signedOutside).toBeUndefined();
  await signing.arrange(path, [...ids, outside.id]);
  const after = await read(signing.staff);
  expect([idsOf(after.items), after.signedOutside]).toEqual([[...ids, outside.id], []]);
});

const told = (answers: { status: number; body: Body }[]) =>
  answers.map(({ status, body }) => `${status} ${body.code}`);

test('what was signed elsewhere, went further or is not in the running order is refused, and its ledger stays', async () => {
  const { path, ids } = await signing.of(intended('5'), null);
  const elsewhere = await signing.make.agreement(signing.edition, {
    signedOn: '2025-09-15',
    amount: { kind: 'contracted', ...cny('9') },
  });
  await signing.arrange(path, [...ids, elsewhere.id]);
  await signing.record(path, ids[0]!, true, cny('5'));
  const { version } = (await signing.staff.get(`/api/agreements/${ids[0]}`)).body;
  await signing.staff.verb(`/api/agreements/${ids[0]}/advance`, version, { stage: 'started' });
  const refused = [
    await signing.record(path, ids[0]!, false, null),
    await signing.record(path, ids[0]!, true, null),
    await signing.record(path, elsewhere.id, true, null),
    await signing.record(path, elsewhere.id, false, null),
    await signing.record(path, (await signing.make.agreement(signing.edition)).id, true, null),
    await signing.arrange((await signing.of()).path, [ids[1]!]),
    await signing.arrange(path, [ids[0]!, (await signing.make.agreement(await signing.make.edition())).id]),
    await signing.arrange(path, [ids[1]!]),
  ];
  expect(told(refused)).toEqual([
    '422 agreement.stageNotAllowed',
    '422 agreement.stageNotAllowed',
    '422 agreement.stageNotAllowed',
    '422 agreement.stageNotAllowed',
    '422 field.unknownRecord',
    '422 record.unique',
    '422 record.otherEdition',
    '422 ceremony.signedHere',
  ]);
  expect((await signing.linesOf(elsewhere.id)).map(({ amount }) => amount)).toEqual(['9.00']);
  expect(await signing.screenOf(path)).toMatchObject({ planned: 2, projects: [{ id: ids[0] }] });
});

test('what the desk says of a project that somebody else has recorded meanwhile is stale, unless it is so already', async () => {
  const { path, ids } = await signing.of(intended('5'));
  const say = (signed: boolean, amount: object | null, before: object) =>
    signing.staff.post(`${path}/record`, { agreementId: ids[0], signed, amount, before });
  const unsigned = { signed: false, amount: null };
  const answers = [
    await say(true, cny('5'), unsigned),
    await say(true, cny('6'), { signed: true, amount: cny('5.00') }),
    await say(false, null, { signed: true, amount: cny('5') }),
    await say(true, cny('6'), unsigned),
    await say(false, null, { signed: true, amount: cny('6') }),
  ];
  expect(told(answers)).toEqual([
    '200 undefined',
    '200 undefined',
    '409 record.stale',
    '200 undefined',
    '200 undefined',
  ]);
});

test('nothing is signed at a ceremony that was cancelled or is none any more, and what was not may be signed at another', async () => {
  const { path, ids } = await signing.of(null, null);
  const id = path.split('/').at(-1)!;
  await signing.record(path, ids[0]!, true, null);
  const organizer = await signing.desk.as('organizer');
  const session = (await organizer.get(`/api/sessions/${id}`)).body;
  const { editionId, title, startsAt, endsAt, version } = session;
  const seminar = await organizer.put(`/api/sessions/${id}`, {
    ...{ editionId, title, startsAt, endsAt, version },
    sessionKind: 'seminar',
  });
  await organizer.verb(`/api/sessions/${id}/cancel`, version as number, { reason: 'Rain' });
  const other = (await signing.of()).path;
  expect(
    told([seminar, await signing.record(path, ids[1]!, true, null), await signing.arrange(other, [ids[0]!])]),
  ).toEqual(['422 ceremony.hasProjects', '422 activity.statusNotAllowed', '422 record.unique']);
  expect((await signing.arrange(other, [ids[1]!])).status).toBe(200);
  expect((await signing.record(other, ids[1]!, true, null)).status).toBe(200);
});

test('the newest is what was recorded last, wherever that was done', async () => {
  const { path, ids } = await signing.of(null, null);
  const late = await signing.make.agreement(signing.edition);
  for (const id of ids) await signing.record(path, id, true, null);
  const outcome = { signedOn: '2025-09-16', signedAtActivityId: path.split('/').at(-1) };
  await signing.staff.verb(`/api/agreements/${late.id}/sign`, late.version as number, outcome);
  expect((await signing.screenOf(path)).projects.map(({ id }) => id)).toEqual([late.id, ids[1], ids[0]]);
});

test('a viewer sees the screen and not what is still to be signed', async () => {
  const { path } = await signing.of(null);
  const { body } = await (await signing.desk.as('viewer')).get(path);
  expect(body).toMatchObject({ signedCount: 0 });
  expect(body).not.toHaveProperty('items');
  expect((await signing.staff.get(path)).body.items).toHaveLength(1);
});
