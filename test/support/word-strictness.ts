import { strFromU8, unzipSync } from 'fflate';

/** An element of a part, its name with its prefix. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
}

/**
 * The order in which Word wants what an element holds (ECMA-376, part 1, annex A: sequences), as far as documents of ours
 * hold it: what stands elsewhere, or is not in the list, makes Word call a document unreadable, and no other program.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs snapToGrid spacing ind contextualSpacing jc textAlignment outlineLvl rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps strike noProof vanish webHidden color spacing w kern position sz szCs highlight u shd vertAlign rtl cs em lang',
  'w:tblPr': 'tblStyle tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection vAlign hideMark',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar pgNumType cols vAlign titlePg textDirection docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr',
  'w:styles': 'docDefaults latentStyles style',
  'w:font': 'altName panose1 charset family pitch sig',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:settings':
    'view zoom displayBackgroundShape defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat themeFontLang',
};
/** What comes first in those that hold it. */
const FIRST: Readonly<Record<string, string>> = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr' };
/** What an element cannot be without, last in it. */
const LAST: Readonly<Record<string, string>> = {
  'w:tc': 'w:p',
  'w:tr': 'w:tc',
  'w:tbl': 'w:tr',
  'w:body': 'w:sectPr',
};

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/settings.xml', 'word/fontTable.xml'];

/** Why Word would call a .docx unreadable, as far as that is known of what we write; none for one that it opens. */
export function faultsForWord(docx: Uint8Array): string[] {
  const files = unzipSync(docx);
  const parts = PARTS.map((path) => [path, parsed(strFromU8(files[path]!))] as const);
  const body = parts[0]![1];
  const styles = new Set(among(parts[1]![1], 'w:style').map((style) => style.attributes['w:styleId']));
  return [
    ...parts.flatMap(([path, root]) => faultsOfOrder(root).map((fault) => `${path}: ${fault}`)),
    ...among(body, 'w:pStyle')
      .filter(({ attributes }) => !styles.has(attributes['w:val']))
      .map(({ attributes }) => `no style ${attributes['w:val']}`),
    ...faultsOfTables(body),
    ...faultsOfFields(body),
    ...faultsOfParts(files),
  ];
}

const among = ({ children }: Element, name: string): Element[] =>
  children.flatMap((child) => [...(child.name === name ? [child] : []), ...among(child, name)]);

/** @throws Error when it is not well-formed */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, close, name, rest, single] of xml.matchAll(/<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (close) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> ends nothing`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest!.matchAll(/([\w:]+)="([^"<]*)"/g)].map(([, key, value]) => [key!, value!]),
    );
    const element = { name: name!, attributes, children: [] };
    open.at(-1)!.children.push(element);
    if (!single) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> has no end`);
  return root;
}

function faultsOfOrder({ name, children }: Element): string[] {
  const names = children.map((child) => child.name);
  const wanted = ORDER[name]?.split(' ').map((each) => `w:${each}`);
  const ranks = wanted ? names.map((each) => wanted.indexOf(each)) : [];
  return [
    ...ranks.flatMap((rank, at) =>
      rank < 0 || rank < (ranks[at - 1] ?? 0) ? [`${names[at]} in ${name}`] : [],
    ),
    ...(names.indexOf(FIRST[name] ?? '') > 0 ? [`${FIRST[name]} is not the first of ${name}`] : []),
    ...(LAST[name] && names.at(-1) !== LAST[name] ? [`${name} without ${LAST[name]} at its end`] : []),
    ...children.flatMap(faultsOfOrder),
  ];
}

/** A row has a cell for each column, as wide. */
const faultsOfTables = (body: Element): string[] =>
  among(body, 'w:tbl').flatMap((table) => {
    const columns = among(table, 'w:gridCol').map(({ attributes }) => attributes['w:w']);
    return among(table, 'w:tr').flatMap((row) => {
      const cells = among(row, 'w:tcW').map(({ attributes }) => attributes['w:w']);
      return `${cells}` === `${columns}` ? [] : [`a row of ${cells} in a table of ${columns}`];
    });
  });

/** Fields begin, are parted and end; bookmarks are named once, end, and are there for what leads to them. */
function faultsOfFields(body: Element): string[] {
  const signs = among(body, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']!);
  const count = (sign: string) => signs.filter((each) => each === sign).length;
  const starts = among(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
  const ends = among(body, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id']);
  const names = new Set(starts.map((start) => start['w:name']));
  const anchors = among(body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
  return [
    ...(['separate', 'end'].every((sign) => count(sign) === count('begin')) ? [] : ['a field has no end']),
    ...(names.size === starts.length ? [] : ['two bookmarks have one name']),
    ...(`${starts.map((start) => start['w:id'])}` === `${ends}` ? [] : ['a bookmark has no end']),
    ...anchors.filter((anchor) => !names.has(anchor)).map((anchor) => `no bookmark ${anchor}`),
  ];
}

/** Every part has a type, and what one refers to is there. */
function faultsOfParts(files: Record<string, Uint8Array>): string[] {
  const types = strFromU8(files['[Content_Types].xml']!);
  const relations = [
    ...strFromU8(files['word/_rels/document.xml.rels']!).matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g),
  ];
  const ids = new Set(relations.map(([, id]) => id));
  const used = [...strFromU8(files['word/document.xml']!).matchAll(/r:id="(\w+)"/g)].map(([, id]) => id!);
  const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!);
  return [
    ...declared.filter((path) => !files[path]).map((path) => `no part ${path}`),
    ...Object.keys(files)
      .filter((path) => /^word\/\w+\.xml$/.test(path) && !declared.includes(path))
      .map((path) => `${path} has no type`),
    ...relations.filter(([, , path]) => !files[`word/${path}`]).map(([, , path]) => `no part ${path}`),
    ...used.filter((id) => !ids.has(id)).map((id) => `no relation ${id}`),
  ];
}
