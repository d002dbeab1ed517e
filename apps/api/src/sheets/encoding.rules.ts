const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** What sheets without a mark are saved in on the mainland and in Taiwan; many bytes are text in both. */
const LOCAL = ['gb18030', 'big5'];

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * The text of a file whose encoding nobody says: by its mark, else UTF-8 if it is that, else the local encoding in which
 * `score` finds more of what it looks for. `undefined` when it is no text in any of them.
 */
export function decodeText(bytes: Uint8Array, score: (text: string) => number): string | undefined {
  const marked = BOMS.find(([bom]) => bom.every((byte, index) => bytes[index] === byte));
  if (marked) {
    return decoded(bytes, marked[1]);
  }
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) {
    return utf8;
  }
  const texts = LOCAL.map((encoding) => decoded(bytes, encoding)).filter((text) => text !== undefined);
  return texts.sort((one, other) => score(other) - score(one))[0];
}

/** What parts the cells: whichever of these the first lines have most of. */
export function delimiterOf(text: string): ',' | '\t' | ';' {
  const start = text.split(/\r?\n/, 5).join('\n');
  const count = (delimiter: string) => start.split(delimiter).length;
  return ([',', '\t', ';'] as const).reduce((best, one) => (count(one) > count(best) ? one : best));
}
