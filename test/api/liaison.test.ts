import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const DAY = '2025-09-16';
const TIME = { startsAt: at(DAY, '09:00'), endsAt: at(DAY, '11:00') };

let desk: Desk;
let organizer: Client;
let liaison: Client;
let viewer: Client;
let make: Make;
let edition: Body;
/** The liaison's delegation, and somebody else's. */
let own: Body;
let other: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  liaison = await desk.as('liaison');
  viewer = await desk.as('viewer');
  make = new Make(organizer);
  const { body: me } = await liaison.get('/api/me');
  edition = await make.edition();
  own = await make.delegation(edition, { liaisonId: me.id, notes: 'Vegetarians' });
  other = await make.delegation(edition, { name: { en: 'Of somebody else' }, notes: 'Two rivals' });
});
afterAll(() => desk?.close());

const idsOf = ({ data }: Body) => data.map(({ id }) => id);

describe('a liaison', () => {
  test('finds their own delegations, delegates, activities and enquiries, and no others', async () => {
    const mine = {
      delegations: own,
      delegates: await make.delegate(own, await make.person()),
      'site-visits': await make.siteVisit(edition, { delegationIds: [own.id] }),
      sessions: await make.session(edition, { delegationIds: [own.id] }),
      enquiries: await make.enquiry(edition, { delegationId: own.id }),
    };
    const theirs = {
      delegations: other,
      delegates: await make.delegate(other, await make.person()),
      'site-visits': await make.siteVisit(edition, { delegationIds: [other.id] }),
      sessions: await make.session(edition, { delegationIds: [other.id] }),
      enquiries: await make.enquiry(edition, { delegationId: other.id }),
    };
    for (const [resource, record] of Object.entries(mine)) {
      const list = await liaison.get(`/api/${resource}?editionId=${edition.id}`);
      expect({ resource, ids: idsOf(list.body), total: list.body.total }).toEqual({
        resource,
        ids: [record.id],
        total: 1,
      });
      const { id } = theirs[resource as keyof typeof theirs];
      expect((await liaison.get(`/api/${resource}/${record.id}`)).status).toBe(200);
      expect((await liaison.get(`/api/${resource}/${id}`)).status).toBe(404);
    }
    const { body: plan } = await liaison.get(`/api/editions/${edition.id}/plan`);
    expect((plan.delegations as Body[]).map(({ id }) => id)).toEqual([own.id]);
    expect((plan.activities as Body[]).map(({ id }) => id).sort()).toEqual(
      [mine['site-visits'].id, mine.sessions.id].sort(),
    );
  });

  test('neither changes, moves nor deletes what is of another delegation', async () => {
    const delegate = await make.delegate(other, await make.person());
    const enquiry = await make.enquiry(edition, { delegationId: other.id });
    const person = await make.person();
    const before = (await organizer.get(`/api/delegations/${other.id}`)).body;
    const answers = await Promise.all([
      liaison.put(`/api/delegations/${other.id}`, { editionId: edition.id, name: other.name, version: 1 }),
      liaison.delete(`/api/delegations/${other.id}`, 1),
      liaison.delete(`/api/delegates/${delegate.id}`, 1),
      liaison.post(`/api/delegates/${delegate.id}/link`),
      liaison.post(`/api/delegations/${other.id}/links`),
      liaison.verb(`/api/enquiries/${enquiry.id}/reply`, 1, { kind: 'final', text: { en: 'Yes' } }),
      liaison.post('/api/delegates', { delegationId: other.id, personId: person.id, role: 'member' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 422]);
    expect((await organizer.get(`/api/delegations/${other.id}`)).body).toEqual(before);
    expect((await organizer.get(`/api/delegates?personId=${person.id}`)).body.total).toBe(0);
  });

  test('cannot give a delegation away, nor take one', async () => {
    const { body: me } = await liaison.get('/api/me');
    const input = { editionId: edition.id, name: own.name, notes: own.notes };
    const colleague = await make.user({ role: 'liaison' });
    for (const liaisonId of [null, colleague.id]) {
      const body = { ...input, liaisonId, version: own.version };
      const { status } = await liaison.put(`/api/delegations/${own.id}`, body);
      expect(status).toBe(403);
    }
    const { status } = await liaison.post('/api/delegations', { ...input, liaisonId: me.id });
    expect(status).toBe(201);
  });

  test('learns from a conflict who is busy and when, and nothing of what another delegation does', async () => {
    const { body: me } = await liaison.get('/api/me');
    const person = await make.person();
    await make.delegate(other, person);
    const quiet = await make.delegation(edition, { liaisonId: me.id });
    const { id, version } = await make.delegate(quiet, person);
    const secret = { en: 'Secret talks', zhHans: '密谈' };
    await make.siteVisit(edition, { ...TIME, title: secret, delegationIds: [other.id] });
    await make.siteVisit(edition, { ...TIME, title: { en: 'Harmless' }, delegationIds: [own.id] });
    const body = { delegationId: own.id, personId: person.id, role: 'member', version };

    const told = await organizer.put(`/api/delegates/${id}`, body);
    expect(told.body.conflicts).toMatchObject([{ code: 'booking.overlap', other: { title: secret } }]);

    const { status, body: refused, text } = await liaison.put(`/api/delegates/${id}`, body);
    expect({ status, conflicts: refused.conflicts }).toEqual({
      status: 409,
      conflicts: [
        {
          code: 'booking.overlap',
          level: 'block',
          resource: { id: person.id, kind: 'person', name: person.name },
          during: { startsAt: '2025-09-16T01:00:00+00:00', endsAt: '2025-09-16T03:00:00+00:00' },
          fixes: expect.any(Array),
        },
      ],
    });
    expect(text).not.toMatch(/Secret|密谈|Of somebody else/);
  });

  test('adds nobody who is with others in this edition or in one to come, to read and act for them by a link', async () => {
    const { body: me } = await liaison.get('/api/me');
    const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const days = { startsOn: soon, endsOn: soon, seasonStartsOn: soon, seasonEndsOn: soon };
    const later = await make.edition(days);
    const shadow = await make.delegation(later, { liaisonId: me.id });
    const add = async (client: Client, personId: unknown, delegation = shadow) => {
      const { status, body } = await client.post('/api/delegates', {
        ...{ delegationId: delegation.id, personId, role: 'member' },
      });
      return status === 201 ? 201 : [status, body.errors[0]!.code];
    };
    const person = async () => (await make.person()).id;
    const [theirs, guide, speaker, before] = [await person(), await person(), await person(), await person()];
    await make.delegate(await make.delegation(later), { id: theirs });
    await make.crewMember(later, { personId: guide });
    await make.session(edition, { ...TIME, people: [{ personId: speaker, part: 'guest' }] });
    await make.delegate(other, { id: before });
    const refused = [422, 'delegate.withOthers'];
    for (const id of [theirs, guide]) expect(await add(liaison, id)).toEqual(refused);
    for (const id of [speaker, before]) expect(await add(liaison, id, own)).toEqual(refused);
    expect(await add(liaison, before)).toBe(201);
    expect(await add(liaison, await person())).toBe(201);
    expect(await add(organizer, guide)).toBe(201);
  });

  test('reads of a release only what changed for their own delegations', async () => {
    const { body: published } = await organizer.post(`/api/editions/${edition.id}/publish`);
    expect(JSON.stringify(published.difference)).toContain(other.id);
    const { text } = await liaison.get(`/api/releases/${published.id}`);
    expect(text).toContain(own.id);
    expect(text).not.toContain(other.id);
    expect(text).not.toMatch(/Secret|密谈/);
  });

  test('reads the agreements that are signed, and counts no others', async () => {
    const ours = await make.edition();
    const amount = { kind: 'contracted', amount: '100.00', currency: 'CNY' };
    const signed = await make.agreement(ours, { signedOn: '2025-09-16', amount });
    await make.agreement(ours, {
      title: { en: 'Under negotiation' },
      amount: { ...amount, kind: 'intended' },
    });
    const query = `editionId=${ours.id}`;
    expect((await organizer.get(`/api/agreements?${query}`)).body.total).toBe(2);
    for (const client of [liaison, viewer]) {
      expect(idsOf((await client.get(`/api/agreements?${query}`)).body)).toEqual([signed.id]);
      const { body } = await client.get(`/api/agreements/totals?${query}`);
      const [picture] = (await client.get(`/api/agreements/pictures?${query}`)).body.data;
      expect(picture).toMatchObject({ signed: body.signed, siteVisits: client === viewer ? 0 : null });
      expect(body.signed).toEqual({ count: 1, withAmount: 1, total: { amount: '100.00', currency: 'CNY' } });
    }
  });

  test('reads of an agreement neither what it was signed at nor the notes of its lines', async () => {
    const ceremony = await make.session(edition, {
      title: { en: 'A ceremony of others' },
      delegationIds: [other.id],
    });
    const amount = { kind: 'contracted', amount: '1.00', currency: 'CNY', note: 'Doubtful, ask again' };
    const { id } = await make.agreement(edition, {
      signedOn: DAY,
      signedAtActivityId: ceremony.id,
      amount,
    });
    for (const client of [liaison, viewer]) {
      const record = await client.get(`/api/agreements/${id}`);
      const lines = await client.get(`/api/agreements/${id}/amounts`);
      expect([record.status, lines.status, lines.body.total]).toEqual([200, 200, 1]);
      expect(record.text + lines.text).not.toMatch(/A ceremony of others|Doubtful/);
      expect(record.text).not.toContain(ceremony.id);
      for (const path of ['agreements', 'agreements/totals'])
        expect((await client.get(`/api/${path}?signedAtActivityId=${ceremony.id}`)).status).toBe(400);
    }
    expect((await organizer.get(`/api/agreements/${id}`)).text).toContain('A ceremony of others');
  });
});

describe('a viewer', () => {
  const CONTACT = /phone|email|"notes"|Vegetarians|Two rivals|\+86 23|private@|somebody ill/i;

  /** Which fields of the demo are made up may be known, not what they say. */
  const withoutMarks = (text: string) => text.replaceAll(/"illustrative":\s*\[[^\]]*\]/g, '');

  beforeAll(async () => {
    const contact = { notes: 'Do not call' };
    await make.organisation({ ...contact, contactPhone: '+86 23 1', contactEmail: 'private@yutai.example' });
    const person = await make.person({ ...contact, phone: '+86 23 2', email: 'private@yutai.example' });
    await make.delegate(other, person, { notes: 'Diabetic' });
    await make.siteVisit(edition, { delegationIds: [other.id], notes: 'For the desk alone' });
    const closed = await make.place({ openingHours: [{ days: [7], opens: '01:00', closes: '02:00' }] });
    const overrides = [{ code: 'place.closed', resourceId: closed.id, reason: 'somebody ill will be seen' }];
    await make.siteVisit(edition, { ...TIME, placeId: closed.id, overrides });
  });

  test.each(['organisations', 'people', 'delegations', 'delegates', 'site-visits', 'sessions', 'activities'])(
    'reads %s without contact and personal data, and can neither filter nor sort by it',
    async (resource) => {
      const { body, text } = await viewer.get(`/api/${resource}?perPage=200`);
      expect(body.total).toBeGreaterThan(0);
      expect(withoutMarks(text)).not.toMatch(CONTACT);
      const one = await viewer.get(`/api/${resource}/${body.data[0]!.id}`);
      expect(withoutMarks(one.text)).not.toMatch(CONTACT);
      for (const query of ['notes=Do%20not%20call', 'sort=notes']) {
        const { status, body: refused } = await viewer.get(`/api/${resource}?${query}`);
        const [, valid = ''] = refused.detail.split('valid are');
        expect({ status, valid }).toEqual({ status: 400, valid: expect.stringContaining('id') });
        expect(valid).not.toMatch(/\bnotes|phone|email/i);
      }
      expect((await organizer.get(`/api/${resource}?perPage=200`)).text).toMatch(CONTACT);
    },
  );

  test.each(['private@yutai.example', '+86 23', 'Do not call'])('finds nobody by %s', async (q) => {
    for (const resource of ['people', 'organisations', 'delegates']) {
      const { body } = await viewer.get(`/api/${resource}?${new URLSearchParams({ q })}`);
      expect({ resource, total: body.total }).toEqual({ resource, total: 0 });
    }
  });
});
