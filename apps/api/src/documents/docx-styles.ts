import type { IStylesOptions } from 'docx';
import type { Language } from '@yutai/domain';
import { LINE, SIZE, SUBSTITUTES, TYPEFACES } from './official-layout.js';

export const LOCALES: Readonly<Record<Language, { value: string; eastAsia: string }>> = {
  'zh-Hans': { value: 'en-GB', eastAsia: 'zh-CN' },
  'zh-Hant': { value: 'en-GB', eastAsia: 'zh-TW' },
  en: { value: 'en-GB', eastAsia: 'zh-CN' },
};

const exactly = (line: number, more: { before?: number; after?: number } = {}) => ({
  line,
  lineRule: 'exact' as const,
  ...more,
});

export const namedStyle = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

/** The typefaces of a language, a run in one of them, and how its paragraphs begin. */
function faces(language: Language) {
  const { latin, title, body, headings } = TYPEFACES[language];
  const face = (eastAsia: string) => ({ font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia } });
  /** Two characters at the head of a paragraph, as Chinese is set. */
  const indent = language === 'en' ? undefined : { firstLine: SIZE.body * 20, firstLineChars: 200 };
  return { title: face(title), body: face(body), headings: headings.map(face), indent };
}

function defaultStyles(language: Language): IStylesOptions['default'] {
  const { title, body, headings, indent } = faces(language);
  const heading = (level: 0 | 1) => ({
    run: { ...headings[level], size: SIZE.body, bold: language === 'en', color: '000000' },
    paragraph: { keepNext: true, indent, spacing: exactly(LINE.body), outlineLevel: level },
  });
  return {
    document: {
      run: { ...body, size: SIZE.body, language: LOCALES[language] },
      paragraph: { spacing: exactly(LINE.body) },
    },
    title: {
      run: { ...title, size: SIZE.title, bold: language !== 'zh-Hans' },
      paragraph: { alignment: 'center', spacing: exactly(LINE.title) },
    },
    heading1: heading(0),
    heading2: heading(1),
  };
}

function paragraphStyles(language: Language): IStylesOptions['paragraphStyles'] {
  const { body, headings, indent } = faces(language);
  const small = { ...body, size: SIZE.small };
  const header = { ...headings[0], size: SIZE.small, bold: language === 'en' };
  const closing = exactly(LINE.body, { before: LINE.body, after: LINE.body });
  const subtitle = exactly(LINE.body, { after: LINE.body });
  return [
    namedStyle('BodyText', 'Body Text', {}, { indent, alignment: 'both' }),
    namedStyle('Subtitle', 'Subtitle', { ...headings[1] }, { alignment: 'center', spacing: subtitle }),
    namedStyle('TableHeader', 'Table Header', header, { spacing: exactly(LINE.small) }),
    namedStyle('TableText', 'Table Text', small, { spacing: exactly(LINE.small) }),
    namedStyle('BeforeTable', 'Before Table', small, { keepNext: true, spacing: exactly(LINE.gap) }),
    namedStyle('AfterTable', 'After Table', small, { spacing: exactly(LINE.small) }),
    namedStyle('Note', 'Note', small, { spacing: exactly(LINE.small) }),
    namedStyle('Closing', 'Closing', {}, { alignment: 'right', spacing: closing }),
  ];
}

/** The styles of an official document by their names, so that who goes on writing in it keeps to them. */
export const stylesOf = (language: Language): IStylesOptions => ({
  default: defaultStyles(language),
  paragraphStyles: paragraphStyles(language),
});

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Says what to take where a typeface is missing; nothing of a typeface is in the document itself. */
export function fontTable(language: Language): string {
  const { title, body, headings, pageNumber } = TYPEFACES[language];
  const fonts = [...new Set([title, body, ...headings, pageNumber])].map(
    (name) =>
      `<w:font w:name="${name}"><w:altName w:val="${SUBSTITUTES[name]}"/><w:charset w:val="${language === 'zh-Hant' ? '88' : '86'}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`;
}
