import { getMetadataArgsStorage } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { Amount } from '../agreements/amount.entity.js';
import { CeremonyItem } from '../ceremonies/ceremony-item.entity.js';
import { SnakeNaming } from '../database/naming.js';
import { CrewMember } from '../crew-members/crew-member.entity.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Edition } from '../editions/edition.entity.js';
import { Enquiry } from '../enquiries/enquiry.entity.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Place } from '../places/place.entity.js';
import { Activity } from '../scheduling/activity.entity.js';
import { SessionSpeaker } from '../sessions/session-speaker.entity.js';
import { Session } from '../sessions/session.entity.js';
import { readCommandSettings } from '../settings/settings.js';
import { SiteVisit } from '../site-visits/site-visit.entity.js';
import { TravelTime } from '../travel-times/travel-time.entity.js';
import { Vehicle } from '../vehicles/vehicle.entity.js';
import { agreements, MADE_UP_IN_ITEMS, openingSplit } from './data/agreements.js';
import { delegations } from './data/delegations.js';
import { editions } from './data/editions.js';
import { enquiries } from './data/enquiries.js';
import { indicators } from './data/indicators.js';
import { meetings } from './data/meetings.js';
import { organisations } from './data/organisations.js';
import { people } from './data/people.js';
import { places, rooms } from './data/places.js';
import { sampleCrew, sampleCrewPeople } from './data/sample-crew.js';
import { sampleDelegates, samplePeople } from './data/sample-delegates.js';
import { sampleCompanies, sampleProjects } from './data/sample-projects.js';
import { sessions, type SessionRow } from './data/sessions.js';
import { siteVisits } from './data/site-visits.js';
import { travelTimes } from './data/travel-times.js';
import { vehicles } from './data/vehicles.js';
import { baseOf } from './demo-links.js';
import { MADE_UP_IN_LINES } from './one-transaction.js';

type Rows = Record<string, { body: object; illustrative?: string[] }>;
type Entity = abstract new () => object;

/** Some id for whatever name. */
const ids = new Proxy({}, { get: () => '01999999-0000-7000-8000-000000000000' }) as never;
const frame = { editionId: '', delegation: ids, person: ids, room: ids, organisation: ids, place: ids };

const SAMPLES = sampleProjects('', '', ids);

const tables: [string, Rows, Entity[]][] = [
  ['organisations', organisations, [Organisation]],
  ['people', people(ids), [Person]],
  ['sample people', samplePeople(ids), [Person]],
  ['sample delegates', sampleDelegates(ids, ids, ids), [Delegate]],
  ['sample people of the crew', sampleCrewPeople(), [Person]],
  ['sample crew', sampleCrew('', ids), [CrewMember]],
  ['places', places(ids), [Place]],
  ['rooms', rooms(ids), [Place]],
  ['travel times', travelTimes, [TravelTime]],
  ['vehicles', vehicles, [Vehicle]],
  ['editions', editions(ids), [Edition]],
  ['delegations', delegations('', ids, ''), [Delegation]],
  ['sessions', sessions(frame), [Activity, Session]],
  ['site visits', siteVisits(frame), [Activity, SiteVisit]],
  ['meetings', meetings(frame), [Activity, Meeting]],
  ['agreements', agreements('', '', ids, ''), [Agreement]],
  ['sample companies', sampleCompanies, [Organisation]],
  ['sample projects', SAMPLES, [Agreement]],
  ['enquiries', enquiries('', '', ''), [Enquiry]],
  ['indicators', indicators('', ''), [Indicator]],
];

/** The columns that an entity declares, its parents' included. */
function columnsOf(entity: Entity): string[] {
  const parents: unknown[] = [];
  for (let type: unknown = entity; typeof type === 'function'; type = Object.getPrototypeOf(type)) {
    parents.push(type);
  }
  return getMetadataArgsStorage()
    .columns.filter(({ target }) => parents.includes(target))
    .map(({ propertyName }) => propertyName);
}

/** Every text in languages in a body, however deep. */
function textsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const isText = ['zhHans', 'zhHant', 'en'].some((language) => language in value);
  return isText ? [value] : Object.values(value).flatMap(textsIn);
}

