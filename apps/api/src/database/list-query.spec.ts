import { abilityFor } from '@yutai/access';
import { Problem } from '../problems/problem.js';
import { listStatement, recordStatement } from './list-query.js';
import { day, defineView, instant, integer, json, localized, text, uuid, uuids } from './view.js';

const ID = '01a1fffc-a392-7121-866b-0a2b8a02653c';
const view = defineView({
  subject: 'delegation',
  from: 'delegation d',
  fields: {
    id: uuid('d.id'),
    name: localized('d.name'),
    liaisonId: uuid('d.liaison_id'),
    liaisonIds: uuids('d.liaison_ids'),
    headcount: integer('d.headcount'),
    notes: text('d.notes', { needs: 'readDesk' }),
    startsOn: day('d.starts_on'),
    startsAt: instant('d.starts_at'),
    extra: json('d.extra'),
  },
  search: ['d.abbreviation', 'localized_words(d.name)'],
  defaultSort: 'name',
});
const ability = (role: 'organizer' | 'staff' | 'liaison' | 'viewer') =>
  abilityFor({ kind: 'user', id: ID, name: '', email: '', role });
const asked = (query: Record<string, string>, role: 'organizer' | 'viewer' = 'organizer') =>
  listStatement(view, query, ability(role));

function faultOf(query: Record<string, string>, role: 'organizer' | 'viewer' = 'organizer'): string {
  try {
    asked(query, role);
    return 'understood';
  } catch (error) {
    const { status, more } = error as Problem;
    return `${status} ${more.errors?.[0]?.field} ${more.errors?.[0]?.code}`;
  }
}

describe('a filter', () => {
  test.each([
    [{ id: ID }, 'd.id = $1::uuid', [ID]],
    [{ id: `${ID},${ID}` }, 'd.id = ANY ($1::uuid[])', [[ID, ID]]],
    [{ liaisonId: 'null' }, 'd.liaison_id IS NULL', []],
    [{ liaisonIds: 'null' }, 'cardinality(d.liaison_ids) = 0', []],
    [{ liaisonIds: ID }, 'd.liaison_ids && $1::uuid[]', [[ID]]],
    [{ notes: `' OR 1=1` }, 'd.notes = $1::text', [`' OR 1=1`]],
    [{ 'headcount.gte': '20' }, 'd.headcount >= $1::bigint', ['20']],
    [
      { 'startsAt.lt': '2025-09-16T00:00:00+08:00' },
      'd.starts_at < $1::timestamptz',
      ['2025-09-16T00:00:00+08:00'],
    ],
    [{ q: '50%' }, '(d.abbreviation ILIKE $1 OR localized_words(d.name) ILIKE $1)', ['%50\\%%']],
  ])('%j is %s', (query, condition, values) => {
    const statement = asked(query);
    expect(statement.text).toContain(`WHERE true AND ${condition}`);
    expect(statement.values).toEqual(values);
  });

  test.each([
    [{ nothing: '1' }, 'nothing query.unknownName'],
    [{ 'id.gte': ID }, 'id.gte query.unknownName'],
    [{ 'headcount.gte.gte': '1' }, 'headcount.gte.gte query.unknownName'],
    [{ 'headcount.constructor': '1' }, 'headcount.constructor query.unknownName'],
    [{ toString: '1' }, 'toString query.unknownName'],
    [{ extra: '1' }, 'extra query.unknownName'],
    [{ name: 'x' }, 'name query.unknownName'],
    [{ id: 'x' }, 'id field.invalid'],
    [{ headcount: '1.5' }, 'headcount field.invalid'],
    [{ 'headcount.gte': '1,2' }, 'headcount.gte field.invalid'],
    [{ startsOn: '2025-02-30' }, 'startsOn field.invalid'],
    [{ startsAt: '2025-09-16T00:00:00+19:00' }, 'startsAt field.invalid'],
    [{ notes: 'a\0b' }, 'notes field.invalid'],
    [{ q: 'a\0b' }, 'q field.invalid'],
    [{ page: '0' }, 'page field.invalid'],
    [{ perPage: '201' }, 'perPage field.invalid'],
    [{ sort: 'extra' }, 'sort query.unknownName'],
    [{ sort: '--name' }, 'sort query.unknownName'],
  ])('%j is refused', (query, fault) => {
    expect(faultOf(query as Record<string, string>)).toBe(`400 ${fault}`);
  });
});

describe('what a role may not see', () => {
  test('is neither answered, filtered nor sorted by', () => {
    expect(asked({}, 'viewer').text).not.toContain('AS "notes"');
    expect(faultOf({ notes: 'x' }, 'viewer')).toBe('400 notes query.unknownName');
    expect(faultOf({ sort: 'notes' }, 'viewer')).toBe('400 sort query.unknownName');
  });

  test('is no row of a list, of its total, or of one record', () => {
    const { text, values } = listStatement(view, {}, ability('liaison'));
    expect(text.match(/WHERE \(d\.liaison_id = \$1::uuid\)/g)).toHaveLength(2);
    expect(values).toEqual([ID]);
    expect(recordStatement(view, ID, ability('liaison')).text).toContain('AND (d.liaison_id = $2::uuid)');
    expect(recordStatement(view, ID, ability('staff'), 'write').text).toContain('AND false');
  });
});

test('a list is in the order asked for, and among equals by id', () => {
  expect(asked({ sort: '-startsAt,name', page: '3', perPage: '10' }).text).toContain(
    'ORDER BY d.starts_at DESC NULLS LAST, localized_words(d.name) ASC NULLS LAST, d.id LIMIT 10 OFFSET 20',
  );
});
