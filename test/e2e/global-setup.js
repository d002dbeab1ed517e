import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import setUpDatabases from '../support/global-setup.js';
import { findBrowser } from './browser/find-browser.ts';

/** A browser to drive, a seeded template to copy, and the links that the seed made for three delegates. */
export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'yutai-e2e-'));
  globalThis.yutaiTestFolder = folder;
  process.env.YUTAI_TEST_BROWSER = JSON.stringify(await findBrowser(folder));
  process.env.DATA_DIR = folder;
  await setUpDatabases();
  process.env.YUTAI_TEST_LINKS = readFileSync(join(folder, 'demo-links.json'), 'utf8');
}
