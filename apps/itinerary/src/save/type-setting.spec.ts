import { Column, linesOf, type Measure } from './type-setting';

const STYLE = { size: 10, weight: 400, colour: '#000000' };
/** A Chinese character is as wide as two letters. */
const measure: Measure = (text) =>
  [...text].reduce((width, each) => width + (/[　-鿿＀-￯]/.test(each) ? 10 : 5), 0);

test.each([
  ['考察重慶醫科大學附屬醫院', 60, ['考察重慶醫科', '大學附屬醫院']],
  ['國際會議中心，三樓', 60, ['國際會議中', '心，三樓']],
  ['Visit to the University', 65, ['Visit to the', 'University']],
  ['Visit', 5, ['Visit']],
  ['', 50, []],
])('%s in lines of %i', (text, width, lines) => {
  expect(linesOf(text, width, STYLE, measure)).toEqual(lines);
});

test('a column sets one line below the other', () => {
  const column = new Column(measure, 7, 30, 100);
  column.set('早上好', STYLE);
  column.skip(6);
  column.set('山城重慶', STYLE);
  expect(column.lines.map(({ text, x, y }) => [text, x, y])).toEqual([
    ['早上好', 7, 110],
    ['山城重', 7, 130],
    ['慶', 7, 144],
  ]);
  expect(column.y).toBe(148);
});
