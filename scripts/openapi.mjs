import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Refusal, say, step } from './console.mjs';
import { startTemporaryPostgres } from './postgres.mjs';
import { run } from './processes.mjs';
import { root } from './settings.mjs';
import { buildProjects } from './workspace.mjs';

const document = join(root, 'libs', 'api-client', 'openapi.json');
const types = join(root, 'libs', 'api-client', 'src', 'schema.d.ts');

/** The generator, wherever npm has put it. */
const generator = () =>
  join(dirname(createRequire(document).resolve('openapi-typescript/package.json')), 'bin', 'cli.js');

/** @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function written(program, args, env = process.env) {
  const done = await run(program, args, { cwd: root, env });
  if (done.code !== 0) throw new Refusal(`The OpenAPI document could not be written: ${done.output}`);
  return done.written;
}

/** `npm run openapi`: the document from the built API, and the client's types from that. */
export async function openapi() {
  await buildProjects('@yutai/api');
  await step('Writing the OpenAPI document and the types of its client', async () => {
    const server = await startTemporaryPostgres();
    const env = { ...process.env, DATABASE_URL: server.url, AUTH_SECRET: 'x'.repeat(32), NODE_ENV: '' };
    writeFileSync(
      document,
      `${await written('node', [join(root, 'apps/api/dist/cli.js'), 'openapi'], env)}\n`,
    );
    // What has a default may still be left out of a body.
    await written('node', [generator(), document, '--output', types, '--default-non-nullable=false']);
    await server.stop();
  });
  for (const file of [document, types]) say(`  ${relative(root, file)}`);
  return 0;
}
