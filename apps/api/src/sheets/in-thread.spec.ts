import { jest } from '@jest/globals';
import { Problem } from '../problems/problem.js';
import { inThread } from './in-thread.js';

const threadThat = (does: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    ${does}
  `)}`,
  );

/** Says how many were at it at once, itself among them. */
const COUNTING = threadThat(`
  const at = new Int32Array(workerData);
  const now = Atomics.add(at, 0, 1) + 1;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  Atomics.sub(at, 0, 1);
  parentPort.postMessage(now);`);

const codeOf = (error: unknown) => (error instanceof Problem ? error.code : error);

describe('work in threads', () => {
  it('goes on two at a time; some wait, and past them it is refused', async () => {
    const shared = new SharedArrayBuffer(4);
    const all = await Promise.allSettled(
      Array.from({ length: 14 }, () => inThread<number>(COUNTING, shared)),
    );
    const made = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [codeOf(one.reason)] : []));
    expect([made.length, Math.max(...made)]).toEqual([10, 2]);
    expect(refused).toEqual(Array(4).fill('server.unavailable'));
    expect(await inThread(COUNTING, shared)).toBe(1);
  }, 60_000);

  it('that takes too much memory is told as a problem, as the caller words it', async () => {
    const hungry = threadThat(`const all = []; for (;;) all.push(new Array(100_000).fill({}));`);
    expect(await inThread(hungry, null).catch(codeOf)).toBe('server.unavailable');
    const tooLarge = () => Problem.of('request.tooLarge', 'too large');
    expect(await inThread(hungry, null, tooLarge).catch(codeOf)).toBe('request.tooLarge');
  }, 60_000);

  it('that takes too long is told as a problem, and makes room', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    const endless = [1, 2].map(() => inThread(threadThat('for (;;);'), null).catch(codeOf));
    await jest.advanceTimersByTimeAsync(20_000);
    jest.useRealTimers();
    expect(await Promise.all(endless)).toEqual(['server.unavailable', 'server.unavailable']);
    expect(await inThread(COUNTING, new SharedArrayBuffer(4))).toBe(1);
  }, 60_000);

  it('that fails says why', async () => {
    await expect(inThread(threadThat(`throw new Error('no such sheet')`), null)).rejects.toThrow(
      'no such sheet',
    );
  });
});
