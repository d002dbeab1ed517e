import { rmSync } from 'node:fs';
import tearDownDatabases from '../support/global-teardown.js';

export default async function tearDown() {
  await tearDownDatabases();
  rmSync(globalThis.yutaiTestFolder, { recursive: true, force: true });
}
