import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../e2e/browser/find-browser.ts';
import { launch } from '../e2e/browser/launch.ts';
import { serve, SIZE } from './board-server.ts';

/**
 * Measures the board in a real browser, in milliseconds: from the plan's arrival to cards on the screen (median of the
 * rounds), the main thread's work for each move of the pointer while a card is dragged (all of it: input, check, style,
 * layout, paint), and the check of the card alone.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const MOVES = 300;
/** A move for each frame, as browsers hand them on. */
const FRAME_MS = 16;
const GOALS = { 'first render': 300, 'main thread per move': 4, 're-check of one card': 4 };

/** Runs before the page's own scripts: notes when the first cards were painted, and every check of a card. */
const WATCH = `
  window.checks = [];
  new PerformanceObserver((list) => window.checks.push(...list.getEntries()
    .filter(({ name }) => name === 'board.check').map(({ duration }) => duration))).observe({ type: 'measure' });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.board-card')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

const median = (figures: number[]) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;

async function firstRender(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/admin/board`);
  await page.waitForFunction('window.painted');
  return page.evaluate<number>(`window.painted - performance.getEntriesByType('resource')
    .find(({ name }) => name.endsWith('/plan') || name.includes('/plan?')).responseEnd`);
}

interface Worked {
  /** Seconds of the main thread so far: all of it, and its scripts. */
  all: number;
  script: number;
}

async function worked(page: Page): Promise<() => Promise<Worked>> {
  const session = await page.context().newCDPSession(page);
  // The thread's own time: a machine that does other things as well does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { all: of('TaskDuration'), script: of('ScriptDuration') };
  };
}

/** Drags a card back and forth over the hours and rows. @returns milliseconds of the main thread for each move */
async function drag(page: Page): Promise<Worked> {
  const card = page.locator('.board-row').nth(4).locator('.board-card').nth(2);
  const box = (await card.boundingBox())!;
  const seconds = await worked(page);
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 14);
  const before = await seconds();
  for (let move = 0; move < MOVES; move += 1) {
    await page.mouse.move(420 + ((move * 11) % 560), 300 + ((move * 3) % 300));
    await setTimeout(FRAME_MS);
  }
  const after = await seconds();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const each = (from: number, to: number) => ((to - from) * 1000) / MOVES;
  return { all: each(before.all, after.all), script: each(before.script, after.script) };
}

function print(name: keyof typeof GOALS, figure: number, more = ''): void {
  const goal = GOALS[name];
  const verdict = figure <= goal ? 'met' : figure <= goal * 1.25 ? 'met within 25 %' : 'MISSED';
  console.log(
    `${name.padEnd(22)} ${figure.toFixed(figure < 10 ? 2 : 0).padStart(6)} ms  goal ${goal}  ${verdict}${more}`,
  );
}

async function measure(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await firstRender(page, url); // the browser's caches are warm from here on
  const renders: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) renders.push(await firstRender(page, url));
  await page.waitForTimeout(1000);
  const nodes = await page.evaluate<number>(`document.querySelectorAll('.board-scroll *').length`);
  console.log(`${SIZE.delegations} rows × ${SIZE.activities} cards, ${nodes} elements, ${MOVES} moves\n`);
  print('first render', median(renders), `  (${renders.map((each) => each.toFixed(0)).join(', ')})`);
  const { all, script } = await drag(page);
  print('main thread per move', all, `  (scripts ${script.toFixed(2)}, the rest is the browser's drawing)`);
  const checks = await page.evaluate<number[]>('window.checks');
  const mean = checks.reduce((sum, each) => sum + each, 0) / checks.length;
  print(
    're-check of one card',
    mean,
    `  (${checks.length} checks, longest ${Math.max(...checks).toFixed(2)})`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'yutai-bench-'));
const { url, server } = await serve();
try {
  process.env.YUTAI_TEST_BROWSER = JSON.stringify(await findBrowser(folder));
  const browser = await launch();
  await measure(browser, url).finally(() => browser.close());
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
