import autocannon from 'autocannon';
import { startTemporaryPostgres, withClient } from '../../scripts/postgres.mjs';
import { load, SIZE, SUBJECTS } from './dataset.ts';
import { install, SERVICE, signIn } from './installation.ts';
import { heldToOneCore, run, type Running } from './processes.ts';
import {
  BARE_TABLES,
  createStatement,
  itineraryStatement,
  listStatement,
  totalsStatement,
} from './statements.ts';

/**
 * Holds the service against a bare handler on the same database in the same run. Prints ratios of requests a second
 * (1.00 is the bare handler's), with p50 and p99 in ms. Rounds alternate, and the median round counts, so that a
 * machine whose speed drifts does not decide.
 */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const GOALS: Record<string, number> = { list: 0.8, itinerary: 1, create: 0.45, aggregate: 0.8, totals: 0.8 };
/** In MB. */
const MEMORY = 260;
/** In seconds. */
const START = 1.5;

interface Figures {
  rate: number;
  p50: number;
  p99: number;
  failed: number;
}
type Request = autocannon.Request;

async function measure(url: string, request: Request, connections = 10): Promise<Figures> {
  const result = await autocannon({ url, connections, duration: SECONDS, requests: [request] });
  const { p50, p99 } = result.latency;
  return { rate: result.requests.average, p50, p99, failed: result.non2xx + result.errors };
}

const median = (figures: Figures[]) =>
  [...figures].sort((a, b) => a.rate - b.rate)[Math.floor(figures.length / 2)]!;

/** @param reached the part of the goal that was reached; 1 is all of it */
const verdict = (reached: number) => (reached >= 1 ? 'met' : reached >= 0.75 ? 'met within 25 %' : 'MISSED');

async function compare(name: string, bare: Running, service: Running, request: Request): Promise<void> {
  const bares: Figures[] = [];
  const services: Figures[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bares.push(await measure(bare.url, { method: 'GET', path: '/' }));
    services.push(await measure(service.url, request));
  }
  const [one, other] = [median(bares), median(services)];
  const ratio = other.rate / one.rate;
  const goal = GOALS[name]!;
  const cell = (figures: Figures) =>
    `${figures.rate.toFixed(0).padStart(6)}/s  p50 ${figures.p50} ms  p99 ${figures.p99} ms`;
  console.log(`${name.padEnd(10)} ${ratio.toFixed(2).padStart(5)}  goal ${goal}  ${verdict(ratio / goal)}`);
  console.log(`           bare    ${cell(one)}\n           service ${cell(other)}`);
  const failed = [...bares, ...services].reduce((sum, figures) => sum + figures.failed, 0);
  if (failed > 0) {
    throw new Error(`${name}: ${failed} requests failed, so the figures mean nothing`);
  }
}

/** Publishes the last edition and gives the cookie of one delegate's link. */
async function openLink(url: string, cookie: string): Promise<string> {
  const post = (path: string, body: object, withCookie = cookie) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...(withCookie && { cookie: withCookie }) },
      body: JSON.stringify(body),
    });
  const published = await post(`/api/editions/${SUBJECTS.edition}/publish`, {});
  const made = (await (await post(`/api/delegates/${SUBJECTS.delegate}/link`, {})).json()) as { url: string };
  const opened = await post('/api/links/exchange', { token: made.url.split('#')[1] }, '');
  if (!published.ok || !opened.ok) {
    throw new Error(`publishing answered ${published.status}, opening the link ${opened.status}`);
  }
  return opened.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

async function main(): Promise<void> {
  const server = await startTemporaryPostgres({ fast: false });
  const running: Running[] = [];
  try {
    const { url, env } = await install(server.url);
    console.log('Loading the dataset (a minute or two) …');
    await withClient(url, async (client) => {
      await load(client);
      await client.query(BARE_TABLES);
    });

    const start = async (file: string, more: Record<string, string> = {}) => {
      const one = await run(file, { ...env, ...more });
      running.push(one);
      return one;
    };
    const bareOf = async (statement: object) =>
      start(new URL('bare-handler.ts', import.meta.url).pathname, { STATEMENT: JSON.stringify(statement) });

    const service = await start(SERVICE);
    const cookie = await signIn(service.url);
    const delegate = await openLink(service.url, cookie);
    const { editions, visitsEach, delegatesEach, agreementsEach, linesEach } = SIZE;
    console.log(
      `${editions} editions, ${editions * visitsEach} visits, ${editions * delegatesEach} delegates, ${editions * agreementsEach} agreements, ${editions * agreementsEach * linesEach} lines; server ${heldToOneCore ? 'on one core' : 'not held to one core'}; ${ROUNDS} rounds of ${SECONDS} s, 10 connections\n`,
    );

    const query = { editionId: SUBJECTS.edition, sort: '-startsAt', perPage: '25' };
    const list = `/api/site-visits?${new URLSearchParams(query)}`;
    await compare('list', await bareOf(await listStatement(query)), service, {
      method: 'GET',
      path: list,
      headers: { cookie },
    });
    await compare('itinerary', await bareOf(itineraryStatement), service, {
      method: 'GET',
      path: '/api/itinerary',
      headers: { cookie: delegate },
    });
    await compare('create', await bareOf(createStatement), service, createRequest(service.url, cookie));
    const aggregates = {
      aggregate: { editionId: SUBJECTS.edition, by: 'kind' },
      // Of every edition, agreement and line that there is.
      totals: { by: 'sector' },
    };
    for (const [name, asked] of Object.entries(aggregates)) {
      const path = `/api/agreements/totals?${new URLSearchParams(asked)}`;
      const bare = await bareOf(await totalsStatement(asked));
      await compare(name, bare, service, { method: 'GET', path, headers: { cookie } });
    }

    const memory = service.memory();
    if (memory !== undefined) {
      console.log(`\nmemory after load ${memory} MB  goal ${MEMORY}  ${verdict(MEMORY / memory)}`);
    }
    await service.stop();
    const begun = performance.now();
    const again = await start(SERVICE);
    await fetch(`${again.url}/api/health/ready`);
    const seconds = (performance.now() - begun) / 1000;
    console.log(`start to first answer ${seconds.toFixed(2)} s  goal ${START}  ${verdict(START / seconds)}`);
  } finally {
    await Promise.allSettled(running.map((one) => one.stop()));
    await server.stop();
  }
}

/** Visits of one delegation after the other, each a day after the last and elsewhere: none stands in another's way. */
function createRequest(origin: string, cookie: string): Request {
  let count = 0;
  return {
    method: 'POST',
    path: '/api/site-visits',
    headers: { cookie, origin, 'content-type': 'application/json' },
    setupRequest: (request) => {
      const day = Date.UTC(2030, 0, 1, 1) + (count += 1) * 86_400_000;
      const body = {
        editionId: SUBJECTS.edition,
        title: { zhHans: '考察', zhHant: '考察' },
        delegationIds: [SUBJECTS.delegations[count % SUBJECTS.delegations.length]],
        placeId: SUBJECTS.places[(count + Math.floor(count / 60)) % SUBJECTS.places.length],
        startsAt: new Date(day).toISOString(),
        endsAt: new Date(day + 3_600_000).toISOString(),
      };
      return { ...request, body: JSON.stringify(body) };
    },
  };
}

await main();
