import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../database/data-source.js';
import { loadReferenceData } from '../reference/reference-data.js';
import type { CommandSettings } from '../settings/settings.js';
import { keepDemoPassword } from './accounts.js';

/** Held while the demo data is loaded, so that of two that start at once the second finds it there. */
const LOCK = 'SELECT pg_advisory_xact_lock(1767225600)';
const USED = `
  SELECT EXISTS (SELECT FROM app_user) OR EXISTS (SELECT FROM edition) OR EXISTS (SELECT FROM organisation)
    OR EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM place) AS used`;

/**
 * Loads reference data, and into an empty database the demo accounts and the 17th edition (unless SEED=none).
 *
 * The demo data is loaded in one transaction: a start that is killed leaves none of it, and the next one loads it. A
 * second run changes nothing, unless DEMO_PASSWORD is another: what a start prints must open the door.
 * @throws Error when demo data is wanted in production
 */
export async function seed(settings: CommandSettings): Promise<void> {
  const wanted = settings.SEED === 'demo';
  if (wanted && settings.NODE_ENV === 'production') {
    throw new Error(
      'SEED=demo is refused in production: there is no demo data and no default account there.',
    );
  }
  const source = await createDataSource(settings.DATABASE_URL);
  await loadReferenceData(source);
  if (wanted) {
    await ((await isEmpty(source.manager))
      ? loadDemo(source, settings)
      : keepDemoPassword(source.manager, settings));
  }
  await source.destroy();
}

async function loadDemo(source: DataSource, settings: CommandSettings): Promise<void> {
  const { loadDemoData } = await import('./demo-data.js');
  await source.transaction(async (manager) => {
    await manager.query(LOCK);
    if (await isEmpty(manager)) {
      await loadDemoData(manager, settings);
      console.log('Loaded the demo accounts and the 17th edition.');
    }
  });
}

async function isEmpty(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ used: boolean }[]>(USED);
  return !row?.used;
}
