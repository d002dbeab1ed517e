import { inTurn } from './in-turn';

/** Work that ends when it is told to. */
function work() {
  const ends: (() => void)[] = [];
  const call = inTurn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const end = async () => {
    ends.at(-1)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { call, end, times: () => ends.length };
}

test('is done at once, and once more for all that was asked meanwhile', async () => {
  const { call, end, times } = work();
  call();
  call();
  call();
  expect(times()).toBe(1);
  await end();
  expect(times()).toBe(2);
  await end();
  expect(times()).toBe(2);
});

test('is done again whenever it is asked for later', async () => {
  const { call, end, times } = work();
  call();
  await end();
  call();
  expect(times()).toBe(2);
  await end();
  call();
  call();
  await end();
  expect(times()).toBe(4);
});
