import type { DataSource } from 'typeorm';
import { createDataSource } from '../database/data-source.js';
import { loadReferenceData } from '../reference/reference-data.js';
import { seedAccounts } from './accounts.js';

/**
 * Loads reference data, and into an empty database the demo accounts and the 17th edition (unless SEED=none).
 * A second run changes nothing.
 */
export async function seed(databaseUrl: string): Promise<void> {
  const source = await createDataSource(databaseUrl);
  await loadReferenceData(source);
  const wanted = (process.env.SEED ?? (process.env.NODE_ENV === 'production' ? 'none' : 'demo')) === 'demo';
  if (wanted && (await isEmpty(source))) {
    await source.transaction(async (manager) => {
      await manager.query(`SELECT set_config('yutai.actor', 'command:seed', true)`);
      await seedAccounts(manager, process.env.DEMO_PASSWORD ?? '');
    });
    console.log('Loaded the demo accounts.');
  }
  await source.destroy();
}

async function isEmpty(source: DataSource): Promise<boolean> {
  const [row] = await source.query<{ used: boolean }[]>(
    'SELECT EXISTS (SELECT FROM app_user) OR EXISTS (SELECT FROM edition) AS used',
  );
  return !row?.used;
}
