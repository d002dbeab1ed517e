import { shapeFault } from './body-shape.rules.js';

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

  test('refuses what nests too deep, naming the field', () => {
    expect(shapeFault({ name: nested(21) })).toMatchObject({ field: 'name', code: 'field.invalid' });
  });
});
