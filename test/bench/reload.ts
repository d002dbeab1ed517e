import autocannon from 'autocannon';
import type { Client } from 'pg';
import { startTemporaryPostgres, withClient } from '../../scripts/postgres.mjs';
import { install, SERVICE, signIn } from './installation.ts';
import { heldToOneCore, run, type Running } from './processes.ts';
import {
  changeDraft,
  EDITION,
  itineraryOfEach,
  loadWeek,
  OPENED_ANY,
  tokenOf,
  WEEK,
} from './reload-dataset.ts';

/**
 * A release is published, and all 5,000 delegates of the Week reload their page at once: each their own, told what has
 * changed since the release that they know, any of twenty, each tells that it was opened, and each asks whether contacts,
 * documents and questions have changed, naming what it has as a browser does. On one process, beside a bare handler that
 * answers each delegate's days from the tables by one statement. Rounds alternate; the median round counts.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 4);
const CONNECTIONS = 50;
/** Releases before: some delegates know each of them as the last. */
const KNOWN = 20;
/** How many times what the bare handler takes. */
const COST = 1.2;
/** In seconds: within it everybody has reloaded. */
const WITHIN = 60;
/** In MB: what the last round may hold more than the second, by which all that is kept in memory is full. */
const GROWTH = 25;

interface Wave {
  seconds: number;
  p50: number;
  p99: number;
  failed: number;
  /** Answers that say no more than that nothing has changed. */
  unchanged: number;
}

/** What the page asks for beside the itinerary. */
const PARTS = ['contacts', 'documents', 'questions'] as const;
type Part = (typeof PARTS)[number];
/** Of what each delegate has of a part, by number. */
type Tags = (string | undefined)[];

/** As many requests as there are delegates. @param of makes the request of one by number */
async function wave(url: string, of: (n: number) => autocannon.Request, tags: Tags = []): Promise<Wave> {
  let count = 0;
  const next = (request: autocannon.Request, context: { n?: number }) => {
    const n = count % WEEK.delegates;
    count += 1;
    context.n = n;
    return { ...request, ...of(n) };
  };
  const keepTag = (_status: number, _body: string, { n }: { n?: number }, headers?: object) => {
    if (n !== undefined) tags[n] = (headers as { etag?: string } | undefined)?.etag ?? tags[n];
  };
  const begun = performance.now();
  const result = await autocannon({
    ...{ url, connections: CONNECTIONS, amount: WEEK.delegates },
    requests: [{ ...of(0), setupRequest: next, onResponse: keepTag }],
  });
  const seconds = (performance.now() - begun) / 1000;
  const { p50, p99 } = result.latency;
  const { '3xx': unchanged } = result;
  return { seconds, p50, p99, failed: result.non2xx - unchanged + result.errors, unchanged };
}

const cookieOf = (n: number) => `yutai_link=${tokenOf(n)}`;
const reload = (n: number): autocannon.Request => ({
  ...{ method: 'GET', path: '/api/itinerary', headers: { cookie: cookieOf(n) } },
});
const ask =
  (part: Part, tags: Tags) =>
  (n: number): autocannon.Request => ({
    ...{ method: 'GET', path: `/api/itinerary/${part}` },
    headers: { cookie: cookieOf(n), ...(tags[n] && { 'if-none-match': tags[n] }) },
  });
const tell =
  (origin: string, release: number) =>
  (n: number): autocannon.Request => ({
    ...{ method: 'POST', path: '/api/itinerary/reading' },
    headers: { cookie: cookieOf(n), origin, 'content-type': 'application/json' },
    body: JSON.stringify({ release, read: false }),
  });

const median = <T>(all: T[], by: (each: T) => number) =>
  [...all].sort((a, b) => by(a) - by(b))[Math.floor(all.length / 2)]!;
const verdict = (reached: number) => (reached >= 1 ? 'met' : reached >= 0.75 ? 'met within 25 %' : 'MISSED');

function say(name: string, { seconds, p50, p99, failed, unchanged }: Wave): void {
  const rate = (WEEK.delegates / seconds).toFixed(0).padStart(6);
  console.log(
    `${name.padEnd(18)} ${rate}/s  ${seconds.toFixed(1)} s  p50 ${p50} ms  p99 ${p99} ms  ${failed} failed` +
      (unchanged > 0 ? `  ${unchanged} unchanged` : ''),
  );
}

