import type { Schemas } from '@yutai/api-client';
import type { Language } from '@yutai/domain';
import { request, requestFile } from '../api/http';
import { saveFile } from '../api/save-file';

export const DOCUMENTS = ['report', 'agreements', 'press-brief'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];
export type DocumentFormat = 'docx' | 'xlsx';

export interface DocumentWish {
  document: DocumentName;
  language: Language;
  format: DocumentFormat;
}

/** A list is a table too; what is mostly sentences is not. */
export const formatsOf = (document: DocumentName): readonly DocumentFormat[] =>
  document === 'agreements' ? ['docx', 'xlsx'] : ['docx'];

const pathOf = (editionId: string) => `/editions/${encodeURIComponent(editionId)}/documents`;

/** What a document would be better for: names in English, sectors, rates. */
export const gapsOf = (
  editionId: string,
  { document, language }: Pick<DocumentWish, 'document' | 'language'>,
  signal: AbortSignal,
) =>
  request<Schemas['GapsDto']>(`${pathOf(editionId)}/gaps?${new URLSearchParams({ document, language })}`, {
    signal,
  });

/** Has a document of an edition written as it is now, and saves it under its name, which is given back. */
export async function saveDocument(
  editionId: string,
  { document, language, format }: DocumentWish,
): Promise<string> {
  const fitting = formatsOf(document).includes(format) ? format : 'docx';
  const query = new URLSearchParams({ language, format: fitting });
  const path = `${pathOf(editionId)}/${document}?${query}`;
  const { blob, name } = await requestFile(path, {});
  saveFile(blob, name);
  return name;
}
