import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = (...more: string[]) => {
  const columns = ['edition_id', 'name', 'unit', 'notes', ...more].map((column) => `'${column}'`);
  return /* sql */ `
    DROP TRIGGER indicator_audit ON indicator;
    CREATE TRIGGER indicator_audit AFTER INSERT OR UPDATE OR DELETE ON indicator
      FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.join(', ')});`;
};

/** What was written so far is in one language, which its letters tell. */
const SOURCE = `jsonb_build_object(CASE WHEN source ~ '[一-鿿]' THEN 'zhHans' ELSE 'en' END, nullif(source, ''))`;

/** What an indicator says of which editions, so that they can be compared by it; sources in the three languages. */
export class ComparableIndicators1767225600032 implements MigrationInterface {
  name = 'ComparableIndicators1767225600032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE indicator
        ADD measure text CONSTRAINT indicator_measure CHECK (measure IN ('signed_count', 'signed_value', 'landed_count',
          'landed_value', 'utilised_value', 'delegations', 'site_visits', 'sessions')),
        ADD first_ordinal integer,
        ADD last_ordinal integer,
        ADD CONSTRAINT indicator_editions CHECK (num_nonnulls(first_ordinal, last_ordinal) = 0
          OR edition_id IS NULL AND first_ordinal < last_ordinal);
      ALTER TABLE indicator_value
        ALTER source TYPE jsonb USING CASE WHEN source <> '' THEN ${SOURCE} END,
        ADD CONSTRAINT indicator_value_source CHECK (is_localized(source));
      ${audited('measure', 'first_ordinal', 'last_ordinal')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${audited()}
      ALTER TABLE indicator_value
        DROP CONSTRAINT indicator_value_source,
        ALTER source TYPE text USING coalesce(source->>'zhHans', source->>'zhHant', source->>'en');
      ALTER TABLE indicator DROP CONSTRAINT indicator_editions, DROP last_ordinal, DROP first_ordinal, DROP measure;
    `);
  }
}
