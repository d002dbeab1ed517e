import type { Body, Client } from '../support/client.js';
import { groupOf, GroupsDesk, LATER, MORNING, refusal, slot } from '../support/groups-desk.js';
import { sheet } from '../support/intake-desk.js';
import { workbook } from '../support/list-sheet.js';

let splitting: GroupsDesk;
let organizer: Client;

beforeAll(async () => {
  splitting = await GroupsDesk.open();
  ({ organizer } = splitting);
});
afterAll(() => splitting?.close());

describe('what is booked', () => {
  test('a whole delegation, its groups and its people; a group and its people, not the delegation', async () => {
    const { delegation, delegates, a, b } = await splitting.split();
    const [one, other] = delegates.map(({ personId }) => personId as string);
    expect(await splitting.booked(await splitting.visitOf(delegation, []))).toEqual(
      [delegation.id, a, b, one, other].sort(),
    );
    const alone = await splitting.visitOf(delegation, [a], LATER);
    expect(await splitting.booked(alone)).toEqual([a, one].sort());
    expect(alone).toMatchObject({ groupIds: [a], groups: [{ id: a, delegationId: delegation.id }] });
  });

  test('changes as a visit is moved from one group to the other', async () => {
    const { delegation, delegates, a, b } = await splitting.split();
    const { id, version } = await splitting.visitOf(delegation, [a]);
    const answer = await organizer.put(`/api/site-visits/${id}`, {
      ...splitting.visit(delegation, [b]),
      version,
    });
    expect(answer.status).toBe(200);
    expect(await splitting.booked({ id })).toEqual([b, delegates[1]!.personId].sort());
  });

  test('by name, somebody excused is not, though in the group', async () => {
    const { delegation, delegates, a } = await splitting.split();
    const people = [{ personId: delegates[0]!.personId, part: 'excused' }];
    expect(await splitting.booked(await splitting.visitOf(delegation, [a], { ...MORNING, people }))).toEqual([
      a,
    ]);
  });
});

describe('a delegation and its groups', () => {
  test('cannot be in two places, whichever comes first, even without names', async () => {
    const made = await splitting.make.delegation(splitting.edition);
    const delegation = await splitting.make.groups(made, [[], []]);
    const [a, b] = (delegation.groups as Body[]).map(({ id }) => id);
    await splitting.visitOf(delegation, [a!]);
    expect(refusal(await splitting.post(delegation, []))).toEqual([409, `booking.overlap group ${a}`]);
    await splitting.visitOf(delegation, [], LATER);
    expect(refusal(await splitting.post(delegation, [b!], LATER))).toEqual([
      409,
      `booking.overlap group ${b}`,
    ]);
    await splitting.visitOf(delegation, [b!]);
  });

  test('need the road from each of their places to where they join again', async () => {
    const { delegation, a, b } = await splitting.split();
    const [far, near] = [await splitting.make.place(), await splitting.make.place()];
    await splitting.make.travelTime(far, near, 60);
    await splitting.visitOf(delegation, [a], { ...MORNING, placeId: far.id });
    await splitting.visitOf(delegation, [b], { ...MORNING, placeId: near.id });
    const joint = { ...slot('10:30', '11:30'), placeId: near.id };
    expect(refusal(await splitting.post(delegation, [], joint))).toEqual([
      409,
      `travel.insufficient group ${a}`,
      `place.repeated group ${b}`,
    ]);
  });

  test('at once, are one made and one refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { delegation, a } = await splitting.split();
      const asked = [splitting.visit(delegation, []), splitting.visit(delegation, [a])];
      const answers = await Promise.all(asked.map((body) => organizer.post('/api/site-visits', body)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    }
  });
});