describe('the demo data', () => {
  it('splits the reported total among eight projects, exactly', () => {
    const sum = openingSplit.reduce((total, { amount }) => total + BigInt(amount), 0n);
    expect([openingSplit.length, sum]).toEqual([8, 3_285_000_000n]);
  });

  it('has ten agreements, eight with an amount', () => {
    const all = Object.values(agreements('', '', ids, ''));
    expect([all.length, all.filter(({ body }) => body.amount).length]).toEqual([10, 8]);
  });

  it('has nothing signed in the 17th edition that was not reported, and names its samples plainly', () => {
    const samples = Object.values(SAMPLES).map(({ body }) => body);
    expect(samples.filter(({ signedOn }) => signedOn)).toEqual([]);
    expect(samples.filter(({ title }) => !/^Sample project \d/.test(String(title?.en)))).toEqual([]);
  });

  it.each(tables)('marks only columns of its own as made up: %s', (_, rows, entities) => {
    const columns = entities.flatMap(columnsOf);
    const marked = Object.values(rows).flatMap(({ illustrative = [] }) => illustrative);
    expect(marked.filter((name) => !columns.includes(name))).toEqual([]);
  });

  it('marks only columns of lines, running orders and speakers as made up', () => {
    const snake = (entity: Entity) =>
      columnsOf(entity).map((name) => new SnakeNaming().columnName(name, undefined, []));
    const ofSpeakers = Object.values<SessionRow>(sessions(frame)).flatMap(
      (row) => row.ofSpeakers?.flat() ?? [],
    );
    expect(snake(Amount)).toEqual(expect.arrayContaining(MADE_UP_IN_LINES));
    expect(columnsOf(CeremonyItem)).toEqual(expect.arrayContaining(MADE_UP_IN_ITEMS));
    expect(columnsOf(SessionSpeaker)).toEqual(expect.arrayContaining([...new Set(ofSpeakers)]));
  });

  it('says everything in three languages but the names and titles known in English only', () => {
    const short = tables.flatMap(([, rows]) =>
      textsIn(Object.values(rows).map(({ body }) => body)).filter((text) => Object.keys(text).length !== 3),
    );
    const names = new Set(short.map((text) => (text as { en: string }).en));
    expect([...names].sort()).toEqual([
      'Chen Yea-ping',
      'Chongqing Healthcare Industry Chamber of Commerce',
      'Convener, Energy and Environmental Protection Industry Cooperation Promotion Group (Taiwan)',
      'Convener, Information Industry Cooperation Promotion Group (Chinese Mainland)',
      'Du Zijun',
      'Lei Hongyi',
      'Liu Lihua',
      'President',
      'Senior Vice President',
      'Taiwan Business and Construction Association',
      'Vice Chairman (Chinese Mainland)',
      "Wang Guo'an",
      'Zhang Ping',
    ]);
  });

  it('names eighteen sample delegates plainly', () => {
    const names = Object.values(samplePeople(ids)).map(({ body }) => body.name);
    expect(names).toHaveLength(18);
    expect(names[0]).toEqual({ zhHans: '示例团员一', zhHant: '示例團員一', en: 'Sample Delegate 1' });
    expect(names[17]).toEqual({ zhHans: '示例团员十八', zhHant: '示例團員十八', en: 'Sample Delegate 18' });
  });
});

describe('where demo links lead', () => {
  it.each([
    [{}, 'http://127.0.0.1:3000'],
    [{ HOST: '0.0.0.0', PORT: '8080' }, 'http://127.0.0.1:8080'],
    [{ HOST: '::1', PORT: '8080' }, 'http://[::1]:8080'],
    [{ PUBLIC_URL: 'https://week.example', PORT: '8080' }, 'https://week.example'],
  ])('%j', (environment, base) => {
    const settings = readCommandSettings({
      DATABASE_URL: 'postgres://yutai@127.0.0.1/yutai',
      ...environment,
    });
    expect(baseOf(settings)).toBe(base);
  });
});
