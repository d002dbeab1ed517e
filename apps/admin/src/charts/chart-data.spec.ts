import { heightOf, linesOf } from './chart-data';

test.each([
  ['第17届\n据报道', 100, ['第17届', '据报道']],
  ['医疗健康与生命科学', 60, ['医疗健康', '与生命科', '学']],
  ['Innovation and entrepreneurship', 116, ['Innovation and', 'entrepreneurship']],
  ['Smart technology', 208, ['Smart technology']],
])('%j within %i px is in the lines %j', (label, width, lines) => {
  expect(linesOf(label, width)).toEqual(lines);
});

test('there is room for a bar of each series in every category', () => {
  const bars = [null];
  const one = { categories: [{ label: '' }], series: [{ label: '', bars }] };
  const two = { categories: [...one.categories, ...one.categories], series: [...one.series, ...one.series] };
  expect(heightOf(two) - heightOf(one)).toBeGreaterThan(40);
});
