import { createApp } from './app.js';
import { describeApi } from './openapi.js';
import { readSettings } from './settings/settings.js';

/** Writes the OpenAPI document to standard output. Needs a database to start, and changes nothing in it. */
export async function printOpenApi(): Promise<void> {
  const app = await createApp(Object.assign(readSettings(), { LOG_LEVEL: 'silent', ROLE: 'web' }));
  process.stdout.write(`${JSON.stringify(describeApi(app), null, 2)}\n`);
  await app.close();
}
