declare const self: ServiceWorkerGlobalScope;

/**
 * A page without a network. It is shown as it was kept, at once, and kept anew behind it whenever there is a network: a
 * page only together with all that it names, so that none is ever half of one version and half of another. What it shows
 * is kept by the page.
 * @param page its path, below which all lies that it names
 * @param kept the name of the cache
 * @param apart answers what is kept otherwise
 */
export function serveKept(
  page: string,
  kept: string,
  apart?: (request: Request, pathname: string) => Promise<Response> | undefined,
): void {
  self.addEventListener('install', (event) => {
    event.waitUntil(keepAnew().then(() => self.skipWaiting()));
  });

  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== self.location.origin) return;
    const own = apart?.(request, pathname);
    if (own) {
      event.respondWith(own);
    } else if (request.mode === 'navigate') {
      const before = caches.match(page);
      event.respondWith(before.then((shown) => shown ?? fetch(request)));
      event.waitUntil(before.then(() => keepAnew()).catch(() => undefined));
    } else if (pathname.startsWith(`${page}/`)) {
      event.respondWith(caches.match(request).then((asset) => asset ?? fetch(request)));
    }
  });

  /**
   * Keeps the page as it is now with what it names. What the page before it names is kept as well: that one may just have
   * been shown and ask for it.
   */
  async function keepAnew(): Promise<void> {
    const fresh = await fetch(page, { cache: 'no-cache' });
    if (!fresh.ok) return;
    const cache = await caches.open(kept);
    const [before, now] = [await namesIn(await cache.match(page)), await namesIn(fresh.clone())];
    // What a proxy puts in its place is not the page.
    if (!now.some((path) => path.endsWith('.js'))) return;
    const missing = await Promise.all(now.map(async (path) => ((await isKept(cache, path)) ? [] : [path])));
    await cache.addAll(missing.flat());
    await cache.put(page, fresh);
    const wanted = new Set([page, ...before, ...now]);
    for (const request of await cache.keys()) {
      if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
    }
  }

  /** An asset has a hash in its name and never changes; whatever else there is may. */
  const isKept = async (cache: Cache, path: string) =>
    path.startsWith(`${page}/assets/`) && (await cache.match(path)) !== undefined;

  /** The paths below the page's that it names. */
  async function namesIn(shown: Response | undefined): Promise<string[]> {
    const text = (await shown?.text()) ?? '';
    return [...text.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, path]) =>
      path!.startsWith(`${page}/`) ? [path!] : [],
    );
  }
}
