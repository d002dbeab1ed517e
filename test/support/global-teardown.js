import pg from 'pg';
import { withClient } from '../../scripts/postgres.mjs';

/** Stops the server that was started, or removes from a server of others what the tests made there. */
export default async function tearDown() {
  if (globalThis.yutaiTestServer) {
    await globalThis.yutaiTestServer.stop();
    return;
  }
  const template = process.env.YUTAI_TEST_TEMPLATE;
  await withClient(process.env.YUTAI_TEST_SERVER, async (client) => {
    const made = 'SELECT datname FROM pg_database WHERE datname = $1 OR starts_with(datname, $2)';
    const { rows } = await client.query(made, [template, `${template}_`]);
    for (const { datname } of rows) {
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
    }
  });
}
