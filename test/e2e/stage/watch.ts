import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** Chromium logs violations of the policy, but not all that a page provokes reach the console of that page. */
const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('Content security policy: ' + event.violatedDirective + ' refused ' + event.blockedURI));`;

/** A record's id in a path says nothing of which page it is. */
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** How long a box of the browser may take to ask, in ms. */
const PATIENCE = 15_000;

/**
 * Sees whatever a person's browser does, on every page of theirs: complains of requests to another host than ours, of
 * violations of the security policy, of errors on the page or its console, and of pages that nobody looked at with axe.
 */
export class Watch {
  private readonly complaints: string[] = [];
  private readonly visited = new Set<string>();
  private readonly looked = new Set<string>();
  private readonly expected: RegExp[] = [];
  private boxes: { question: string; answered: () => void }[] = [];

  private constructor(private readonly origin: string) {}

  static async over(context: BrowserContext, origin: string): Promise<Watch> {
    const watch = new Watch(origin);
    await context.addInitScript(REPORT_VIOLATIONS);
    context.on('request', (request) => watch.request(request.url()));
    context.on('page', (page) => watch.page(page));
    return watch;
  }

  /** What the browser says of a request that is to be refused: `watch.expect(409, '/api/site-visits')`. */
  expect(status: number, path: string): void {
    this.expected.push(new RegExp(`status of ${status} .*at ${path}`));
  }

  /** What the browser says of a request that does not get through. */
  expectLost(path: string): void {
    this.expected.push(new RegExp(`net::ERR_\\w+ .*at ${path}`));
  }

  /** What the browser says of its own viewer, and of what we ask there, where a document's policy shuts both out. */
  expectShutOut(path: string): void {
    this.expected.push(new RegExp(`(Applying inline style|Blocked script execution).*at ${path}`, 's'));
  }

  /** Does what the browser's box asks this about, and answers it with no. */
  async declineBox(question: string, act: () => Promise<unknown>): Promise<void> {
    const asked = new Promise<void>((resolve, reject) => {
      this.boxes.push({ question, answered: resolve });
      setTimeout(() => reject(new Error(`nobody was asked: ${question}`)), PATIENCE).unref();
    });
    await Promise.all([asked, act()]);
  }

  /** Pages that are left before anybody could look at them. */
  passedThrough(...paths: string[]): void {
    for (const path of paths) this.looked.add(path);
  }

  /** The page was looked at with axe, and this is what it found. */
  found(url: string, violations: string[]): void {
    this.looked.add(routeOf(url));
    this.complaints.push(...violations.map((violation) => `${routeOf(url)}: ${violation}`));
  }

  /** @throws Error with every complaint */
  close(): void {
    const unseen = [...this.visited].filter((route) => !this.looked.has(route));
    const all = [...this.complaints, ...unseen.map((route) => `${route}: nobody looked at it with axe`)];
    if (all.length > 0) throw new Error([...new Set(all)].join('\n'));
  }

  private request(address: string): void {
    const { origin, protocol } = new URL(address);
    if (origin !== this.origin && protocol.startsWith('http'))
      this.complaints.push(`asked another host: ${address}`);
  }

  private page(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(`error on the page: ${error.stack ?? error}`));
    page.on('console', (message) => this.said(message));
    page.on('dialog', (dialog) => {
      const box = this.boxes.find(({ question }) => dialog.message().includes(question));
      if (!box) this.complaints.push(`asked by a box of the browser: ${dialog.message()}`);
      this.boxes = this.boxes.filter((other) => other !== box);
      void dialog.dismiss().then(box?.answered);
    });
    page.on('websocket', (socket) => this.complaints.push(`opened a socket: ${socket.url()}`));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && frame.url().startsWith(this.origin))
        this.visited.add(routeOf(frame.url()));
    });
  }

  private said(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    const text = `${message.text()} at ${url.replace(this.origin, '')}`;
    if (!this.expected.some((pattern) => pattern.test(text))) this.complaints.push(`console: ${text}`);
  }
}

const routeOf = (url: string) => new URL(url).pathname.replace(ID, ':id');
