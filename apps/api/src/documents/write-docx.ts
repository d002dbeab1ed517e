import type * as Docx from 'docx';
import type { Block, Content, HeadingLevel, Table } from './content.js';
import { textOf } from './content.js';
import { fontTable, stylesOf } from './docx-styles.js';
import { SIGNS } from './marks.rules.js';
import { PAGE, SIZE, TYPEFACES } from './official-layout.js';

type Library = typeof Docx;

/** What XML 1.0 forbids: a name that was kept with such a sign in it makes no document unreadable. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const MARKS = new RegExp(`([${Object.values(SIGNS).join('')}]+)`);

/** A document as an official one, .docx. The library is loaded when somebody first asks for one. */
export async function writeDocx(content: Content): Promise<Buffer> {
  const docx = await import('docx');
  const paper = new Paper(docx);
  const document = new docx.Document({
    title: content.title.replace(NOT_IN_XML, ''),
    creator: '渝台 Yutai',
    lastModifiedBy: '渝台 Yutai',
    styles: stylesOf(content.language),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: pageOf(docx) },
        footers: footersOf(docx, TYPEFACES[content.language].pageNumber),
        children: paper.children(content),
      },
    ],
  });
  return docx.Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable(content.language) },
  ]);
}

function pageOf({ convertMillimetersToTwip: mm }: Library) {
  const { width, height, top, bottom, left, right, footer } = PAGE;
  return {
    size: { width: mm(width), height: mm(height) },
    margin: { top: mm(top), bottom: mm(bottom), left: mm(left), right: mm(right), footer: mm(footer) },
  };
}

/** — 1 — on the outer side, a character from its edge. */
function footersOf({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Library, eastAsia: string) {
  const footer = (alignment: 'left' | 'right') => {
    const children = ['— ', PageNumber.CURRENT, ' —'];
    const font = { ascii: eastAsia, hAnsi: eastAsia, eastAsia };
    const indent = { [alignment]: SIZE.pageNumber * 10 };
    const run = new TextRun({ children, size: SIZE.pageNumber, font });
    const paragraph = new Paragraph({
      children: [run],
      alignment: AlignmentType[alignment === 'left' ? 'LEFT' : 'RIGHT'],
      indent,
    });
    return new Footer({ children: [paragraph] });
  };
  return { default: footer('right'), even: footer('left') };
}

/** Makes what a page holds of blocks. */
class Paper {
  constructor(private readonly docx: Library) {}

  children({ title, subtitle, blocks, closing, notes }: Content) {
    return [
      this.styled('Title', title),
      ...(subtitle === '' ? [] : [this.styled('Subtitle', subtitle)]),
      ...blocks.flatMap((block) => this.block(block)),
      this.styled('Closing', closing),
      ...notes.map((note) => this.styled('Note', note)),
    ];
  }

  private block(block: Block) {
    switch (block.kind) {
      case 'heading':
        return [this.heading(block.level, block.text)];
      case 'paragraph':
        return [this.styled('BodyText', block.text)];
      case 'table':
        return [this.styled('BeforeTable', ''), this.table(block), this.styled('AfterTable', '')];
    }
  }

  /** The third level is a sentence: numbered, and not for the outline. */
  private heading(level: HeadingLevel, text: string) {
    return this.styled(level === 3 ? 'BodyText' : `Heading${level}`, text);
  }

  private styled(style: string, text: string, alignment?: 'center' | 'right') {
    return new this.docx.Paragraph({ style, alignment, children: this.runs(text) });
  }

  /** The marks stand above the line. */
  private runs(text: string) {
    return text
      .replace(NOT_IN_XML, '')
      .split(MARKS)
      .filter((part) => part !== '')
      .map((part) => new this.docx.TextRun({ text: part, superScript: MARKS.test(part) }));
  }

  private table({ columns: all, rows }: Table) {
    const { Table, TableLayoutType, TableRow, WidthType, convertMillimetersToTwip: mm } = this.docx;
    const shown = all.map((column, at) => ({ ...column, at })).filter(({ width }) => width > 0);
    const row = (style: string, texts: string[], tableHeader: boolean) =>
      new TableRow({
        tableHeader,
        cantSplit: true,
        children: shown.map(({ width, align }, at) =>
          this.cell(style, texts[at]!, mm(width), tableHeader ? 'center' : align),
        ),
      });
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: mm(shown.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
      columnWidths: shown.map(({ width }) => mm(width)),
      margins: { top: mm(0.8), bottom: mm(0.8), left: mm(1.2), right: mm(1.2) },
      rows: [
        row(
          'TableHeader',
          shown.map(({ header }) => header),
          true,
        ),
        ...rows.map((cells) =>
          row(
            'TableText',
            shown.map(({ at }) => textOf(cells[at]!)),
            false,
          ),
        ),
      ],
    });
  }

  private cell(style: string, text: string, size: number, alignment?: 'center' | 'right') {
    const { TableCell, VerticalAlign, WidthType } = this.docx;
    return new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: text.split('\n').map((line) => this.styled(style, line, alignment)),
    });
  }
}
