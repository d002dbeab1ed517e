import type { MigrationInterface, QueryRunner } from 'typeorm';

const redefine = (body: string) => /* sql */ `
  CREATE OR REPLACE FUNCTION localized_words(value jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ${body}
  $$;
  REINDEX INDEX organisation_by_words;
  REINDEX INDEX person_by_words;
  REINDEX INDEX place_by_words;
  REINDEX INDEX agreement_by_words;`;

/**
 * What long lists sort by, made quick. `concat_ws` is only stable, so PostgreSQL called `localized_words` for every row
 * instead of writing it into the statement: sorting 40,000 people took five times as long.
 */
export class Lists1767225600008 implements MigrationInterface {
  name = 'Lists1767225600008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${redefine(`ltrim(coalesce(value->>'zhHans', '') || coalesce(' ' || (value->>'zhHant'), '')
        || coalesce(' ' || (value->>'en'), ''))`)}
      CREATE INDEX person_by_name ON person (localized_words(name), id);
      CREATE INDEX audit_entry_by_time ON audit_entry (at DESC NULLS LAST, id DESC NULLS LAST);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      DROP INDEX audit_entry_by_time, person_by_name;
      ${redefine(`concat_ws(' ', value->>'zhHans', value->>'zhHant', value->>'en')`)}
    `);
  }
}
