import { strFromU8, unzipSync } from 'fflate';
import type { Client } from './client.js';

export interface Download {
  status: number;
  /** As the browser would save it. */
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** What `GET` answers to be saved. */
export async function download(client: Client, path: string): Promise<Download> {
  const response = await fetch(client.url + path, { headers: { cookie: client.cookie! } });
  const [, name = ''] =
    /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return {
    status: response.status,
    name: decodeURIComponent(name),
    mediaType: response.headers.get('content-type') ?? '',
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** The words of a .docx, a line for each paragraph. */
export function wordsOf(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml']!);
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
