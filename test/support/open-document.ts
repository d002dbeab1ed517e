import type { WordBlock } from './word-document.js';

const SPECIAL: Readonly<Record<string, string>> = { apos: "'", quot: '"', amp: '&', lt: '<', gt: '>' };
/** As in what is read of a .docx: the marks of what is made up and the like are not part of what is said. */
const MARKS = /[※△◇]/g;

const textIn = (xml: string) =>
  xml
    .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string = '1') => ' '.repeat(Number(count)))
    .replaceAll('<text:tab/>', '\t')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(\w+);/g, (_, name: string) => SPECIAL[name]!)
    .replaceAll(MARKS, '');

const inside = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?(?:/>|>(.*?)</${tag}>)`, 'gs'))].map(
    ([, text = '']) => text,
  );

/** The headings and tables of a flat OpenDocument text, in their order, as `blocksOf` gives those of a .docx. */
export function headingsAndTablesOf(fodt: string): WordBlock[] {
  const blocks = fodt.matchAll(
    /<table:table .*?<\/table:table>|<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs,
  );
  return [...blocks].map(([xml, level, heading]): WordBlock =>
    heading === undefined
      ? {
          rows: inside(xml, 'table:table-row').map((row) =>
            inside(row, 'table:table-cell').map((cell) => inside(cell, 'text:p').map(textIn).join('\n')),
          ),
        }
      : { style: `Heading${level}`, text: textIn(heading) },
  );
}
