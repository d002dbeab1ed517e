import { editionToShow } from './edition-to-show';

const edition = (id: string, year: number) => ({
  id,
  startsOn: `${year}-09-15`,
  endsOn: `${year}-09-17`,
  seasonStartsOn: `${year}-09-01`,
  seasonEndsOn: `${year}-09-30`,
});
const all = [edition('18', 2026), edition('17', 2025), edition('16', 2024)];
const shown = (today: string, ...planned: string[]) => editionToShow(all, today, new Set(planned))?.id;

test('the edition that is on, in its Week or in the season around it', () => {
  expect(shown('2025-09-16', '18')).toBe('17');
  expect(shown('2025-09-30', '18')).toBe('17');
});

test('between two, the next only once something is planned for it', () => {
  expect(shown('2025-11-22')).toBe('17');
  expect(shown('2025-11-22', '18')).toBe('18');
});

test('before all of them the first, after all the last', () => {
  expect(shown('2020-01-01')).toBe('16');
  expect(shown('2030-01-01', '16', '17', '18')).toBe('18');
  expect(editionToShow([], '2025-09-16', new Set())).toBeUndefined();
});
