import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let make: Make;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(() => desk?.close());

describe('a list', () => {
  const words = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
  const query = (more: string) => organizer.get(`/api/organisations?abbreviation=listed&${more}`);
  const names = ({ body }: { body: Body }) => body.data.map(({ name }) => (name as { en: string }).en);

  beforeAll(async () => {
    for (const [n, en] of words.entries()) {
      const since = n === 4 ? null : 2000 + n;
      await make.organisation({
        name: { en },
        abbreviation: 'listed',
        inChongqingSince: since,
        side: n < 2 ? 'taiwan' : 'macao',
      });
    }
  });

  test.each([
    ['sort=name', ['Alpha', 'Beta', 'Delta', 'Epsilon', 'Gamma']],
    ['sort=-name&perPage=2', ['Gamma', 'Epsilon']],
    ['sort=name&perPage=2&page=3', ['Gamma']],
    ['sort=name&perPage=2&page=4', []],
    ['sort=-side,inChongqingSince', ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']],
    ['sort=name&side=taiwan', ['Alpha', 'Beta']],
    ['sort=name&side=taiwan,macao&q=lta', ['Delta']],
    ['sort=name&inChongqingSince=null', ['Epsilon']],
    ['sort=name&inChongqingSince.gte=2001&inChongqingSince.lt=2003', ['Beta', 'Gamma']],
    ['sort=name&q=ALPHA', ['Alpha']],
  ])('?%s', async (more, expected) => {
    expect(names(await query(more))).toEqual(expected);
  });

  test('counts all that match, whichever page is shown', async () => {
    expect((await query('perPage=1&page=2')).body.total).toBe(5);
  });
});

describe('a Chinese name', () => {
  test('given in one script is kept with the other, which is marked as derived', async () => {
    const { name } = await make.organisation({ name: { zhHans: '台湾医疗健康产业联盟' } });
    expect(name).toEqual({
      zhHans: '台湾医疗健康产业联盟',
      zhHant: expect.stringContaining('聯盟'),
      derived: ['zhHant'],
    });
    expect((await organizer.get('/api/organisations?q=联盟')).body.total).toBeGreaterThan(0);
    expect((await organizer.get('/api/organisations?q=聯盟')).body.total).toBeGreaterThan(0);
  });
});
