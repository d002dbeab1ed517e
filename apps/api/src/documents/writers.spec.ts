import { strFromU8, unzipSync } from 'fflate';
import { chapter, type Block, type Cell, type Content, type Table } from './content.js';
import { writeDocx } from './write-docx.js';
import { writeXlsx } from './write-xlsx.js';

const contentWith = (...texts: string[]): Content => ({
  language: 'en',
  title: texts[0]!,
  subtitle: '',
  blocks: [{ kind: 'table', columns: [{ header: 'Title', width: 156 }], rows: texts.map((text) => [text]) }],
  closing: '',
  notes: [],
});
const partOf = (file: Buffer, path: string) => strFromU8(unzipSync(file)[path]!);

test('a text document holds nothing that XML forbids, and all else', async () => {
  const file = await writeDocx(contentWith('before\ufffe\uffff\u0001after 😀', '\ufffd'));
  const xml = partOf(file, 'word/document.xml') + partOf(file, 'docProps/core.xml');
  expect(xml).not.toMatch(/[\u0001\ufffe\uffff]/);
  expect(xml.split('beforeafter 😀')).toHaveLength(4);
  expect(xml).toContain('\ufffd');
});

test('nothing stands between what fills a page and what begins the next, which would have a page of its own', async () => {
  const { blocks, ...content } = contentWith('Rows');
  const cover = { above: '', title: 'Cover', below: [], facts: [], foot: [], running: '' };
  const written: Block[] = [chapter('One'), ...blocks, { kind: 'contents', text: 'Contents' }];
  const last: Block[] = [chapter('Two'), ...blocks, ...blocks, chapter('Three')];
  const file = await writeDocx({ ...content, cover, blocks: [...written, ...last] });
  const xml = partOf(file, 'word/document.xml');
  // One between two tables, which would be one without; before the contents and chapters none.
  expect(xml.split('"AfterTable"')).toHaveLength(2);
});

test('a workbook shows texts as they are, and none is a formula', async () => {
  const texts = ['+1+1', '-1', '=1+1', '@one', "'quoted", 'a_x0041_b', '_x005F_x0041_'];
  const file = await writeXlsx(contentWith(...texts));
  const xml = Object.keys(unzipSync(file))
    .map((path) => partOf(file, path))
    .join('');
  expect(xml).not.toContain('<f>');
  expect(texts.filter((text) => !xml.includes(`>${escaped(text)}<`))).toEqual([]);
});

test('a number that is made up says so in a workbook, and can be counted with', async () => {
  const content = contentWith('Amount');
  const table = content.blocks[0] as Table;
  const cells: Cell[] = [
    { text: '1.50※', number: 1.5, sign: '※' },
    { text: '2.00', number: 2 },
  ];
  const file = await writeXlsx({ ...content, blocks: [{ ...table, rows: cells.map((cell) => [cell]) }] });
  expect(partOf(file, 'xl/styles.xml')).toContain('formatCode="#,##0.00&quot;※&quot;"');
  const sheet = partOf(file, 'xl/worksheets/sheet1.xml');
  expect([sheet.includes('<v>1.5</v>'), sheet.includes('<v>2</v>')]).toEqual([true, true]);
});

/** As ECMA-376 wants it written. */
const escaped = (text: string) => text.replaceAll(/_(?=x....)/g, '_x005F_');
