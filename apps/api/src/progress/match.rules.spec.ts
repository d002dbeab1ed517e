import { matchAgreement, type Candidate } from './match.rules.js';

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, same: false, isClose: true, districtCode: null, partyKeys: [], titles: [`项目${id}`] },
  ...more,
});
const sought = { title: '半导体封测一期', partyKeys: ['甲公司'], districtCode: '500102' };
const of = (candidates: Candidate[], more: Partial<typeof sought> = {}) => {
  const match = matchAgreement({ ...sought, ...more }, candidates);
  return 'found' in match ? match.found.id : match.open.map(({ id }) => id);
};
const near = (id: string, title: string, partyKeys = ['甲公司']) =>
  candidate(id, { titles: [title], partyKeys });
const same = (id: string, more: Partial<Candidate> = {}) => candidate(id, { same: true, ...more });

test.each<[string, Candidate[], string | string[]]>([
  [
    'of the same name is found, also with other parties',
    [same('a', { partyKeys: ['乙'] }), near('b', '半导体封测')],
    'a',
  ],
  ['of several of one name that with the party', [same('a'), same('b', { partyKeys: ['甲公司'] })], 'b'],
  [
    'or else that in the district',
    [same('a', { districtCode: '500101' }), same('b', { districtCode: '500102' })],
    'b',
  ],
  ['or else a person says', [same('a'), same('b')], ['a', 'b']],
  ['that is called nearly so is found by its party', [near('a', '半导体封装测试一期')], 'a'],
  ['but not the next phase of it', [near('a', '半导体封测二期')], ['a']],
  ['nor one that is only somewhat like it', [{ ...near('a', '封测一期'), isClose: false }], ['a']],
  ['nor one of others', [near('a', '半导体封装测试一期', ['乙'])], ['a']],
  ['nor one of several', [near('a', '半导体封装一期'), near('b', '半导体测试一期')], ['a', 'b']],
  ['that is like none is open to none', [], []],
])('an agreement %s', (_, candidates, expected) => {
  expect(of(candidates)).toEqual(expected);
});
