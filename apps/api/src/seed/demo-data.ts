import 'reflect-metadata';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../access/caller.js';
import type { CommandSettings } from '../settings/settings.js';
import { seedAccounts } from './accounts.js';
import { LINKED } from './data/sample-delegates.js';
import { baseOf, keepDemoLinks, type DemoLink } from './demo-links.js';
import { loadDirectory } from './load-directory.js';
import { loadFollowUp } from './load-follow-up.js';
import { loadTimetable } from './load-timetable.js';
import { Loader } from './loader.js';
import { OneTransaction } from './one-transaction.js';
import type { Ids } from './row.js';
import { SEED, servicesOn, type Services } from './services.js';

/**
 * Loads the demo accounts and the 17th edition within the transaction given, publishes release 1 and makes the links.
 *
 * The links are kept before the transaction ends: killed in between, they open nothing and the next start, which finds
 * an empty database, makes them anew. The other way round they would be lost, as tokens are stored nowhere.
 */
export async function loadDemoData(manager: EntityManager, settings: CommandSettings): Promise<void> {
  await manager.query(`SELECT set_config('yutai.actor', $1, true)`, [actorOf(SEED)]);
  const loader = new Loader(manager);
  const services = servicesOn(new OneTransaction(manager));
  const account = await seedAccounts(manager, settings);
  const directory = await loadDirectory(loader, services);
  const timetable = await loadTimetable(loader, services, directory, account.liaison);
  await loadFollowUp(loader, services, { account, ...directory, ...timetable });
  await services.releases.publish(SEED, directory.edition.seventeenth, { note: null, urgent: false });
  await keepDemoLinks(await makeLinks(services, timetable.delegate, baseOf(settings)), settings);
}

async function makeLinks(services: Services, delegate: Ids, base: string): Promise<DemoLink[]> {
  const links: DemoLink[] = [];
  for (const { key, name } of LINKED) {
    const { url } = JSON.parse(await services.links.replace(SEED, delegate[key]!, base)) as { url: string };
    const { pathname, hash } = new URL(url);
    links.push({ name, path: pathname + hash, url });
  }
  return links;
}
