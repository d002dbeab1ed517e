import type { IStylesOptions } from 'docx';
import type { Language } from '@yutai/domain';
import { LINE, SIZE, SUBSTITUTES, TYPEFACES } from './official-layout.js';

const LOCALES: Readonly<Record<Language, { value: string; eastAsia: string }>> = {
  'zh-Hans': { value: 'en-GB', eastAsia: 'zh-CN' },
  'zh-Hant': { value: 'en-GB', eastAsia: 'zh-TW' },
  en: { value: 'en-GB', eastAsia: 'zh-CN' },
};

const exactly = (line: number, more: { before?: number; after?: number } = {}) => ({
  line,
  lineRule: 'exact' as const,
  ...more,
});

/** The styles of an official document by their names, so that who goes on writing in it keeps to them. */
export function stylesOf(language: Language): IStylesOptions {
  const { latin, title, body, headings } = TYPEFACES[language];
  const face = (eastAsia: string) => ({ font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia } });
  /** Two characters at the head of a paragraph, as Chinese is set. */
  const indent = language === 'en' ? undefined : { firstLine: SIZE.body * 20, firstLineChars: 200 };
  const small = { ...face(body), size: SIZE.small };
  const heading = (level: 0 | 1) => ({
    run: { ...face(headings[level]), size: SIZE.body, bold: language === 'en', color: '000000' },
    paragraph: { keepNext: true, indent, spacing: exactly(LINE.body), outlineLevel: level },
  });
  const style = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { ...face(body), size: SIZE.body, language: LOCALES[language] },
        paragraph: { spacing: exactly(LINE.body) },
      },
      title: {
        run: { ...face(title), size: SIZE.title, bold: language !== 'zh-Hans' },
        paragraph: { alignment: 'center', spacing: exactly(LINE.title) },
      },
      heading1: heading(0),
      heading2: heading(1),
    },
    paragraphStyles: [
      style('BodyText', 'Body Text', {}, { indent, alignment: 'both' }),
      style('Subtitle', 'Subtitle', face(headings[1]), {
        alignment: 'center',
        spacing: exactly(LINE.body, { after: LINE.body }),
      }),
      style(
        'TableHeader',
        'Table Header',
        { ...face(headings[0]), size: SIZE.small, bold: language === 'en' },
        { spacing: exactly(LINE.small) },
      ),
      style('TableText', 'Table Text', small, { spacing: exactly(LINE.small) }),
      style('BeforeTable', 'Before Table', small, { keepNext: true, spacing: exactly(LINE.gap) }),
      style('AfterTable', 'After Table', small, { spacing: exactly(LINE.small) }),
      style('Note', 'Note', small, { spacing: exactly(LINE.small) }),
      style(
        'Closing',
        'Closing',
        {},
        { alignment: 'right', spacing: exactly(LINE.body, { before: LINE.body, after: LINE.body }) },
      ),
    ],
  };
}

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
