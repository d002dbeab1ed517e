import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startTemporaryPostgres } from '../../scripts/postgres.mjs';
import { findBrowser } from '../e2e/browser/find-browser.ts';
import { launch } from '../e2e/browser/launch.ts';
import { install, SERVICE, signIn } from './installation.ts';
import { run } from './processes.ts';

/**
 * Measures the delegate's page of the demo on a slow phone in a real browser: how long after a link is tapped the largest
 * part of what is first seen has been painted, in milliseconds (median of the rounds). The first time nothing of the page
 * is on the phone; the second time what it keeps is, and it starts anew on a network that hardly answers.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** How many times slower than this machine a phone is. */
const SLOWER = 4;

interface Opening {
  name: string;
  /** Milliseconds. */
  goal: number;
  /** Bits a second, either way. */
  rate: number;
  /** Milliseconds there and back. */
  roundTrip: number;
}
const FIRST: Opening = { name: 'first opening', goal: 2500, rate: 1_600_000, roundTrip: 150 };
const SECOND: Opening = { name: 'second opening', goal: 1500, rate: 400_000, roundTrip: 2000 };

/** Runs before the page's own scripts: notes when the largest part so far was painted. */
const WATCH = `
  window.painted = 0;
  new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) window.painted = startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
`;

const median = (figures: number[]) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;

async function slowed(page: Page, { rate, roundTrip }: Opening): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: rate / 8,
    uploadThroughput: rate / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** @returns milliseconds to the largest paint, with the itinerary there */
async function paintedAfter(context: BrowserContext, address: string, opening: Opening): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await slowed(page, opening);
  await page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
  await page.getByRole('article').first().waitFor({ timeout: 60_000 });
  // What was put on the page is painted with the next frame, and told after it.
  await page.waitForTimeout(1000);
  const painted = await page.evaluate<number>('window.painted');
  await page.close();
  return painted;
}

/** Waits until the page is kept on the phone with all that it names. */
async function kept(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/i`);
  await page.evaluate(`navigator.serviceWorker.ready.then(async () => {
    while (!(await caches.match('/i'))) await new Promise((soon) => setTimeout(soon, 50));
  })`);
  await page.close();
}

function print({ name, goal, rate, roundTrip }: Opening, rounds: number[]): void {
  const figure = median(rounds);
  const verdict = figure <= goal ? 'met' : figure <= goal * 1.25 ? 'met within 25 %' : 'MISSED';
  const network = `${rate / 1_000_000} Mbit/s, ${roundTrip} ms, ${SLOWER}x slower`;
  console.log(
    `${name.padEnd(15)} ${figure.toFixed(0).padStart(5)} ms  goal ${goal}  ${verdict}  at ${network}  (${rounds.map((each) => each.toFixed(0)).join(', ')})`,
  );
}

async function measure(browser: Browser, url: string, link: string): Promise<void> {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'zh-TW' };
  const first: number[] = [];
  const second: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext(phone);
    first.push(await paintedAfter(context, link, FIRST));
    await kept(context, url);
    second.push(await paintedAfter(context, link, SECOND));
    await context.close();
  }
  print(FIRST, first);
  print(SECOND, second);
}

/** A link for one of those whom the demo's release has something for. */
async function linkOf(url: string): Promise<string> {
  const cookie = await signIn(url);
  const ask = async (path: string, method = 'GET') => {
    const headers = { cookie, origin: url, 'content-type': 'application/json' };
    const answer = await fetch(url + path, { method, headers, body: method === 'POST' ? '{}' : null });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return (await answer.json()) as { data: { id: string }[]; url: string };
  };
  const { data } = await ask('/api/readings?perPage=1');
  return (await ask(`/api/delegates/${data[0]!.id}/link`, 'POST')).url;
}

const folder = mkdtempSync(join(tmpdir(), 'yutai-bench-'));
const server = await startTemporaryPostgres({ fast: true });
try {
  const demo = { SEED: 'demo', NODE_ENV: 'development', DEMO_PASSWORD: 'bench-password', DATA_DIR: folder };
  const { env } = await install(server.url, demo);
  const service = await run(SERVICE, env);
  process.env.YUTAI_TEST_BROWSER = JSON.stringify(await findBrowser(folder));
  const browser = await launch();
  await measure(browser, service.url, await linkOf(service.url)).finally(() => browser.close());
  await service.stop();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
