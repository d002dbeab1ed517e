/**
 * The page without a network. It is shown as it was kept, at once, and kept anew behind it whenever there is a network: a
 * page only together with all that it names, so that none is ever half of one version and half of another. The itinerary
 * itself is kept by the page.
 */
declare const self: ServiceWorkerGlobalScope;

const KEPT = 'yutai-itinerary';
const PAGE = '/i';

self.addEventListener('install', (event) => {
  event.waitUntil(keepAnew().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    const kept = caches.match(PAGE);
    event.respondWith(kept.then((page) => page ?? fetch(request)));
    event.waitUntil(kept.then(() => keepAnew()).catch(() => undefined));
  } else if (pathname.startsWith(`${PAGE}/`)) {
    event.respondWith(caches.match(request).then((asset) => asset ?? fetch(request)));
  }
});

/**
 * Keeps the page as it is now with what it names. What the page before it names is kept as well: that one may just have
 * been shown and ask for it.
 */
async function keepAnew(): Promise<void> {
  const page = await fetch(PAGE, { cache: 'no-cache' });
  if (!page.ok) return;
  const cache = await caches.open(KEPT);
  const [before, now] = [await namesIn(await cache.match(PAGE)), await namesIn(page.clone())];
  // What a proxy puts in its place is not the page.
  if (!now.some((path) => path.endsWith('.js'))) return;
  const missing = await Promise.all(now.map(async (path) => ((await isKept(cache, path)) ? [] : [path])));
  await cache.addAll(missing.flat());
  await cache.put(PAGE, page);
  const wanted = new Set([PAGE, ...before, ...now]);
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** An asset has a hash in its name and never changes; whatever else there is may. */
const isKept = async (cache: Cache, path: string) =>
  path.startsWith(`${PAGE}/assets/`) && (await cache.match(path)) !== undefined;

/** The paths below the page's that it names. */
async function namesIn(page: Response | undefined): Promise<string[]> {
  const text = (await page?.text()) ?? '';
  return [...text.matchAll(/(?:src|href)="(\/i\/[^"]+)"/g)].map(([, path]) => path!);
}

export {};
