import type { IStylesOptions } from 'docx';
import type { Language } from '@yutai/domain';
import { LOCALES, namedStyle as style } from './docx-styles.js';
import { TYPEFACES } from './official-layout.js';

/** In mm; the type area is 170 wide. */
export const HANDBOOK_PAGE = {
  width: 210,
  height: 297,
  top: 24,
  bottom: 22,
  side: 20,
  header: 12,
  footer: 11,
} as const;

/** RRGGBB; each still tells from the next when printed in black. */
export const COLOURS = { accent: '1F4E6B', shade: 'E3EBF0', lines: 'A9BAC5', quiet: '55626B' } as const;

/** Half points. Text is still read when two pages are printed on one. */
export const SIZE = {
  title: 84,
  above: 40,
  below: 34,
  headings: [34, 26, 22],
  body: 22,
  table: 20,
  small: 18,
} as const;

/** Twentieths of a point: of a line, before and after its paragraph. */
export const LINES = {
  headings: [
    { line: 480, before: 360, after: 160 },
    { line: 380, before: 200, after: 60 },
    { line: 340, before: 120, after: 20 },
  ],
  body: { line: 360, before: 0, after: 60 },
  contents: { line: 340, before: 100 },
  table: 290,
  beforeTable: 60,
  afterTable: 160,
} as const;

/** Exact lines, so that a page holds as much whichever typefaces there are. */
const exactly = (line: number, before = 0, after = 0) => ({
  line,
  lineRule: 'exact' as const,
  before,
  after,
});

/** Hei for what stands out, Song for what is read; English in one without serifs. */
function faces(language: Language) {
  const { headings, pageNumber } = TYPEFACES[language];
  const face = (latin: string, eastAsia: string) => ({
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia },
  });
  return {
    heading: face('Arial', headings[0]),
    body: face(language === 'en' ? 'Arial' : 'Times New Roman', pageNumber),
  };
}

function defaultStyles(language: Language): IStylesOptions['default'] {
  const { heading, body } = faces(language);
  const headingOf = (level: 0 | 1 | 2) => {
    const { line, before, after } = LINES.headings[level];
    return {
      run: { ...heading, size: SIZE.headings[level], bold: true, color: COLOURS.accent },
      paragraph: { keepNext: true, spacing: exactly(line, before, after), outlineLevel: level },
    };
  };
  return {
    document: {
      run: { ...body, size: SIZE.body, language: LOCALES[language] },
      paragraph: { spacing: exactly(LINES.body.line) },
    },
    title: {
      run: { ...heading, size: SIZE.title, bold: true, color: COLOURS.accent },
      paragraph: { alignment: 'center', spacing: exactly(1200, 200, 200) },
    },
    heading1: headingOf(0),
    heading2: headingOf(1),
    heading3: headingOf(2),
  };
}

function coverStyles(language: Language): NonNullable<IStylesOptions['paragraphStyles']> {
  const { heading, body } = faces(language);
  const centred = (line: number, before = 0, after = 0) => ({
    alignment: 'center' as const,
    spacing: exactly(line, before, after),
  });
  const rule = { style: 'single' as const, size: 12, color: COLOURS.accent, space: 1 };
  return [
    style('CoverAbove', 'Cover Above', { ...heading, size: SIZE.above }, centred(640, 3200)),
    style('Subtitle', 'Subtitle', { ...heading, size: SIZE.below }, centred(560)),
    style(
      'CoverRule',
      'Cover Rule',
      {},
      { ...centred(200, 200, 300), indent: { left: 2800, right: 2800 }, border: { bottom: rule } },
    ),
    style('CoverFact', 'Cover Fact', { ...body, size: 28 }, centred(480)),
    style('CoverGap', 'Cover Gap', {}, centred(2600)),
    style('CoverFoot', 'Cover Foot', { ...body, size: SIZE.small, color: COLOURS.quiet }, centred(320)),
  ];
}

function tableStyles(language: Language): NonNullable<IStylesOptions['paragraphStyles']> {
  const { heading, body } = faces(language);
  const table = { spacing: exactly(LINES.table) };
  return [
    style(
      'TableHeader',
      'Table Header',
      { ...heading, size: SIZE.small, bold: true },
      { ...table, keepNext: true },
    ),
    style('TableText', 'Table Text', { ...body, size: SIZE.table }, table),
    style('TableLead', 'Table Lead', { ...heading, size: SIZE.table, bold: true }, table),
    style('BeforeTable', 'Before Table', {}, { keepNext: true, spacing: exactly(LINES.beforeTable) }),
    style('AfterTable', 'After Table', {}, { spacing: exactly(LINES.afterTable) }),
  ];
}

/** The styles of a handbook by their names, so that who goes on writing in it keeps to them. */
export function handbookStyles(language: Language): IStylesOptions {
  const { heading, body } = faces(language);
  const quiet = { ...body, size: SIZE.small, color: COLOURS.quiet };
  const contents = (level: 1 | 2, run: object, before: number) =>
    style(`TOC${level}`, `toc ${level}`, run, {
      spacing: exactly(LINES.contents.line, before),
      indent: { left: (level - 1) * 400 },
    });
  const contentsTitle = { ...heading, size: SIZE.headings[0], bold: true, color: COLOURS.accent };
  return {
    default: defaultStyles(language),
    paragraphStyles: [
      style(
        'BodyText',
        'Body Text',
        {},
        { spacing: exactly(LINES.body.line, LINES.body.before, LINES.body.after) },
      ),
      style('TOCHeading', 'TOC Heading', contentsTitle, { spacing: exactly(480, 360, 160) }),
      contents(1, { ...heading }, LINES.contents.before),
      contents(2, {}, 0),
      ...coverStyles(language),
      ...tableStyles(language),
      style('Header', 'header', quiet, {}),
      style('Footer', 'footer', quiet, {}),
      style('Note', 'Note', { ...body, size: SIZE.small }, { spacing: exactly(300) }),
      style('Closing', 'Closing', quiet, { spacing: exactly(360, 240, 120) }),
    ],
  };
}
