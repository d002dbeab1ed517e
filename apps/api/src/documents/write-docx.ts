import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Content } from './content.js';
import { fontTable } from './docx-styles.js';
import { handbook } from './handbook-document.js';
import { official } from './official-document.js';
import { inXml } from './paper.js';

const BODY = 'word/document.xml';

/** A document as .docx: a handbook where it has a cover, else an official one. The library is loaded when first asked for. */
export async function writeDocx(content: Content): Promise<Buffer> {
  const docx = await import('docx');
  const { cover, title, language } = content;
  const { styles, section, body } = cover ? handbook(docx, content, cover) : official(docx, content);
  const document = new docx.Document({
    title: inXml(title),
    creator: '渝台 Yutai',
    lastModifiedBy: '渝台 Yutai',
    evenAndOddHeaderAndFooters: true,
    styles,
    sections: [{ ...section, children: [] }],
  });
  const frame = await docx.Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable(language) },
  ]);
  return filled(frame, body);
}

/** The frame with what the document says before the properties of its one section, which end it. */
function filled(frame: Buffer, body: string): Buffer {
  const files = unzipSync(frame);
  const [head, tail, ...more] = strFromU8(files[BODY]!).split('<w:sectPr');
  if (tail === undefined || more.length > 0) throw new Error('The frame of a document has not one section');
  return Buffer.from(zipSync({ ...files, [BODY]: strToU8(`${head}${body}<w:sectPr${tail}`) }));
}
