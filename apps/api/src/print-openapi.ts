import { createApp } from './app.js';
import { describeApi } from './openapi.js';
import { readSettings } from './settings/settings.js';

/** Writes the OpenAPI document to standard output. Needs a database to start, and changes nothing in it. */
export async function printOpenApi(): Promise<void> {
  const app = await createApp(Object.assign(readSettings(), { LOG_LEVEL: 'silent', ROLE: 'web' }));
  const text = `${JSON.stringify(describeApi(app), null, 2)}\n`;
  await new Promise((written) => process.stdout.write(text, written));
  await app.close();
}
