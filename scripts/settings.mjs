import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './console.mjs';
import { lockHolder, takeLock } from './lock.mjs';
import { atEnd } from './processes.mjs';

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} dataDir absolute
 * @property {string | undefined} databaseUrl without it, PostgreSQL of the dependencies runs in dataDir
 * @property {string | undefined} publicUrl
 * @property {boolean} isProduction
 * @property {'demo' | 'none'} seed
 */

/** @param {string} name @param {string} why @returns {never} */
function refuseSetting(name, why) {
  throw new Refusal(`${name}=${process.env[name]} ${why}`);
}

/** @param {string} name @param {string[]} protocols */
function urlSetting(name, protocols) {
  const given = process.env[name];
  if (!given) return undefined;
  if (!URL.canParse(given) || !protocols.includes(new URL(given).protocol)) {
    throw new Refusal(
      `${name} must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
  }
  return given;
}

/** Reads and checks what the commands themselves need; the API checks all of its settings again.
 * @returns {Settings} */
export function readSettings() {
  const { PORT = '3000', HOST, DATA_DIR, NODE_ENV, SEED } = process.env;
  const isProduction = NODE_ENV === 'production';
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port < 1 || port > 65535)
    refuseSetting('PORT', 'is not a port: give a number from 1 to 65535.');
  if (SEED && SEED !== 'demo' && SEED !== 'none') refuseSetting('SEED', 'is unknown: give demo or none.');
  if (isProduction && SEED === 'demo')
    refuseSetting('SEED', 'is refused with NODE_ENV=production: there is no demo data in production.');
  return {
    port,
    host: HOST || '127.0.0.1',
    dataDir: resolve(root, DATA_DIR || '.data'),
    databaseUrl: urlSetting('DATABASE_URL', ['postgres:', 'postgresql:']),
    publicUrl: urlSetting('PUBLIC_URL', ['http:', 'https:']),
    isProduction,
    seed: isProduction || SEED === 'none' ? 'none' : 'demo',
  };
}

/** @param {string} dataDir */
export function makeDataDir(dataDir) {
  try {
    mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const probe = join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Refusal(
      `The folder ${dataDir} cannot be written (${code}): make it writable or choose another with DATA_DIR.`,
    );
  }
}

/** Who uses the data folder now, or null. @param {Settings} settings */
export function userOfDataDir({ dataDir }) {
  return lockHolder(join(dataDir, 'yutai.lock'));
}

/** Keeps the data folder to this process until the command ends. @param {Settings} settings @param {string} command */
export function keepDataDir({ dataDir }, command) {
  const { holder, release } = takeLock(join(dataDir, 'yutai.lock'), command);
  if (holder) {
    const what = `Yutai already runs on ${dataDir} (npm run ${holder.command}, process ${holder.pid})`;
    throw new Refusal(`${what}: stop it first, or choose another DATA_DIR and PORT.`);
  }
  atEnd(async () => release());
}

/** @param {number} port @param {string} host @returns {Promise<void>} */
export function checkPort(port, host) {
  /** @type {Record<string, string>} */
  const reasons = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program: stop that, or choose another, such as PORT=${port + 1}.`,
    EACCES: `Port ${port} may not be used by this user: choose one from 1024 on with PORT.`,
  };
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code = '' }) => {
      fail(
        new Refusal(
          reasons[code] ??
            `HOST=${host} is not an address of this machine (${code}): try HOST=127.0.0.1 or 0.0.0.0.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

/**
 * A secret from the environment, else one made once and kept in the data folder, readable by its owner only.
 *
 * @param {string} name the setting, such as AUTH_SECRET
 * @param {string} file
 * @param {number} bytes
 */
export function secret(name, file, bytes) {
  const given = process.env[name];
  if (given) return given;
  try {
    writeFileSync(file, `${randomBytes(bytes).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
