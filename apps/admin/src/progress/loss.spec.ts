import type { ProgressLine } from './progress-client';
import { clearedReason, isLoss, loweringLines } from './loss';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const line = (more: Partial<ProgressLine>): ProgressLine => ({
  ...{ kind: 'utilised', amount: cny('2'), effectiveOn: '2026-06-30', corrects: null },
  ...{ before: cny('3'), after: cny('2'), lowers: null },
  ...more,
});
const reason = (before: string | null, after: string | null) => ({ field: 'statusReason', before, after });

test('a lower figure is a loss, said once of each kind of amount', () => {
  const lowers = cny('3');
  const lines = [line({ lowers }), line({ lowers }), line({ kind: 'contracted', lowers }), line({})];
  expect(loweringLines({ lines, changes: [] })).toEqual([lines[0], lines[2]]);
  expect(isLoss({ lines, changes: [] })).toBe(true);
  expect(isLoss({ lines: [line({})], changes: [] })).toBe(false);
});

test('a reason that is cleared is a loss, another one is not', () => {
  expect(clearedReason({ lines: [], changes: [reason('用地', null)] })).toBe('用地');
  expect(isLoss({ lines: [], changes: [reason('用地', null)] })).toBe(true);
  expect(isLoss({ lines: [], changes: [reason('用地', '资金'), reason(null, '资金')] })).toBe(false);
});
