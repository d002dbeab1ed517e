import type pg from 'pg';

/** Everything in the schema that the migrations make, one line each, in an order of its own. */
const SCHEMA = `
  SELECT format('column %s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
      pg_get_expr(d.adbin, d.adrelid)) AS line
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL SELECT format('constraint %s on %s %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT format('trigger %s', pg_get_triggerdef(t.oid)) FROM pg_trigger t WHERE NOT tgisinternal
  UNION ALL SELECT format('function %s %s', p.oid::regprocedure, md5(p.prosrc)) FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace
  UNION ALL SELECT format('extension %s', extname) FROM pg_extension WHERE extname <> 'plpgsql'`;

/** TypeORM's own tables, which stay when everything else is undone. */
const BOOKKEEPING = /\b(migrations|typeorm_metadata)\b/;

export async function dumpSchema(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ line: string }>(SCHEMA);
  return rows
    .map(({ line }) => line)
    .filter((line) => !BOOKKEEPING.test(line))
    .sort();
}

interface Runner {
  query(...args: unknown[]): Promise<unknown>;
}

/** TypeORM compares a schema by asking for several things at once on one connection; pg takes one at a time. */
export function askInTurn(source: { createQueryRunner(): Runner }): void {
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = () => {
    const runner = create();
    const query = runner.query.bind(runner);
    let last: Promise<unknown> = Promise.resolve();
    runner.query = (...args) => (last = last.then(() => query(...args)));
    return runner;
  };
}
