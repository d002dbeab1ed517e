import { axis, planOf, visit } from './board.testing';
import { commandOf } from './keyboard';
import { rowsOfBoard } from './layout';
import { between, endOfRow, firstSpot, walked } from './walking';

const key = (name: string, more: { shift?: boolean; ctrl?: boolean } = {}) => ({
  key: name,
  shiftKey: more.shift ?? false,
  ctrlKey: more.ctrl ?? false,
});

test('the arrows walk while nothing is lifted, and move what is', () => {
  expect(commandOf(key('ArrowRight'), false)).toEqual({ do: 'walk', across: 1, down: 0 });
  expect(commandOf(key('ArrowRight'), true)).toEqual({ do: 'nudge', steps: 1, rows: 0 });
  expect(commandOf(key('ArrowUp'), true)).toEqual({ do: 'nudge', steps: 0, rows: -1 });
  expect(commandOf(key('ArrowLeft', { shift: true }), true)).toEqual({ do: 'stretch', steps: -1 });
});

test('space and enter lift and drop, escape gives up', () => {
  for (const name of [' ', 'Enter']) {
    expect(commandOf(key(name), false)).toEqual({ do: 'lift' });
    expect(commandOf(key(name), true)).toEqual({ do: 'drop' });
  }
  expect(commandOf(key('Escape'), true)).toEqual({ do: 'cancel' });
});

test('with control: more are selected, copied, undone; while something is lifted, none of it', () => {
  const asked = (name: string, shift = false) => commandOf(key(name, { ctrl: true, shift }), false);
  expect([asked(' '), asked('c'), asked('v'), asked('z'), asked('Z', true), asked('y')]).toEqual(
    ['select', 'copy', 'paste', 'undo', 'redo', 'redo'].map((what) => ({ do: what })),
  );
  expect(commandOf(key('z', { ctrl: true }), true)).toBeNull();
});

test('other keys are left to the page', () => {
  for (const name of ['Tab', 'a', 'PageDown']) expect(commandOf(key(name), false)).toBeNull();
  expect(commandOf(key('Tab'), true)).toBeNull();
});

const plan = planOf(
  visit('a', '09:00', '10:00'),
  visit('b', '15:00', '16:00'),
  visit('c', '08:00', '09:00', { delegationIds: ['south'] }),
  visit('d', '14:30', '15:00', { delegationIds: ['south'] }),
);
const rows = rowsOfBoard(plan, { kind: 'delegation', axis, laneHeight: 40 });
const spot = (row: string, id: string) => ({ row, id });

test('walking goes along a row and stays at its end; down, to what is nearest in time', () => {
  expect(firstSpot(rows)).toEqual(spot('north', 'a'));
  expect(walked(rows, spot('north', 'a'), 1, 0)).toEqual(spot('north', 'b'));
  expect(walked(rows, spot('north', 'b'), 1, 0)).toEqual(spot('north', 'b'));
  expect(walked(rows, spot('north', 'b'), 0, 1)).toEqual(spot('south', 'd'));
  expect(walked(rows, spot('north', 'a'), 0, -1)).toEqual(spot('north', 'a'));
  expect(endOfRow(rows, spot('south', 'c'), 'last')).toEqual(spot('south', 'd'));
  expect(walked(rows, spot('gone', 'x'), 1, 0)).toEqual(spot('north', 'a'));
});

test('a range is within one row', () => {
  expect(between(rows, spot('north', 'b'), spot('north', 'a'))).toEqual(['a', 'b']);
  expect(between(rows, spot('south', 'c'), spot('north', 'b'))).toEqual(['b']);
});
