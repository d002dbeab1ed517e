import { boxBetween, touchedBy } from './band';
import { axis, planOf, visit } from './board.testing';
import { rowsOfBoard } from './layout';
import { pixelsOf, positionOf, type Scale } from './scale';

const scale: Scale = { ...axis, hourWidth: 60 };
const plan = planOf(
  visit('early', '09:00', '10:00'),
  visit('beside', '09:30', '10:30'),
  visit('late', '15:00', '16:00'),
  visit('south', '09:00', '10:00', { delegationIds: ['south'] }),
);
const scene = {
  rows: rowsOfBoard(plan, { kind: 'delegation', axis, laneHeight: 40 }),
  axis: scale,
  laneHeight: 40,
};
const early = plan.activities.find(({ id }) => id === 'early');
const left = pixelsOf(scale, positionOf(axis, Date.parse(early?.startsAt ?? '')));
const touched = (...[fromX, fromY, toX, toY]: [number, number, number, number]) =>
  touchedBy(boxBetween({ x: left + fromX, y: fromY }, { x: left + toX, y: toY }), scene).map(({ id }) => id);

test('a band touches the cards that it overlaps, whichever way it is drawn', () => {
  expect(touched(5, 10, 20, 20)).toEqual(['early']);
  expect(touched(50, 70, 20, 10)).toEqual(['early', 'beside']);
  expect(touched(-50, 10, 500, 60)).toEqual(['early', 'beside', 'late']);
  expect(touched(-50, 10, 20, 110)).toEqual(['early', 'south']);
});

test('between cards it touches none', () => {
  expect(touched(100, 10, 200, 80)).toEqual([]);
  expect(touched(-30, 10, -10, 200)).toEqual([]);
});
