import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { PNG } from '../support/samples.js';

const PHONE = '+886 900 000 000';

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let delegation: Body;
let hotel: Body;
let own: Body;
let other: Body;
let stranger: Body;
/** Of `own`, of `other` in the same delegation, and of somebody in another delegation. */
let link: Client;
let othersLink: Client;
let strangersLink: Client;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  const { id: liaisonId } = (await (await desk.as('liaison')).get('/api/me')).body;
  const emergencyNumbers = [{ name: { en: 'Police' }, phone: '110' }];
  edition = await make.edition({ emergencyNumbers });
  hotel = await make.place({ kind: 'hotel', name: { en: 'The hotel' }, phone: '+86 23 1111 1111' });
  delegation = await make.delegation(edition, { liaisonId, arrivesAt: at('2025-09-14', '12:00') });
  const stay = { hotelId: hotel.id, room: '1203', arrivalNumber: 'CA 409', rank: 1 };
  own = await make.delegate(delegation, await make.person({ phone: PHONE }), stay);
  const title = { en: 'Chair' };
  other = await make.delegate(delegation, await make.person({ phone: '+886 911 111 111', title }), {
    room: '1999',
  });
  const others = await make.delegation(edition, { name: { en: 'Other delegation' } });
  stranger = await make.delegate(
    others,
    await make.person({ name: { en: 'A stranger' }, phone: '+886 922' }),
  );
  const time = { startsAt: at('2025-09-15', '09:00'), endsAt: at('2025-09-15', '10:00') };
  await make.siteVisit(edition, { ...time, delegationIds: [delegation.id] });
  expect((await organizer.post(`/api/editions/${edition.id}/publish`)).status).toBe(200);
  [link, othersLink, strangersLink] = await Promise.all([
    desk.linkOf(own),
    desk.linkOf(other),
    desk.linkOf(stranger),
  ]);
});
afterAll(() => desk?.close());

const contacts = (client = link) => client.get('/api/itinerary/contacts');

describe('the contacts of a delegate', () => {
  test('are their hotel and room, their liaison, the members and the emergency numbers', async () => {
    const { status, body, text } = await contacts();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      hotel: { name: { en: 'The hotel' }, phone: '+86 23 1111 1111' },
      room: '1203',
      arrival: { at: expect.stringContaining('2025-09-14T'), number: 'CA 409', terminal: null },
      departure: { at: null },
      liaison: { name: 'Liaison', phone: '+86 23 0000 0001' },
      members: [
        { own: true, phone: null },
        { own: false, title: { en: 'Chair' }, phone: null },
      ],
      phone: { number: PHONE, shared: false },
      mail: { address: null, wanted: true },
      emergencyNumbers: [{ name: { en: 'Police' }, phone: '110' }],
    });
    expect(text).not.toMatch(/1999|911 111|A stranger|922/);
    const etag = (await contacts()).headers.get('etag');
    const again = await link.get('/api/itinerary/contacts', { 'if-none-match': etag });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
  });

  test('have a number only as long as its owner shares it, and only for their own delegation', async () => {
    const numberSeen = async () => (await contacts(othersLink)).text.includes(PHONE);
    const share = async (shared: boolean) =>
      expect((await link.put('/api/itinerary/phone', { shared })).status).toBe(204);
    expect(await numberSeen()).toBe(false);
    await share(true);
    expect(await numberSeen()).toBe(true);
    expect((await contacts()).body.phone).toEqual({ number: PHONE, shared: true });
    expect((await contacts(strangersLink)).text).not.toContain(PHONE);
    await share(true);
    await share(false);
    expect(await numberSeen()).toBe(false);
    const history = await organizer.get(`/api/audit-entries?entityId=${own.id}&action=update`);
    expect(history.body.total).toBe(2);
    const { version, phoneShared } = (await organizer.get(`/api/delegates/${own.id}`)).body;
    expect({ version, phoneShared }).toEqual({ version: own.version + 2, phoneShared: false });
  });

  test('say whether they are told by mail, which they change themselves', async () => {
    const person = await make.person({ email: 'long.name@example.test' });
    const delegate = await make.delegate(await make.delegation(await make.edition()), person);
    const theirs = await desk.linkOf(delegate);
    const mail = async () => (await contacts(theirs)).body.mail;
    expect(await mail()).toEqual({ address: 'l***@example.test', wanted: true });
    const want = async (wanted: boolean) =>
      expect((await theirs.put('/api/itinerary/mail', { wanted })).status).toBe(204);
    await want(false);
    await want(false);
    expect(await mail()).toMatchObject({ wanted: false });
    const history = await organizer.get(`/api/audit-entries?entityId=${person.id}&action=update`);
    expect(history.body.data).toMatchObject([{ after: { email_notices: false } }]);
    await want(true);
    expect(await mail()).toMatchObject({ wanted: true });
  });

  test('name who of the crew is with them in the release and may be called, and nobody of the draft', async () => {
    const people = [PHONE, PHONE, null].map((_, n) =>
      make.person({ name: { en: `Guide ${n}` }, phone: n === 2 ? null : `+86 130 0000 000${n}` }),
    );
    const [shared, silent, without] = await Promise.all(people);
    for (const [person, phoneShared] of [
      [shared!, true],
      [silent!, false],
      [without!, true],
    ] as const) {
      await make.crewMember(edition, { personId: person.id, phoneShared });
    }
    await make.siteVisit(edition, {
      startsAt: at('2025-09-16', '09:00'),
      endsAt: at('2025-09-16', '10:00'),
      delegationIds: [delegation.id],
      people: [shared!, silent!, without!].map(({ id }) => ({ personId: id, part: 'guide' })),
    });
    expect((await contacts()).body.crew).toEqual([]);
    expect((await organizer.post(`/api/editions/${edition.id}/publish`)).status).toBe(200);
    const crew = [{ name: { en: 'Guide 0' }, duties: ['guide'], phone: '+86 130 0000 0000' }];
    expect((await contacts()).body.crew).toEqual(crew);
    expect((await contacts(strangersLink)).body.crew).toEqual([]);
  });

  test('name nobody whom the desk has only pencilled in, but themselves', async () => {
    const members = async (client: Client) => (await contacts(client)).body.members as { own: boolean }[];
    const before = await members(link);
    const newcomer = await make.delegate(delegation, await make.person({ name: { en: 'A newcomer' } }));
    expect(await members(link)).toEqual(before);
    expect(await members(await desk.linkOf(newcomer))).toMatchObject([
      { name: { en: 'A newcomer' }, own: true },
    ]);
    expect((await organizer.post(`/api/editions/${edition.id}/publish`)).status).toBe(200);
    expect(await members(link)).toHaveLength(before.length + 1);
  });

  test('are shut with the link', async () => {
    const gone = await make.delegate(delegation, await make.person());
    const client = await desk.linkOf(gone);
    expect((await contacts(client)).status).toBe(200);
    await organizer.delete(`/api/delegates/${gone.id}/link`, undefined);
    for (const path of ['contacts', 'documents', 'questions']) {
      const answer = await client.get(`/api/itinerary/${path}`);
      expect(answer).toMatchObject({ status: 401, body: { code: 'link.revoked' } });
    }
  });
});

