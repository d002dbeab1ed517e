import { watch } from 'node:fs';
import { join } from 'node:path';
import { apiCommand, localAddress, startApi, untilReady } from './api.mjs';
import { Refusal, step } from './console.mjs';
import { atEnd, ending } from './processes.mjs';
import { root } from './settings.mjs';
import { prepare, prepareData, welcome } from './start.mjs';
import { buildProjects } from './workspace.mjs';

const pages = [
  { folder: 'admin', port: 5173 },
  { folder: 'itinerary', port: 5174 },
];

/** The projects that the API is made of: a change in one builds it and starts the API again. */
const sources = ['apps/api', 'libs/domain', 'libs/planning', 'libs/access'].map((folder) =>
  join(root, folder, 'src'),
);

/** Serves one page with hot reload. Its requests to the API keep their Host, which the API holds Origin against.
 * @param {typeof pages[number]} page @param {string} host @param {string} target */
async function servePage({ folder, port }, host, target) {
  const { createServer } = await import('vite');
  const proxy = Object.fromEntries(
    ['/api', '/metrics'].map((path) => [path, { target, changeOrigin: false }]),
  );
  const server = await createServer({
    root: join(root, 'apps', folder),
    logLevel: 'warn',
    clearScreen: false,
    server: { host, port, strictPort: true, proxy },
  });
  await server.listen();
  atEnd(() => server.close());
}

/** Calls back once things have been quiet for a moment after a change, never twice at once.
 * @param {() => Promise<void>} onChange */
function watchSources(onChange) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let busy = Promise.resolve();
  for (const folder of sources) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (busy = busy.then(onChange)), 150);
    });
  }
}

/** `npm run dev`: like start, but every saved file shows at once: pages by hot reload, the API by a restart. */
export async function dev() {
  const ports = pages.map(({ port }) => port);
  const settings = await prepare('dev', ports);
  await buildProjects('@yutai/api');
  // Without PUBLIC_URL the API holds Origin against Host, which fits each of the ports.
  const env = { ...(await prepareData(settings)), NODE_ENV: 'development', PUBLIC_URL: '' };
  process.env.NODE_ENV = 'development';
  let api = startApi(env, settings.dataDir);
  await step('Starting the API', () => untilReady(api, settings));
  for (const page of pages) await servePage(page, settings.host, localAddress(settings));
  welcome({ ...settings, publicUrl: undefined }, env, { admin: 5173, itinerary: 5174 });

  watchSources(async () => {
    try {
      await buildProjects('@yutai/api');
      await apiCommand('Migrating', ['migrate'], env);
      await api.stop();
      if (ending()) return;
      api = startApi(env, settings.dataDir);
      await step('Starting the API', () => untilReady(api, settings));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(`✗ ${error.message}`);
    }
  });
  return new Promise(() => {});
}