describe('who changes groups', () => {
  test('is freed in what the one does and booked in what the other does, at the same time too', async () => {
    const { delegation, delegates, a, b } = await splitting.split();
    const [one, other] = delegates.map(({ id }) => id);
    const [atA, atB] = [await splitting.visitOf(delegation, [a]), await splitting.visitOf(delegation, [b])];
    const answer = await splitting.arrange({ delegation }, [groupOf(a, other!), groupOf(b, one!)]);
    expect(answer.status).toBe(200);
    expect(await splitting.booked(atA)).toEqual([a, delegates[1]!.personId].sort());
    expect(await splitting.booked(atB)).toEqual([b, delegates[0]!.personId].sort());
  });

  test('is refused where the other group is elsewhere at the time, and stays where they were', async () => {
    const { delegation, delegates, a, b } = await splitting.split();
    const [one, other] = delegates.map(({ id }) => id);
    await splitting.visitOf(delegation, [a]);
    await splitting.visitOf(delegation, [b]);
    const both = [groupOf(a, one!), groupOf(b, one!, other!)];
    expect(refusal(await splitting.arrange({ delegation }, both))).toEqual([
      409,
      `booking.overlap person ${delegates[0]!.personId}`,
    ]);
    const { body } = await organizer.get(`/api/delegations/${delegation.id}`);
    expect(body.groups).toEqual(delegation.groups);
  });

  test('leaves them with the delegation, and is booked anew by the list of the next', async () => {
    const { delegation, delegates, a } = await splitting.split();
    const alone = await splitting.visitOf(delegation, [a]);
    const { body } = await organizer.get(`/api/delegates/${delegates[0]!.id}`);
    expect(body.groups).toMatchObject([{ id: a }]);
    await organizer.delete(`/api/delegates/${delegates[0]!.id}`, body.version as number);
    expect(await splitting.booked(alone)).toEqual([a]);
  });
});

describe('groups', () => {
  test('are made while the delegation is booked, and booked with it; joined again, they are gone', async () => {
    const made = await splitting.make.delegation(splitting.edition, { members: 1 });
    const together = await splitting.visitOf(made, []);
    const delegation = await splitting.make.groups(made, [[]]);
    const [{ id }] = delegation.groups as [Body];
    expect(await splitting.booked(together)).toContain(id);
    expect((await splitting.arrange({ delegation }, [])).body.groups).toEqual([]);
    expect(await splitting.booked(together)).not.toContain(id);
  });

  test('stay while one takes part in something by itself', async () => {
    const { delegation, a, b } = await splitting.split();
    await splitting.visitOf(delegation, [a]);
    const { status, body } = await splitting.arrange({ delegation }, [groupOf(b)]);
    expect([status, body.code]).toEqual([409, 'group.inUse']);
  });

  test("are of one's own delegation, and its people's", async () => {
    const [mine, others] = [await splitting.split(), await splitting.split()];
    const wrong = [groupOf(others.a, mine.delegates[0]!.id), groupOf(mine.a, others.delegates[0]!.id)];
    const { status, body } = await splitting.arrange(mine, wrong);
    expect([status, body.errors]).toMatchObject([
      422,
      [{ field: 'groups.0.id' }, { field: 'groups.1.delegateIds', code: 'field.unknownRecord' }],
    ]);
    const answer = await splitting.post(mine.delegation, [others.a]);
    expect([answer.status, answer.body.errors]).toMatchObject([
      422,
      [{ field: 'groupIds', code: 'group.otherDelegation' }],
    ]);
  });

  test('changed by somebody else meanwhile are stale', async () => {
    const { delegation, a } = await splitting.split();
    await splitting.arrange({ delegation }, [groupOf(a)]);
    expect((await splitting.arrange({ delegation }, [])).body.code).toBe('record.stale');
  });

  test("are arranged by the delegation's liaison, and seen by no other's", async () => {
    const liaison = await splitting.desk.as('liaison');
    const me = (await liaison.get('/api/me')).body;
    const [mine, others] = [await splitting.split({ liaisonId: me.id }), await splitting.split()];
    expect((await splitting.arrange(mine, [groupOf(mine.a)], liaison)).status).toBe(200);
    expect((await splitting.arrange(others, [], liaison)).status).toBe(404);
    const shared = splitting.visit(mine.delegation, [mine.a, others.a]);
    await splitting.make.post('site-visits', {
      ...shared,
      delegationIds: [mine.delegation.id, others.delegation.id],
    });
    const { groups } = (await liaison.get(`/api/editions/${splitting.edition.id}/plan`)).body;
    const names = new Map((groups as Body[]).map(({ id, name }) => [id, name]));
    expect([names.get(mine.a), names.get(others.a), names.has(others.b)]).toEqual([
      { en: 'A group' },
      null,
      false,
    ]);
  });
});

