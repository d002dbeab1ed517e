import type { MigrationInterface, QueryRunner } from 'typeorm';

const audited = (...more: string[]) => {
  const columns = [
    ...['edition_id', 'title', 'kind', 'sector_code', 'district_code', 'summary', 'stage', 'status'],
    ...['status_reason', 'signed_on', 'signed_at_activity_id', 'notes', ...more],
  ];
  return /* sql */ `
    DROP TRIGGER agreement_audit ON agreement;
    CREATE TRIGGER agreement_audit AFTER INSERT OR UPDATE OR DELETE ON agreement
      FOR EACH ROW EXECUTE FUNCTION audit_row(${columns.map((column) => `'${column}'`).join(', ')});`;
};

const REACHED = ['pitched_on', 'negotiating_on', 'started_on', 'funded_on', 'producing_on'];
const DUE = ['signed_due_on', 'started_due_on', 'funded_due_on', 'producing_due_on'];

/** The day that each stage was moved to, as the audit has it; for a stage that it does not have, the last change. */
const FILL = /* sql */ `
  ALTER TABLE agreement DISABLE TRIGGER USER;
  UPDATE agreement a SET ${REACHED.map((column) => `${column} = m.${column}`).join(', ')}, status_since = m.status_since
  FROM (
    SELECT x.id, min(d.day) FILTER (WHERE d.status = x.status AND d.status <> 'ongoing') AS status_since,
      ${REACHED.map((column) => `min(d.day) FILTER (WHERE d.stage = '${column.replace('_on', '')}') AS ${column}`).join(', ')}
    FROM agreement x JOIN edition e ON e.id = x.edition_id
    CROSS JOIN LATERAL (
      SELECT l.after->>'stage' AS stage, l.after->>'status' AS status, (l.at AT TIME ZONE e.time_zone)::date AS day
      FROM audit_entry l WHERE l.entity = 'agreement' AND l.entity_id = x.id
      UNION ALL SELECT x.stage, x.status, (x.updated_at AT TIME ZONE e.time_zone)::date) d
    GROUP BY x.id
  ) m WHERE m.id = a.id;
  ALTER TABLE agreement ENABLE TRIGGER USER;`;

/** Each stage on its own day, the days by which they should be reached, and since when a status holds. */
export class Milestones1767225600025 implements MigrationInterface {
  name = 'Milestones1767225600025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE agreement
        ${[...REACHED, ...DUE].map((column) => `ADD ${column} date`).join(', ')},
        ADD stage_reason text,
        ADD status_since date;
      ${FILL}
      ALTER TABLE agreement
        DROP CONSTRAINT agreement_signed,
        ADD CONSTRAINT agreement_stage_reached CHECK (stage = CASE
          WHEN producing_on IS NOT NULL THEN 'producing'
          WHEN funded_on IS NOT NULL THEN 'funded'
          WHEN started_on IS NOT NULL THEN 'started'
          WHEN signed_on IS NOT NULL THEN 'signed'
          WHEN negotiating_on IS NOT NULL THEN 'negotiating'
          ELSE 'pitched' END),
        ADD CONSTRAINT agreement_signed CHECK (signed_on IS NOT NULL OR num_nonnulls(started_on, funded_on, producing_on) = 0),
        ADD CONSTRAINT agreement_status_since CHECK (status = 'ongoing' OR status_since IS NOT NULL);
      ${audited(...REACHED, ...DUE, 'stage_reason', 'status_since')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ${audited()}
      ALTER TABLE agreement
        DROP CONSTRAINT agreement_status_since,
        DROP CONSTRAINT agreement_signed,
        DROP CONSTRAINT agreement_stage_reached,
        ADD CONSTRAINT agreement_signed CHECK ((stage IN ('pitched', 'negotiating')) = (signed_on IS NULL)),
        DROP status_since,
        DROP stage_reason,
        ${[...DUE, ...REACHED].map((column) => `DROP ${column}`).join(', ')};
    `);
  }
}
