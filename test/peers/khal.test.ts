import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Body } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { FeedsDesk, type Subscription } from '../support/feeds-desk.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'yutai-khal-'));
const config = join(folder, 'config');
const MOMENT = '%Y-%m-%d %H:%M';

let desk: Desk;
let feeds: FeedsDesk;
beforeAll(async () => {
  desk = await Desk.open();
  feeds = await FeedsDesk.of(desk);
  const calendars = feeds.subscriptions.map((_, index) => {
    const path = join(folder, nameOf(index));
    mkdirSync(path);
    return `[[${nameOf(index)}]]\npath = ${path}`;
  });
  writeFileSync(
    config,
    `[calendars]
${calendars.join('\n')}
[locale]
local_timezone = Asia/Shanghai
default_timezone = Asia/Shanghai
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = ${MOMENT}
longdatetimeformat = ${MOMENT}
[sqlite]
path = ${join(folder, 'khal.db')}
`,
  );
});
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true });
});

const nameOf = (index: number) => `feed${index}`;
const khal = async (...args: string[]) => (await run('khal', ['-c', config, ...args])).stdout;

/** "2025-09-16 09:00" in Chongqing. */
const clock = (instant: unknown) =>
  new Date(Date.parse(String(instant)) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

async function take(subscription: Subscription, index: number): Promise<void> {
  const file = join(folder, `${nameOf(index)}.ics`);
  writeFileSync(file, (await feeds.read(subscription)).text);
  await khal('import', '--batch', '-a', nameOf(index), file);
}

/** What takes place as khal lists it, calendar by calendar. */
async function listed(): Promise<string[]> {
  const format = '{calendar} {uid} {start-long-full} {end-long-full} {status}';
  const lines = await khal('list', '--day-format', '', '--format', format, '2025-09-15', '5d');
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('feed') && !line.endsWith('CANCELLED'))
    .map((line) => line.replace(/ CONFIRMED$/, ''))
    .sort();
}

const right = (released: Body[]) =>
  feeds.subscriptions
    .flatMap(({ isTheirs }, index) =>
      released.filter(isTheirs).map(({ id, startsAt, endsAt }) => {
        return `${nameOf(index)} ${id}@yutai ${clock(startsAt)} ${clock(endsAt)}`;
      }),
    )
    .sort();

test('khal has what the release has, whatever happens to the timetable', async () => {
  const compare = async (step: string, released: Body[]) => {
    for (const [index, subscription] of feeds.subscriptions.entries()) await take(subscription, index);
    expect({ step, has: await listed() }).toEqual({ step, has: right(released) });
  };
  await compare('published', await feeds.released(feeds.made.release));
  expect(await listed()).not.toEqual([]);
  for (const [step, happen] of feeds.steps()) {
    await happen();
    await compare(step, await feeds.publish());
  }
}, 300_000);
