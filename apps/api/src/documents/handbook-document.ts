import type { Content, Cover } from './content.js';
import { COLOURS, HANDBOOK_PAGE, handbookStyles } from './handbook-styles.js';
import type { Frame, Library } from './frame.js';
import { Paper } from './paper.js';

type Side = 'left' | 'right';

/** A handbook: a cover, then what it says. A4 that is still read when two pages are printed on one sheet and folded. */
export function handbook(docx: Library, content: Content, cover: Cover): Frame {
  const { language, blocks, closing, notes } = content;
  const paper = new Paper({
    lowestHeading: 'Heading3',
    verticalAlign: 'top',
    shade: COLOURS.shade,
    lines: COLOURS.lines,
  });
  const body = [
    ...coverOf(paper, cover),
    paper.blocks(blocks),
    ...(closing === '' ? [] : [paper.styled('Closing', closing)]),
    ...notes.map((note) => paper.styled('Note', note)),
  ];
  return {
    styles: handbookStyles(language),
    section: { properties: { page: pageOf(docx), titlePage: true }, ...marginsOf(docx, cover.running) },
    body: body.join(''),
  };
}

const coverOf = (paper: Paper, { above, title, below, facts, foot }: Cover) => [
  paper.styled('CoverAbove', above),
  paper.styled('Title', title),
  ...below.map((line) => paper.styled('Subtitle', line)),
  paper.styled('CoverRule', ''),
  ...facts.map((line) => paper.styled('CoverFact', line)),
  paper.styled('CoverGap', ''),
  ...foot.map((line) => paper.styled('CoverFoot', line)),
];

function pageOf({ convertMillimetersToTwip: mm }: Library) {
  const { width, height, top, bottom, side, header, footer } = HANDBOOK_PAGE;
  return {
    size: { width: mm(width), height: mm(height) },
    margin: {
      top: mm(top),
      bottom: mm(bottom),
      left: mm(side),
      right: mm(side),
      header: mm(header),
      footer: mm(footer),
    },
  };
}

/** What it is, and the number of the page, on the outer side; nothing on the cover. */
function marginsOf({ Footer, Header, PageNumber, Paragraph, TextRun }: Library, running: string) {
  const header = (alignment: Side) =>
    new Header({
      children: [new Paragraph({ style: 'Header', alignment, children: [new TextRun(running)] })],
    });
  const footer = (alignment: Side) =>
    new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          alignment,
          children: [new TextRun({ children: [PageNumber.CURRENT] })],
        }),
      ],
    });
  const none = new Paragraph({});
  return {
    headers: { first: new Header({ children: [none] }), default: header('right'), even: header('left') },
    footers: { first: new Footer({ children: [none] }), default: footer('right'), even: footer('left') },
  };
}
