import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAMED = { agreement: 'title', organisation: 'name', person: 'name' };
const index = (table: string) => `${table}_by_name_key`;

/** What names are compared by, whoever wrote them: one definition, for what is typed and for what is stored. */
export class NameKeys1767225600034 implements MigrationInterface {
  name = 'NameKeys1767225600034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- A name without what differs between writers: the width and case of letters, signs, spaces about Chinese, and the
      -- legal form at its end. A name that is a legal form alone stays. Traditional characters are the caller's to
      -- convert: stored names have their simplified form beside them.
      CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT coalesce(nullif(regexp_replace(plain,
          '(股份|有限|责任)*公司$|( (co|company|ltd|limited|inc|incorporated|corp|corporation|llc|plc))+$', ''), ''), plain)
        FROM (SELECT btrim(regexp_replace(regexp_replace(lower(normalize(name, NFKC)),
          '[^[:alnum:]]+', ' ', 'g'), '(?<=[㐀-鿿]) | (?=[㐀-鿿])', '', 'g'))) AS words (plain)
      $$;
    `);
    for (const [table, name] of Object.entries(NAMED)) {
      await runner.query(/* sql */ `
        CREATE INDEX ${index(table)} ON ${table} USING gin (
          name_key(${name}->>'zhHans') gin_trgm_ops, name_key(${name}->>'en') gin_trgm_ops)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${Object.keys(NAMED).map(index).join(', ')}; DROP FUNCTION name_key`);
  }
}
