import type { Schemas } from '@yutai/api-client';
import { request } from '../api/http';

export type SheetRow = Schemas['TravelSheetRowDto'];

/** The file as it is: the API reads every encoding that spreadsheets save. Its name is kept as the source of what is new. */
function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  form.append('options', JSON.stringify({ source: file.name }));
  return form;
}

const PATH = '/travel-times/import';

/** What taking a sheet in would do, row by row. @throws ProblemError when it cannot be read */
export async function previewSheet(file: File): Promise<SheetRow[]> {
  const { record } = await request<{ record: Schemas['TravelSheetDto'] }>(`${PATH}?dryRun=true`, {
    method: 'POST',
    body: formOf(file),
  });
  return record.rows;
}

/** Takes all rows in, or none. @throws ProblemError */
export const takeSheet = (file: File) =>
  request<Schemas['TravelSheetDto']>(PATH, { method: 'POST', body: formOf(file) });
