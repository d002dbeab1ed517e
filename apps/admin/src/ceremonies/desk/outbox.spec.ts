import { moneyOf } from '@yutai/domain';
import { EMPTY, forget, refuse, saidLast, say, sent, type Tick } from './outbox';

const tick = (key: string, agreementId: string, more: Partial<Tick> = {}): Tick => ({
  key,
  agreementId,
  signed: true,
  amount: null,
  ...more,
});
const unsigned = { signed: false, amount: null };

test('what was said is sent in its order, and leaves when it has arrived', () => {
  const [first, second] = [tick('1', 'a'), tick('2', 'b')];
  const outbox = say(say(EMPTY, first, unsigned), second, unsigned);
  expect(outbox.waiting).toEqual([first, second]);
  expect(sent(outbox, first).waiting).toEqual([second]);
});

test('the last word on a project is what is shown of it', () => {
  const corrected = tick('2', 'a', {
    amount: { ...moneyOf('5', 'CNY'), cnyRate: null, cnyRateSource: null },
  });
  const outbox = say(say(EMPTY, tick('1', 'a'), unsigned), corrected, { signed: true, amount: null });
  expect(saidLast(outbox, 'a')).toBe(corrected);
  expect(saidLast(outbox, 'b')).toBeUndefined();
});

test('an undo says what was before, and is not undone itself', () => {
  const outbox = say(EMPTY, tick('1', 'a'), unsigned);
  expect(outbox.before).toEqual({ a: unsigned });
  expect(say(outbox, tick('2', 'a', unsigned), null).before).toEqual({});
});

test('a refusal stands at its project, with nothing to undo, and holds up no other', () => {
  const [first, second] = [tick('1', 'a'), tick('2', 'b')];
  const outbox = refuse(say(say(EMPTY, first, unsigned), second, unsigned), first, 'No');
  expect(outbox).toEqual({
    waiting: [second],
    refused: { a: { tick: first, message: 'No' } },
    before: { b: unsigned },
  });
  expect(forget(outbox, 'a').refused).toEqual({});
  expect(say(outbox, tick('3', 'a'), unsigned).refused).toEqual({});
});
