import { moneyOf } from '@yutai/domain';
import { EMPTY, forget, refuse, saidLast, say, sent, undoOf, type Tick } from './outbox';

const cny = (amount: string) => ({ ...moneyOf(amount, 'CNY'), cnyRate: null, cnyRateSource: null });
const unsigned = { signed: false, amount: null };
const tick = (key: string, agreementId: string, more: Partial<Tick> = {}): Tick => ({
  key,
  agreementId,
  signed: true,
  amount: null,
  before: unsigned,
  ...more,
});

test('what was said is sent in its order, and leaves when it has arrived', () => {
  const [first, second] = [tick('1', 'a'), tick('2', 'b')];
  const outbox = say(say(EMPTY, first), second);
  expect(outbox.waiting).toEqual([first, second]);
  expect(sent(outbox, first).waiting).toEqual([second]);
});

test('the last word on a project is what is shown of it', () => {
  const corrected = tick('2', 'a', { amount: cny('5') });
  const outbox = say(say(EMPTY, tick('1', 'a')), corrected);
  expect(saidLast(outbox, 'a')).toBe(corrected);
  expect(saidLast(outbox, 'b')).toBeUndefined();
});

test('an undo says what was before, unless somebody else has said something meanwhile', () => {
  const five = { signed: true, amount: cny('5') };
  const last = tick('1', 'a', five);
  expect(undoOf(last, { ...five, amount: cny('5.00') })).toEqual(unsigned);
  const six = { signed: true, amount: cny('6') };
  expect(undoOf(last, six)).toEqual({ ...six, signed: false });
  expect(undoOf(undefined, five)).toEqual({ ...five, signed: false });
});

test('a refusal stands at its project, and holds up no other', () => {
  const [first, second] = [tick('1', 'a'), tick('2', 'b')];
  const outbox = refuse(say(say(EMPTY, first), second), first, 'No');
  expect(outbox).toEqual({ waiting: [second], refused: { a: { tick: first, message: 'No' } } });
  expect(forget(outbox, 'a').refused).toEqual({});
  expect(say(outbox, tick('3', 'a')).refused).toEqual({});
});
