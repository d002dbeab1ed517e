import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Holds the service against programs of others: the API's tests on the oldest PostgreSQL that is supported, documents
 * as LibreOffice prints them, and calendars as khal keeps them. A program that is missing is a failure, unless ALLOW_MISSING_PEERS=1: then it is only said.
 */
const JEST = new URL('../../node_modules/jest/bin/jest.js', import.meta.url).pathname;
const pathOf = (config: string) => new URL(config, import.meta.url).pathname;
const RUN = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, '--config'];
const OLDEST = '15';
/** Of the API's tests: what kills a PostgreSQL of its own, what asks nothing of any, and the thousand editions, which take minutes. */
const NOT_HERE = ['faults', 'api/boundaries', 'api/random-editions'];

/** Runs `script` with PG* of a throwaway cluster of the oldest version, as Debian's postgresql-common makes them. */
function onOldestPostgres(script: string): number {
  const cluster = ['-v', OLDEST, '-i', '--locale=C.UTF-8 --encoding=UTF8', '-o', 'max_connections=200'];
  const done = spawnSync('pg_virtualenv', [...cluster, '-o', 'fsync=off', '--', 'bash', '-c', script], {
    stdio: 'inherit',
  });
  return done.status ?? 1;
}

/** Runs the tests in this folder that hold us against one program. */
const onOurs = (name: string): number =>
  spawnSync(process.execPath, [...RUN, pathOf('./jest.config.js'), `peers/${name}`], { stdio: 'inherit' })
    .status ?? 1;

const peers = [
  {
    name: `PostgreSQL ${OLDEST}`,
    install: `apt-get install postgresql-${OLDEST}`,
    isThere: () =>
      existsSync(`/usr/lib/postgresql/${OLDEST}/bin/postgres`) && existsSync('/usr/bin/pg_virtualenv'),
    compare: () =>
      onOldestPostgres(
        `export TEST_DATABASE_URL="postgres://$PGUSER:$PGPASSWORD@127.0.0.1:$PGPORT/postgres"
         exec "${process.execPath}" ${RUN.join(' ')} "${pathOf('../api/jest.config.js')}" \\
           --testPathIgnorePatterns ${NOT_HERE.join(' ')}`,
      ),
  },
  {
    name: 'LibreOffice',
    install: 'apt-get install libreoffice-writer-nogui poppler-utils fonts-noto-cjk fonts-liberation',
    isThere: () => ['soffice', 'pdftotext'].every((program) => existsSync(`/usr/bin/${program}`)),
    compare: () => onOurs('libreoffice'),
  },
  {
    name: 'khal',
    install: 'apt-get install khal',
    isThere: () => existsSync('/usr/bin/khal'),
    compare: () => onOurs('khal'),
  },
];

let failed = false;
for (const { name, install, isThere, compare } of peers) {
  if (isThere()) {
    console.log(`\n── ${name}`);
    failed = compare() !== 0 || failed;
  } else {
    console.log(`✗ ${name} is not there, and what is compared with it did not run: ${install}`);
    failed ||= process.env.ALLOW_MISSING_PEERS !== '1';
  }
}
process.exit(failed ? 1 : 0);
