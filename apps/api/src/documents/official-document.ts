import type { Content } from './content.js';
import { stylesOf } from './docx-styles.js';
import { PAGE, SIZE, TYPEFACES } from './official-layout.js';
import type { Frame, Library } from './frame.js';
import { Paper } from './paper.js';

/** An official document: its title, what it says, and as of when. */
export function official(docx: Library, content: Content): Frame {
  const { language, title, subtitle, blocks, closing, notes } = content;
  const paper = new Paper({ lowestHeading: 'BodyText', verticalAlign: 'center', lines: 'auto' });
  const body = [
    paper.styled('Title', title),
    ...(subtitle === '' ? [] : [paper.styled('Subtitle', subtitle)]),
    paper.blocks(blocks),
    paper.styled('Closing', closing),
    ...notes.map((note) => paper.styled('Note', note)),
  ];
  return {
    styles: stylesOf(language),
    section: { properties: { page: pageOf(docx) }, footers: footersOf(docx, TYPEFACES[language].pageNumber) },
    body: body.join(''),
  };
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
