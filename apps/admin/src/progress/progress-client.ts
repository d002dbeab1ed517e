import type { Schemas } from '@yutai/api-client';
import type { Language } from '@yutai/domain';
import { request, requestFile } from '../api/http';
import { saveFile } from '../api/save-file';
import { formOf, type Reading as SheetReading } from '../sheets/reading';

export type Progress = Schemas['ProgressDto'];
export type ProgressRow = Schemas['ProgressRowDto'];
export type ProgressLine = Schemas['ProgressLineDto'];
export type ProgressField = Schemas['ProgressField'];
export type ProgressOutcome = Schemas['ProgressOutcome'];
export type Rate = Schemas['RateInput'];

/** How a sheet is read, with what somebody says of it. */
export interface Reading extends SheetReading<ProgressField> {
  /** Which agreement a row is about, where its name does not say. */
  choices: { row: number; agreementId: string }[];
  asOf: string | null;
  leftOut: { row: number }[];
  source: string | null;
  rates: Rate[];
}

export const fresh = (file: File): Reading => ({
  ...{ file, columns: null, headerRow: null },
  ...{ choices: [], asOf: null, leftOut: [], source: null, rates: [] },
});

/** Whether a column is said to hold the names of the projects: without one, no row is about any. */
export const isTitled = ({ columns }: Progress): boolean => columns.some(({ field }) => field === 'title');

/** The currencies of new lines that have no rate of their own. */
export const currenciesWithoutRate = (rows: readonly ProgressRow[]): string[] => {
  const lines = rows.flatMap((row) => row.lines.filter(({ corrects }) => corrects === null));
  return [...new Set(lines.map(({ amount }) => amount.currency))]
    .filter((currency) => currency !== 'CNY')
    .sort();
};

const pathOf = (editionId: string) => `/editions/${encodeURIComponent(editionId)}/progress`;

/** What taking the sheet in would do. @throws ProblemError when it cannot be read */
export const previewProgress = (
  editionId: string,
  reading: Reading,
  language: Language,
  signal: AbortSignal,
) =>
  request<{ record: Progress }>(`${pathOf(editionId)}?dryRun=true`, {
    method: 'POST',
    body: formOf({ ...reading, language }),
    signal,
  });

export const applyProgress = (editionId: string, reading: Reading, language: Language) =>
  request<Progress>(pathOf(editionId), { method: 'POST', body: formOf({ ...reading, language }) });

/** Saves the rows that cannot be taken in as a workbook of this name. */
export async function saveRejected(editionId: string, reading: Reading, language: Language, name: string) {
  const body = formOf({ ...reading, language });
  const { blob } = await requestFile(`${pathOf(editionId)}/rejected`, { method: 'POST', body });
  saveFile(blob, name);
}