describe('what delegates are given to read', () => {
  const documents = async (client: Client) => (await client.get('/api/itinerary/documents')).body.documents;
  const idsOf = async (client: Client) => ((await documents(client)) as Body[]).map(({ id }) => id);
  const content = async (client: Client, id: string) =>
    (await client.get(`/api/itinerary/documents/${id}/content`)).status;

  test("is their delegation's and the edition's; that of others is not there", async () => {
    const caption = { en: 'Welcome' };
    const add = (path: string) => organizer.uploadFile(`/api/${path}/files`, PNG, 'map.png', { caption });
    const theirs = (await add(`delegations/${delegation.id}`)).body;
    const forAll = (await add(`editions/${edition.id}`)).body;
    expect(await documents(link)).toMatchObject([
      {
        id: theirs.id,
        name: 'map.png',
        caption,
        mediaType: 'image/png',
        size: PNG.length,
        sha256: theirs.sha256,
      },
      { id: forAll.id },
    ]);
    expect(await idsOf(strangersLink)).toEqual([forAll.id]);
    expect(await content(link, theirs.id)).toBe(200);
    expect(await content(strangersLink, forAll.id)).toBe(200);
    expect(await content(strangersLink, theirs.id)).toBe(404);
    const visit = await make.siteVisit(edition, { delegationIds: [delegation.id] });
    const photo = (await add(`site-visits/${visit.id}`)).body;
    expect(await content(link, photo.id)).toBe(404);

    expect((await organizer.delete(`/api/files/${theirs.id}`, theirs.version)).status).toBe(204);
    expect(await idsOf(link)).toEqual([forAll.id]);
    expect(await content(link, theirs.id)).toBe(404);
  });

  test('is added by organizers, and read at the desk by whoever looks after the delegation', async () => {
    const [staff, liaison, viewer] = await Promise.all([
      desk.as('staff'),
      desk.as('liaison'),
      desk.as('viewer'),
    ]);
    const path = `/api/delegations/${delegation.id}/files`;
    for (const who of [staff, liaison, viewer]) {
      expect((await who.uploadFile(path, PNG, 'a.png')).status).toBe(403);
      expect((await who.uploadFile(`/api/editions/${edition.id}/files`, PNG, 'a.png')).status).toBe(403);
    }
    const foreign = `/api/delegations/${stranger.delegationId as string}/files`;
    const [mine, others] = [
      (await organizer.uploadFile(path, PNG, 'a.png')).body,
      (await organizer.uploadFile(foreign, PNG, 'a.png')).body,
    ];
    const seen = async (who: Client, { id }: Body) => (await who.get(`/api/files/${id}`)).status;
    expect([await seen(staff, mine), await seen(liaison, mine), await seen(viewer, mine)]).toEqual([
      200, 200, 404,
    ]);
    expect(await seen(liaison, others)).toBe(404);
    expect((await liaison.delete(`/api/files/${mine.id}`, mine.version)).status).toBe(403);
  });
});
