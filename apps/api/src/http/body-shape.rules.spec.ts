import { MOST, shapeFault } from './body-shape.rules.js';

const nested = (levels: number): unknown => (levels === 0 ? 1 : { inner: nested(levels - 1) });

describe('the shape of a body', () => {
  test.each([
    [{ name: { en: 'text' }, parties: [{ side: 'taiwan' }] }],
    [nested(20)],
    ['text'],
    [null],
    [undefined],
    [[1, 2]],
  ])('%j is in order', (body) => {
    expect(shapeFault(body)).toBeUndefined();
  });

  test.each(['toString', 'constructor', 'hasOwnProperty', '__proto__'])(
    'refuses a member named %s, wherever it is',
    (name) => {
      const body = JSON.parse(`{"list": [{}, {"${name}": 1}]}`) as unknown;
      expect(shapeFault(body)).toMatchObject({ field: `list.1.${name}`, code: 'field.unknown' });
    },
  );

  test('refuses what holds more than anything could need, naming the field', () => {
    const list = (length: number, of: unknown) => Array.from({ length }, () => of);
    expect(shapeFault({ ids: list(MOST.elements, 'x') })).toBeUndefined();
    expect(shapeFault({ ids: list(MOST.elements + 1, 'x') })).toMatchObject({
      field: 'ids',
      code: 'field.tooMany',
    });
    expect(shapeFault({ rows: list(MOST.elements, list(30, 1)) })).toMatchObject({
      field: 'rows',
      code: 'field.tooMany',
    });
    const members = Object.fromEntries(Array.from({ length: MOST.members + 1 }, (_, n) => [`k${n}`, 0]));
    expect(shapeFault(members)).toMatchObject({ field: `k${MOST.members}`, code: 'field.unknown' });
  });

  test('refuses what nests too deep, naming the field', () => {
    expect(shapeFault({ name: nested(21) })).toMatchObject({ field: 'name', code: 'field.invalid' });
  });
});
