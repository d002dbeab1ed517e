import { isLanguage, LANGUAGES, type Language } from '@yutai/domain';
import type { LinesQuery } from '../agreements/total-lines.statement.js';
import { linesQuery } from '../agreements/totals.query.js';
import { queryFaults, refuseQuery } from '../http/query.rules.js';
import { DOCUMENT_NAMES, type DocumentName } from './documents.rules.js';

export const FORMATS = ['docx', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export interface DocumentQuery {
  format: Format;
  language: Language;
}

/** What a document is asked for in, each with what it is when nobody says. */
export const documentNames = (formats: readonly Format[]) => ({
  format: { enum: [...formats], default: 'docx' },
  language: { enum: [...LANGUAGES], default: 'zh-Hans' },
});

/** What is lacking is asked of a document, in a language. */
export const GAPS_NAMES = {
  document: { enum: [...DOCUMENT_NAMES], default: 'report' },
  language: { enum: [...LANGUAGES], default: 'zh-Hans' },
};

/** @throws Problem 400 */
export function gapsQuery(query: Record<string, unknown>): { document: DocumentName; language: Language } {
  const isDocument = (value: string) => DOCUMENT_NAMES.some((name) => name === value);
  refuseQuery(queryFaults({ document: isDocument, language: isLanguage }, query));
  return { document: 'report', language: 'zh-Hans', ...query };
}

/** @throws Problem 400 that names what the document is not asked by, or not made in */
export function documentQuery(query: Record<string, unknown>, formats: readonly Format[]): DocumentQuery {
  const isFormat = (value: string) => formats.some((format) => format === value);
  refuseQuery(queryFaults({ format: isFormat, language: isLanguage }, query));
  return { format: 'docx', language: 'zh-Hans', ...query };
}

/** What the lines of a total are asked for as a workbook: the total as everywhere, and a language. */
export function workbookQuery(query: Record<string, unknown>): { lines: LinesQuery; language: Language } {
  const { language = 'zh-Hans', ...lines } = linesQuery(query, { language: isLanguage }) as LinesQuery & {
    language?: Language;
  };
  return { lines, language };
}
