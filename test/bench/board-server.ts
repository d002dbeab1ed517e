import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A full Week, made by arithmetic alone so that each run has the same: 60 delegations, 2,000 activities, five days. */
export const SIZE = { delegations: 60, activities: 2000, places: 150, people: 20 };

const DIST = fileURLToPath(new URL('../../apps/admin/dist', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
};

const id = (kind: number, n: number) =>
  `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`;
const text = (en: string, zhHans: string) => ({ en, zhHans, zhHant: zhHans, derived: [] });
const EDITION = {
  id: id(1, 1),
  timeZone: 'Asia/Shanghai',
  startsOn: '2025-09-15',
  endsOn: '2025-09-19',
  seasonStartsOn: '2025-09-01',
  seasonEndsOn: '2025-09-30',
};

const places = Array.from({ length: SIZE.places }, (_, n) => ({
  id: id(2, n),
  parentId: null,
  kind: 'site',
  name: text(`Place ${n}`, `场所 ${n}`),
  districtCode: null,
  latitude: 29.4 + ((n * 37) % 100) / 200,
  longitude: 106.4 + ((n * 53) % 100) / 200,
  openingHours: n % 3 ? null : [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' }],
  groupsAtOnce: n % 4 ? null : 3,
  capacity: null,
}));

const delegations = Array.from({ length: SIZE.delegations }, (_, n) => ({
  id: id(3, n),
  name: text(`Delegation ${n}`, `示例团组 ${n}`),
  headcount: SIZE.people,
  stays: null,
}));

/** Seven a day for each delegation, each 60 to 90 minutes, from 08:00 on. */
function activityOf(n: number) {
  const own = n % SIZE.delegations;
  const turn = Math.floor(n / SIZE.delegations);
  const minutes = 8 * 60 + (turn % 7) * 110 + ((n * 7) % 4) * 5;
  const start = Date.UTC(2025, 8, 15 + Math.floor(turn / 7), -8, minutes);
  const people = Array.from({ length: SIZE.people }, (_, person) => id(4, own * SIZE.people + person));
  return {
    id: id(5, n),
    kind: n % 5 ? 'site_visit' : 'session',
    sessionKind: null,
    title: text(`Activity ${n}`, `示例日程 ${n}`),
    status: n % 3 ? 'confirmed' : 'planned',
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + (60 + (n % 3) * 15) * 60_000).toISOString(),
    placeId: id(2, (n * 31) % SIZE.places),
    toPlaceId: null,
    delegationIds: [id(3, own)],
    resourceIds: [id(3, own), ...people],
    headcount: SIZE.people,
    version: 1,
  };
}

const plan = {
  edition: EDITION,
  places,
  travel: [],
  delegations,
  activities: Array.from({ length: SIZE.activities }, (_, n) => activityOf(n)),
  resources: [],
};

const NOTHING = { data: [], total: 0 };
const ANSWERS: Record<string, unknown> = {
  '/api/me': { id: id(6, 1), name: 'Bench', email: 'bench@yutai.example', role: 'organizer', language: 'en' },
  '/api/editions': { data: [{ ...EDITION, name: text('Bench', '示例'), year: 2025, ordinal: 1 }], total: 1 },
  [`/api/editions/${EDITION.id}/plan`]: plan,
};

/** The built admin, and an API that knows the plan alone. */
export async function serve(): Promise<{ url: string; server: Server }> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('The admin is not built: npm run build.');
  const answers = new Map(Object.entries(ANSWERS).map(([path, body]) => [path, JSON.stringify(body)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/api/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    } else if (pathname.startsWith('/api/')) {
      const body = answers.get(pathname) ?? JSON.stringify(NOTHING);
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    } else {
      const file = join(DIST, pathname.replace(/^\/admin/, ''));
      const found = extname(file) && existsSync(file) ? file : join(DIST, 'index.html');
      response
        .writeHead(200, { 'content-type': TYPES[extname(found)] ?? 'application/octet-stream' })
        .end(readFileSync(found));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
