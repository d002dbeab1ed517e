import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { Watch } from './watch.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { runOnly: ['wcag2a', 'wcag2aa'], resultTypes: ['violations'], preload: false };

/** A colour on its way from one to another is nobody's colour; what turns for ever cannot be ended. */
const END_TRANSITIONS = `for (const each of document.getAnimations())
  if (each.effect.getComputedTiming().endTime !== Infinity) each.finish();`;

/** Long enough for two cores that do everything else at once. */
const PATIENCE = 20_000;

const described = ({ id, help, nodes }: Result) =>
  `axe ${id}: ${help}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 200)}`).join(' | ')}`;

/** A person with a browser of their own, who is watched. */
export class Visitor {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly watch: Watch,
    private readonly origin: string,
  ) {}

  /** With an empty page of the size of a desk, in Chongqing, reading zh-Hans; options replace these. */
  static async enter(
    browser: Browser,
    origin: string,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    const watch = await Watch.over(context, origin);
    return new Visitor(context, await context.newPage(), watch, origin);
  }

  /** Has a cookie from before, "name=value". */
  async keep(cookie: string): Promise<void> {
    const cookies = cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url: this.origin };
    });
    await this.context.addCookies(cookies);
  }

  /** Looks at the page as it is now with axe (WCAG 2 A and AA). */
  async lookOver(): Promise<void> {
    const { page } = this;
    await page.evaluate(`typeof axe === 'undefined' && (0, eval)(${JSON.stringify(AXE)})`);
    await page.evaluate(END_TRANSITIONS);
    const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)})`)) as AxeResults;
    this.watch.found(page.url(), results.violations.map(described));
  }

  /** Goes. @throws Error with all that went wrong in this browser */
  async leave(): Promise<void> {
    await this.context.close();
    this.watch.close();
  }
}
