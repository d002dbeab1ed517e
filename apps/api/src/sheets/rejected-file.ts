import type { FastifyReply } from 'fastify';
import { formatMessage, type Language } from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';
import { shown, type Cell } from './cell.js';
import { harmless } from './harmless.rules.js';
import type { RejectedRow } from './refusals.js';
import type { Column, Sheet } from './table.rules.js';

const REASON: Record<Language, string> = {
  'zh-Hans': '未导入的原因',
  'zh-Hant': '未匯入的原因',
  en: 'Why this was left out',
};
const COLON: Record<Language, string> = { 'zh-Hans': '：', 'zh-Hant': '：', en: ': ' };

/** Why a row was not taken in, in the reader's language, each reason at the header of its column. */
function reasonOf(faults: readonly FieldError[], columns: readonly Column[], language: Language): string {
  const headerOf = (field: string) => columns.find((column) => column.field === field)?.header;
  return faults
    .map(({ field, code, params }) => {
      const header = headerOf(field);
      const words = formatMessage(code, language, params);
      return header ? `${header}${COLON[language]}${words}` : words;
    })
    .join(' ');
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers with the rows that were not taken in. */
export const sendRejected = (reply: FastifyReply, file: Buffer): void =>
  void reply.type(XLSX).header('content-disposition', 'attachment; filename="rejected.xlsx"').send(file);

/** The rows that were not taken in, in their columns and with the reason in one more, as a workbook. */
export async function writeRejected(
  sheet: Sheet,
  rows: readonly RejectedRow[],
  language: Language,
): Promise<Buffer> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const rejected = new Map(rows.map(({ row, faults }) => [row, faults]));
  const text = (value: string, bold = false) => ({
    type: String,
    value: harmless(value),
    ...(bold && { fontWeight: 'bold' as const }),
  });
  const cell = (value: Cell | undefined) =>
    typeof value === 'number' ? { type: Number, value } : shown(value) === '' ? null : text(shown(value));
  const header = [...sheet.columns.map((column) => column.header), REASON[language]];
  const body = sheet.rows.flatMap(({ row, cells }) => {
    const faults = rejected.get(row);
    if (!faults) return [];
    const reason = text(reasonOf(faults, sheet.columns, language));
    return [[...sheet.columns.map(({ index }) => cell(cells[index])), reason]];
  });
  const columns = [...sheet.columns.map(() => ({ width: 16 })), { width: 60 }];
  return writeWorkbook([header.map((one) => text(one, true)), ...body], { columns }).toBuffer();
}
