/** Builds each page into a folder of its own and reads what a phone would load. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const PAGES = [
  { name: "the delegate's page", mode: 'production', file: 'index.html', base: '/i/', later: 20_000 },
  { name: "the host's page", mode: 'host', file: 'host.html', base: '/h/', later: 0 },
  // What reads badges is loaded when somebody scans.
  { name: 'the check-in page', mode: 'check-in', file: 'check-in.html', base: '/c/', later: 20_000 },
];
const SCRIPT_LIMIT = 40_000;
/** Everything before the first view: page, scripts, styles. */
const VIEW_LIMIT = 100_000;
/** What the browsers of the build's target lack, and no build brings them (it only turns syntax). */
const TOO_NEW =
  /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|randomUUID)\(|\bstructuredClone\(|AbortSignal\.(?:any|timeout)/;
/** Hosts that the page may link to or name, and never asks by itself. */
const NAMED = new Set(['uri.amap.com', 'www.w3.org']);

for (const { name, mode, file, base, later } of PAGES) {
  describe(name, () => {
    let folder;
    let page;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'yutai-itinerary-'));
      const root = dirname(dirname(fileURLToPath(import.meta.url)));
      await build({ root, mode, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
      page = await readFile(join(folder, file), 'utf8');
    });

    after(() => rm(folder, { recursive: true, force: true }));

    const read = (path) => readFile(join(folder, path), 'utf8');
    const zipped = (text) => gzipSync(text).length;
    const linked = (pattern) => [...page.matchAll(pattern)].map(([, path]) => path.slice(base.length));

    /** The scripts that the page names and all that they import without being asked to wait. */
    async function scriptsBeforeUse() {
      const found = new Set(linked(/(?:src|modulepreload"[^>]*href)="([^"]+\.js)"/g));
      for (const path of found) {
        for (const [, imported] of (await read(path)).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) {
          found.add(posix.join(posix.dirname(path), imported));
        }
      }
      return [...found];
    }

    const sizeOf = async (paths) =>
      (await Promise.all(paths.map(read))).reduce((sum, text) => sum + zipped(text), 0);

    test('at most 40 kB of scripts, gzipped, before the page is usable', async (t) => {
      const scripts = await scriptsBeforeUse();
      assert.ok(scripts.length > 0, 'the page names its script');
      const size = await sizeOf(scripts);
      t.diagnostic(`${size} bytes gzipped in ${scripts.length} script(s), of ${SCRIPT_LIMIT}`);
      assert.ok(size <= SCRIPT_LIMIT, `${size} bytes of scripts, ${SCRIPT_LIMIT} at most`);
    });

    test('the first view is under 100 kB and takes at most 6 requests with its data', async (t) => {
      const paths = [...(await scriptsBeforeUse()), ...linked(/href="([^"]+\.css)"/g)];
      const size = zipped(page) + (await sizeOf(paths));
      const requests = 1 + paths.length + 2;
      t.diagnostic(`${size} bytes gzipped, ${requests} requests with the exchange and the data`);
      assert.ok(size < VIEW_LIMIT);
      assert.ok(requests <= 6);
    });

    test('what is loaded later has a budget of its own, and is named for the phone to keep', async (t) => {
      const assets = (await readdir(join(folder, 'assets'))).filter((asset) => asset.endsWith('.js'));
      const before = await scriptsBeforeUse();
      const rest = assets.map((asset) => `assets/${asset}`).filter((path) => !before.includes(path));
      assert.deepEqual(linked(/rel="prefetch"[^>]* href="([^"]+)"/g).sort(), rest.sort());
      const size = await sizeOf(rest);
      t.diagnostic(`${size} bytes gzipped in ${rest.length} script(s), of ${later}`);
      assert.ok(size <= later);
    });

    test('it has no inline script or style, which the content security policy would refuse', () => {
      assert.doesNotMatch(page, /<style|<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/i);
    });

    test('its scripts ask nothing of a phone of some years ago that it lacks', async () => {
      const assets = (await readdir(join(folder, 'assets'))).filter((asset) => asset.endsWith('.js'));
      for (const name of assets) assert.doesNotMatch(await read(`assets/${name}`), TOO_NEW);
    });

    test('assets carry a hash in their name and lie under the base', async () => {
      const assets = await readdir(join(folder, 'assets'));
      for (const name of assets) assert.match(name, /-[\w-]{8}\.\w+$/);
      for (const [, path] of page.matchAll(/(?:src|href)="([^"]+)"/g)) assert.ok(path.startsWith(base), path);
    });

    test('no other host is named but those that the delegate may choose to open', async () => {
      const texts = [
        page,
        ...(await Promise.all((await readdir(join(folder, 'assets'))).map((name) => read(`assets/${name}`)))),
      ];
      const hosts = texts.flatMap((text) =>
        [...text.matchAll(/(?:https?:)?\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host]) => host),
      );
      assert.deepEqual(
        [...new Set(hosts)].filter((host) => !NAMED.has(host)),
        [],
      );
    });
  });
}
