import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launch } from '../browser/launch.js';
import { Desk } from '../../support/desk.js';
import { Visitor } from './visitor.js';

/** A link that the seed made: whose, and where it leads. */
export interface DemoLink {
  name: string;
  path: string;
}

/** A running Yutai with its own database, and a browser: what one journey needs. */
export class Stage {
  private visitors: Visitor[] = [];

  private constructor(
    readonly desk: Desk,
    private readonly browser: Browser,
  ) {}

  /** @param more what else the browser is to do, as on its command line */
  static async open(more: string[] = [], settings: Record<string, string> = {}): Promise<Stage> {
    const [desk, browser] = await Promise.all([Desk.open(settings), launch(more)]);
    return new Stage(desk, browser);
  }

  /** The links of the demo: of delegates who read zh-Hant, zh-Hans and English. */
  static get links(): DemoLink[] {
    return JSON.parse(process.env.YUTAI_TEST_LINKS ?? '[]') as DemoLink[];
  }

  /** Somebody opens a browser of their own. */
  async visitor(options?: BrowserContextOptions): Promise<Visitor> {
    const visitor = await Visitor.enter(this.browser, this.desk.url, options);
    this.visitors.push(visitor);
    return visitor;
  }

  /**
   * After each test: everybody leaves. TEST_PICTURES names a folder for what each saw last.
   *
   * @throws Error with what went wrong in their browsers
   */
  async clear(): Promise<void> {
    const folder = process.env.TEST_PICTURES;
    const { currentTestName } = expect.getState();
    for (const [index, { page }] of (folder ? this.visitors : []).entries()) {
      if (!page.isClosed())
        await page.screenshot({ path: `${folder}/${currentTestName?.slice(0, 60)} ${index + 1}.png` });
    }
    const leaving = this.visitors.map((visitor) => visitor.leave());
    this.visitors = [];
    const left = await Promise.allSettled(leaving);
    const wrong = left.flatMap((each) =>
      each.status === 'rejected' ? [(each.reason as Error).message] : [],
    );
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.desk.close();
  }
}