async function publish(url: string, cookie: string): Promise<{ number: number; seconds: number }> {
  const begun = performance.now();
  const answer = await fetch(`${url}/api/editions/${EDITION}/publish`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`publishing answered ${answer.status}`);
  const { number } = (await answer.json()) as { number: number };
  return { number, seconds: (performance.now() - begun) / 1000 };
}

interface Round extends Record<Part, Wave> {
  bare: Wave;
  reloaded: Wave;
  told: Wave;
  published: number;
  memory: number;
}

async function rounds(client: Client, service: Running, bare: Running, cookie: string): Promise<Round[]> {
  const all: Round[] = [];
  for (let number = 1; number <= KNOWN; number += 1) {
    await changeDraft(client, -number);
    await publish(service.url, cookie);
  }
  await client.query(OPENED_ANY);
  const tags: Record<Part, Tags> = { contacts: [], documents: [], questions: [] };
  const askedFor = (part: Part) => wave(service.url, ask(part, tags[part]), tags[part]);
  const beside = async () => ({
    contacts: await askedFor('contacts'),
    documents: await askedFor('documents'),
    questions: await askedFor('questions'),
  });
  await beside();
  for (let round = 1; round <= ROUNDS; round += 1) {
    await changeDraft(client, round);
    const release = await publish(service.url, cookie);
    const reloaded = await wave(service.url, reload);
    const told = await wave(service.url, tell(service.url, release.number));
    const parts = await beside();
    const one = await wave(bare.url, () => ({ method: 'GET', path: '/' }));
    const measured = { published: release.seconds, memory: service.memory() ?? 0 };
    all.push({ bare: one, reloaded, told, ...parts, ...measured });
  }
  return all;
}

function report(all: Round[], before: number | undefined): void {
  const usual = (name: 'bare' | 'reloaded' | 'told' | Part) =>
    median(
      all.map((each) => each[name]),
      ({ seconds }) => seconds,
    );
  const [bare, reloaded, told] = [usual('bare'), usual('reloaded'), usual('told')];
  const beside = PARTS.map((part) => usual(part));
  say('bare handler', bare);
  say('reload', reloaded);
  say('tell it was opened', told);
  PARTS.forEach((part, index) => say(part, beside[index]!));
  const published = median(all, (each) => each.published).published;
  console.log(`published in ${published.toFixed(2)} s`);
  const waves = all.flatMap((each) => [
    each.bare,
    each.reloaded,
    each.told,
    ...PARTS.map((part) => each[part]),
  ]);
  const failed = waves.reduce((sum, each) => sum + each.failed, 0);
  if (failed > 0) throw new Error(`${failed} requests failed`);
  const whole = [reloaded, told, ...beside].reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`\nall reloaded in    ${whole.toFixed(1)} s  goal ${WITHIN}  ${verdict(WITHIN / whole)}`);
  const cost = reloaded.seconds / bare.seconds;
  console.log(`cost of a reload   ${cost.toFixed(2)}  goal ${COST}  ${verdict(COST / cost)}`);
  const memories = all.map(({ memory }) => memory);
  const growth = memories.at(-1)! - (memories[1] ?? memories[0]!);
  const steady = growth <= GROWTH ? 'met' : 'MISSED';
  console.log(
    `memory             ${before} MB before, ${memories.join(', ')} MB after each  goal +${GROWTH} since the second  ${steady}`,
  );
}

async function main(): Promise<void> {
  const server = await startTemporaryPostgres({ fast: false });
  const running: Running[] = [];
  const start = async (file: string, env: Record<string, string>) => {
    const one = await run(file, env);
    running.push(one);
    return one;
  };
  try {
    const { url, env } = await install(server.url);
    await withClient(url, loadWeek);
    const bareFile = new URL('bare-handler.ts', import.meta.url).pathname;
    const bare = await start(bareFile, { ...env, STATEMENT: JSON.stringify(itineraryOfEach) });
    const service = await start(SERVICE, env);
    const cookie = await signIn(service.url);
    const where = heldToOneCore ? 'server on one core' : 'server not held to one core';
    console.log(
      `${WEEK.delegates} delegates reload after a release; ${where}; ${ROUNDS} rounds, ${CONNECTIONS} connections\n`,
    );
    const before = service.memory();
    await withClient(url, async (client) => report(await rounds(client, service, bare, cookie), before));
  } finally {
    await Promise.allSettled(running.map((one) => one.stop()));
    await server.stop();
  }
}

await main();
