import { strFromU8, unzipSync } from 'fflate';

/** A paragraph, or a table by its rows and cells; a cell's paragraphs are its lines. */
export type WordBlock = { style: string; text: string } | { rows: string[][] };

const SPECIAL: Readonly<Record<string, string>> = { apos: "'", quot: '"', amp: '&', lt: '<', gt: '>' };
/** The marks of what is made up and the like are not part of what is said. */
const MARKS = /[※△◇]/g;

export const xmlOf = (docx: Uint8Array, path = 'word/document.xml'): string =>
  strFromU8(unzipSync(docx)[path]!);

const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map(([, text = '\t']) => text)
    .join('')
    .replaceAll(/&(\w+);/g, (_, name: string) => SPECIAL[name]!)
    .replaceAll(MARKS, '');

const styleOf = (xml: string) => /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '';
const parts = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<w:${tag}>.*?</w:${tag}>`, 'gs'))].map(([part]) => part);

/** What the body of a .docx holds, in its order. Tables hold no tables. */
export function blocksOf(docx: Uint8Array): WordBlock[] {
  const blocks = xmlOf(docx).matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs);
  return [...blocks].map(([xml]): WordBlock =>
    xml.startsWith('<w:tbl>')
      ? { rows: parts(xml, 'tr').map((row) => parts(row, 'tc').map((cell) => linesIn(cell))) }
      : { style: styleOf(xml), text: textIn(xml) },
  );
}

const linesIn = (cell: string) => parts(cell, 'p').map(textIn).join('\n');

/** The blocks below each heading of a level, up to the next of that level or a higher one. */
export function sectionsOf(blocks: readonly WordBlock[], level: 1 | 2 | 3): Map<string, WordBlock[]> {
  const sections = new Map<string, WordBlock[]>();
  let own: WordBlock[] | undefined;
  for (const block of blocks) {
    const depth = 'style' in block ? Number(/^Heading(\d)$/.exec(block.style)?.[1] ?? 9) : 9;
    if ('style' in block && depth === level) sections.set(block.text, (own = []));
    else if (depth < level) own = undefined;
    else own?.push(block);
  }
  return sections;
}

/** The rows of all tables among blocks, without those that name the columns. */
export const rowsIn = (blocks: readonly WordBlock[]): string[][] =>
  blocks.flatMap((block) => ('rows' in block ? block.rows.slice(1) : []));
