import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { createApp } from './app.js';
import { readSettings } from './settings/settings.js';
import { oneLine } from './settings/one-line.js';

try {
  const settings = readSettings();
  const app = await createApp(settings);
  await app.listen(settings.PORT, settings.HOST);
  new Logger('Yutai').log(`Listening on ${await app.getUrl()}`);
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
