import { beginsPage, textOf, type Block, type Column, type Table } from './content.js';
import { SIGNS } from './marks.rules.js';
import { pagesOf } from './pages.rules.js';
import { CELL } from './paper-cell.js';

/** What XML 1.0 forbids: a name that was kept with such a sign in it makes no document unreadable. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const MARKS = new RegExp(`([${Object.values(SIGNS).join('')}]+)`);
const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text without what a part of a document cannot hold. */
export const inXml = (text: string): string => text.replace(NOT_IN_XML, '');
const escaped = (text: string) => inXml(text).replace(/[&<>"]/g, (sign) => SPECIAL[sign]!);

/** 56.7 twentieths of a point to a mm. */
const twips = (mm: number) => Math.round((mm * 1440) / 25.4);

/** What a kind of document looks like, where it is not its styles that say it. */
export interface Look {
  /** The third level of headings is a sentence in official documents: numbered, and not for the outline. */
  lowestHeading: 'BodyText' | 'Heading3';
  verticalAlign: 'center' | 'top';
  /** Of the lines of tables, RRGGBB; and of the row that names the columns. */
  lines: string;
  shade?: string;
}

interface ParagraphLook {
  align?: 'center' | 'right';
  keepNext?: boolean;
  newPage?: boolean;
  /** By which the contents find it. */
  bookmark?: number;
}

/** In mm: from side to side of a handbook's page. */
const CONTENTS_WIDTH = 170;

const bookmarkOf = (n: number) => `_Toc${100_000 + n}`;
const field = (sign: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${sign}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;

/**
 * Makes the WordprocessingML of blocks, each in a style by its name (ECMA-376, part 1, 17). As text: a handbook has 50,000
 * paragraphs, for which a tree of objects takes ten times the memory and seconds.
 */
export class Paper {
  private headings = 0;

  constructor(private readonly look: Look) {}

  /** A whole document's blocks, one after the other. */
  blocks(blocks: readonly Block[]): string {
    return blocks.map((block, at) => this.block(block, blocks, blocks[at + 1])).join('');
  }

  styled(style: string, text: string, { align, keepNext, newPage, bookmark }: ParagraphLook = {}): string {
    const properties = [
      `<w:pStyle w:val="${style}"/>`,
      keepNext ? '<w:keepNext/>' : '',
      newPage ? '<w:pageBreakBefore/>' : '',
      align ? `<w:jc w:val="${align}"/>` : '',
    ].join('');
    const [start, end] =
      bookmark === undefined
        ? ['', '']
        : [
            `<w:bookmarkStart w:id="${bookmark}" w:name="${bookmarkOf(bookmark)}"/>`,
            `<w:bookmarkEnd w:id="${bookmark}"/>`,
          ];
    return `<w:p><w:pPr>${properties}</w:pPr>${start}${runs(text)}${end}</w:p>`;
  }

  private block(block: Block, all: readonly Block[], next: Block | undefined): string {
    switch (block.kind) {
      case 'heading': {
        const { level, text, newPage } = block;
        if (level === 3) return this.styled(this.look.lowestHeading, text, { newPage });
        return this.styled(`Heading${level}`, text, { newPage, bookmark: (this.headings += 1) });
      }
      case 'paragraph':
        return this.styled('BodyText', block.text);
      case 'contents':
        return this.contents(block.text, all);
      case 'table':
        // Below what fills its page, what is free after it would take up a page of its own.
        return (
          this.styled('BeforeTable', '') +
          this.table(block) +
          (beginsPage(next) ? '' : this.styled('AfterTable', ''))
        );
    }
  }

  /**
   * A table of contents as Word makes it, with its entries and pages already: nobody has to ask for them, and nothing is
   * asked on opening. Whoever changes the document updates it.
   */
  private contents(title: string, blocks: readonly Block[]): string {
    const begin = field('begin') + instruction('TOC \\o "1-2" \\h \\z \\u') + field('separate');
    const named = pagesOf(blocks);
    const entries = named.map(
      ({ text, level, page }, at) => `<w:p><w:pPr><w:pStyle w:val="TOC${level}"/><w:tabs>
<w:tab w:val="right" w:leader="dot" w:pos="${twips(CONTENTS_WIDTH)}"/></w:tabs></w:pPr>${at === 0 ? begin : ''}
<w:hyperlink w:anchor="${bookmarkOf(at + 1)}" w:history="1">${runs(text)}<w:r><w:tab/></w:r>${field('begin')}
${instruction(`PAGEREF ${bookmarkOf(at + 1)} \\h`)}${field('separate')}<w:r><w:t>${page}</w:t></w:r>${field('end')}
</w:hyperlink>${at === named.length - 1 ? field('end') : ''}</w:p>`,
    );
    return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>
</w:sdtPr><w:sdtContent>${this.styled('TOCHeading', title, { newPage: true })}${entries.join('')}
</w:sdtContent></w:sdt>`;
  }

  private table({ columns: all, rows }: Table): string {
    const shown = all.map((column, at) => ({ ...column, at })).filter(({ width }) => width > 0);
    const isHeaded = shown.some(({ header }) => header !== '');
    const written = rows.map((cells, at) => {
      // A few facts about one thing stay on one page.
      const keepNext = !isHeaded && at < rows.length - 1;
      return row(shown.map((column) => this.cell(textOf(cells[column.at]!), column, keepNext)).join(''));
    });
    const total = shown.reduce((sum, { width }) => sum + width, 0);
    return `<w:tbl><w:tblPr><w:tblW w:w="${twips(total)}" w:type="dxa"/>${borders(this.look.lines)}
<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr><w:tblGrid>
${shown.map(({ width }) => `<w:gridCol w:w="${twips(width)}"/>`).join('')}</w:tblGrid>
${isHeaded ? this.headerRow(shown) : ''}${written.join('')}</w:tbl>`;
  }

  /** Said again on every page. */
  private headerRow(columns: readonly Column[]): string {
    const cells = columns.map(({ header, width }) =>
      this.boxed(this.styled('TableHeader', header, { align: 'center' }), width, this.look.shade),
    );
    return row(cells.join(''), '<w:tblHeader/>');
  }

  private cell(text: string, { width, align, leads }: Column, keepNext: boolean): string {
    const lines = text
      .split('\n')
      .map((line, at) =>
        this.styled(leads && at === 0 ? 'TableLead' : 'TableText', line, { align, keepNext }),
      );
    return this.boxed(lines.join(''), width);
  }

  private boxed(paragraphs: string, width: number, shade?: string): string {
    const shading = shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${shading}
<w:vAlign w:val="${this.look.verticalAlign}"/></w:tcPr>${paragraphs}</w:tc>`;
  }
}

const row = (cells: string, more = '') => `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells}</w:tr>`;

const borders = (colour: string) =>
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`)
    .join('')}</w:tblBorders>`;

const MARGINS = `<w:tblCellMar>${[
  ['top', CELL.above],
  ['left', CELL.beside],
  ['bottom', CELL.above],
  ['right', CELL.beside],
]
  .map(([side, mm]) => `<w:${side} w:w="${twips(mm as number)}" w:type="dxa"/>`)
  .join('')}</w:tblCellMar>`;

/** In the Chinese typeface wherever they stand: after Latin or digits Word would look for them in the Latin one. */
const RAISED = '<w:rPr><w:rFonts w:hint="eastAsia"/><w:vertAlign w:val="superscript"/></w:rPr>';

/** The marks stand above the line. */
const runs = (text: string) =>
  escaped(text)
    .split(MARKS)
    .filter((part) => part !== '')
    .map((part) => {
      return `<w:r>${MARKS.test(part) ? RAISED : ''}<w:t xml:space="preserve">${part}</w:t></w:r>`;
    })
    .join('');
