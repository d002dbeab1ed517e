import Fastify from 'fastify';
import pg from 'pg';

/**
 * What the service is held against: one Fastify route, one pooled statement, its JSON sent. No session, no rights, no
 * checks, no audit. Told by the environment which statement; prints its address.
 */
const statement = JSON.parse(process.env.STATEMENT ?? '{}') as { text: string; values: unknown[] };
/** An idle connection that the server ends is no error here. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC' });
pool.on('error', () => undefined);
const server = Fastify();

let count = 0;
const COUNTER = '$counter';
const values = () => statement.values.map((value) => (value === COUNTER ? (count += 1) : value));

server.all('/', async (_, reply) => {
  const { rows } = await pool.query<{ body: string }>(statement.text, values());
  return reply.type('application/json; charset=utf-8').send(rows[0]?.body ?? '{}');
});

console.log(`Listening on ${await server.listen({ host: '127.0.0.1', port: 0 })}`);
