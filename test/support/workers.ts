import { ApiProcess } from './api-process.js';

/** Until this process has done what is done at a start. */
async function prepared(api: ApiProcess): Promise<void> {
  while (!api.log.some((line) => /Prepared \d+ reminders/.test(line))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** So many workers start at once, each with the day's job, and end when it is done. */
export async function runDailyJob(databaseUrl: string, workers: number): Promise<void> {
  const starting = Array.from({ length: workers }, () => ApiProcess.start(databaseUrl, { ROLE: 'worker' }));
  const replicas = await Promise.all(starting);
  await Promise.race(replicas.map(({ api }) => prepared(api)));
  await Promise.all(replicas.map(({ api }) => api.stop()));
}
