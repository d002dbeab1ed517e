import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { fontSettings } from './fonts.ts';

/** What to start and with which environment besides ours. */
export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

const run = promisify(execFile);

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** Where browsers are as a rule; Windows runs this inside WSL, which is Linux. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const homes = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return MAC_APPS.flatMap((app) => homes.map((home) => join(home, `${app}.app/Contents/MacOS`, app)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...LINUX_FOLDERS];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A file of the name may be there and only say what to install, as Ubuntu's chromium-browser does. */
async function starts(executablePath: string, env: Record<string, string> = {}): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  return run(executablePath, ['--version'], { timeout: 20_000, env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );
}

async function firstThatStarts(paths: string[]): Promise<string | undefined> {
  for (const path of new Set(paths)) if (await starts(path)) return path;
  return undefined;
}

/**
 * Unpacks the Chromium of the dependencies, with the libraries that it needs beyond a C library. It unpacks into the
 * temporary folder of the machine, so ours is named as that meanwhile.
 */
async function unpackedChromium(folder: string): Promise<FoundBrowser> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const packed = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
    const libraries = join(await inflate(packed.pathname), 'lib');
    const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    return { executablePath: await chromium.executablePath(), env: { LD_LIBRARY_PATH: path } };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The Chromium of the dependencies where there is one, on Linux, as it is the same everywhere and has no window to draw;
 * CHROME_PATH names another. Elsewhere, or where it does not start, a Chrome, Edge or Chromium of this machine.
 *
 * @param folder for what has to be unpacked or written; it may go after the run
 * @throws Error with one line that says what to install
 */
export async function findBrowser(folder: string): Promise<FoundBrowser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !(await starts(CHROME_PATH))) {
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, which does not start: name a Chrome, Edge or Chromium.`);
  }
  const fonts = await fontSettings(folder);
  if (CHROME_PATH) return { executablePath: CHROME_PATH, env: fonts };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await unpackedChromium(folder);
    if (await starts(executablePath, env)) return { executablePath, env: { ...env, ...fonts } };
  }
  const executablePath = await firstThatStarts(usualPlaces());
  if (executablePath) return { executablePath, env: fonts };
  throw new Error(
    'No browser for the journeys: install Google Chrome, Edge or Chromium, or set CHROME_PATH to one.',
  );
}
