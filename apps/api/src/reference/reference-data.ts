import type { DataSource } from 'typeorm';
import { DISTRICTS, SECTORS } from '@yutai/domain';

/** Brings districts and sectors up to what libs/domain lists. Runs at every start; changes nothing the second time. */
export async function loadReferenceData(source: DataSource): Promise<void> {
  await source.transaction(async (manager) => {
    const districts = DISTRICTS.map(({ code, name }) => ({ code, name }));
    await manager.query(
      `INSERT INTO district (code, name) SELECT code, name FROM jsonb_to_recordset($1::jsonb) AS d(code text, name jsonb)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name WHERE district.name <> excluded.name`,
      [JSON.stringify(districts)],
    );
    const sectors = SECTORS.map(({ code, parent, name }) => ({ code, parent_code: parent, name }));
    await manager.query(
      `INSERT INTO sector (code, parent_code, name)
       SELECT code, parent_code, name FROM jsonb_to_recordset($1::jsonb) AS s(code text, parent_code text, name jsonb)
       ON CONFLICT (code) DO UPDATE SET parent_code = excluded.parent_code, name = excluded.name
       WHERE (sector.parent_code, sector.name) IS DISTINCT FROM (excluded.parent_code, excluded.name)`,
      [JSON.stringify(sectors)],
    );
  });
}
