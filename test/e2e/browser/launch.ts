import { chromium, type Browser } from 'playwright-core';
import type { FoundBrowser } from './find-browser.js';

/** Chromium asks nobody for anything: no updates, lists, reports or experiments, and no name but ours is looked up. */
const AT_HOME = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The browser that jest's global setup found, without a window; `more` says what else it is to do. */
export function launch(more: string[] = []): Promise<Browser> {
  const { executablePath, env } = JSON.parse(process.env.YUTAI_TEST_BROWSER ?? '{}') as FoundBrowser;
  return chromium.launch({
    executablePath,
    args: [...AT_HOME, ...more],
    // Root may not use Chromium's sandbox, and containers often have none; it only ever opens our own pages.
    chromiumSandbox: false,
    // Without a language it would call a download with a Chinese name "download".
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env } as Record<string, string>,
  });
}