test('a delegate sees what their group does, as it was published, and a notice goes to that group alone', async () => {
  const { delegation, delegates, a, b } = await splitting.split();
  await splitting.visitOf(delegation, [a], { ...MORNING, title: { en: 'Only A' } });
  await splitting.visitOf(delegation, [], { ...LATER, title: { en: 'All' } });
  await organizer.post(`/api/editions/${splitting.edition.id}/publish`, {});
  const [ofA, ofB] = [await splitting.desk.linkOf(delegates[0]!), await splitting.desk.linkOf(delegates[1]!)];
  const seen = async (link: Client) =>
    ((await link.get('/api/itinerary')).body.activities as Body[]).map(
      ({ title, groupName }) => [title, groupName] as unknown[],
    );
  const nameOfA = (delegation.groups as Body[])[0]!.name;
  expect(await seen(ofA)).toEqual([
    [{ en: 'Only A' }, nameOfA],
    [{ en: 'All' }, null],
  ]);
  expect(await seen(ofB)).toEqual([[{ en: 'All' }, null]]);
  await splitting.visitOf(delegation, [b], { ...MORNING, title: { en: 'Only B' } });
  expect(await seen(ofB)).toHaveLength(1);
  const { body } = await organizer.get(`/api/editions/${splitting.edition.id}/notices`);
  const told = (body.data as Body[]).map(({ delegateId }) => delegateId);
  expect([told.includes(delegates[0]!.id), told.includes(delegates[1]!.id)]).toEqual([false, true]);
});

test('a list puts people into the group it names, makes it where there is none, and again changes nothing', async () => {
  const made = await splitting.make.delegation(splitting.edition, { members: 1 });
  const delegation = await splitting.make.groups(made, [[]]);
  const [first] = delegation.groups as [Body];
  const alone = await splitting.visitOf(delegation, [first.id]);
  const name = (first.name as { en: string }).en;
  const rows = sheet('姓名 分组', ['某甲', name.toLowerCase()], ['某乙', '電子組'], ['某丙', '电子组']);
  const take = async () =>
    (await organizer.upload(`/api/delegations/${delegation.id}/intake`, await workbook(rows))).body;
  expect((await take()).counts).toMatchObject({ new: 3, rejected: 0 });
  const { groups } = (await organizer.get(`/api/delegations/${delegation.id}`)).body;
  expect(
    (groups as { name: object; delegateIds: string[] }[]).map((group) => group.delegateIds.length),
  ).toEqual([1, 2]);
  expect(await splitting.booked(alone)).toHaveLength(2);
  expect((await take()).counts).toMatchObject({ unchanged: 3 });
});

test('an edition made after another has the groups too, and what they do at once', async () => {
  const source = await splitting.make.edition();
  const delegation = await splitting.make.groups(await splitting.make.delegation(source), [[], []]);
  for (const { id } of delegation.groups as Body[]) {
    await splitting.make.post('site-visits', { ...splitting.visit(delegation, [id]), editionId: source.id });
  }
  const copy = { ordinal: 900, name: { en: 'The next' }, startsOn: '2026-09-14' };
  const { body } = await organizer.post(`/api/editions/${source.id}/copies`, copy);
  expect(body.copied).toMatchObject({ siteVisits: 2, planned: 2 });
  const { data } = (await organizer.get(`/api/site-visits?editionId=${String(body.id)}`)).body;
  expect((data as Body[]).map(({ groupIds }) => (groupIds as string[]).length)).toEqual([1, 1]);
});
