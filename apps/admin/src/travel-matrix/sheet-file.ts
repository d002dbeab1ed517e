/** Text in columns: commas, semicolons or tabs, with quotes as spreadsheets write them. */
export function columnsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const [head = ''] = plain.split('\n', 1);
  const delimiter = [...'\t;,'].sort((one, other) => head.split(other).length - head.split(one).length)[0]!;
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain[at]!;
    if (quoted && char === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (quoted || !(char === delimiter || char === '\n')) cell += char;
    else {
      rows.at(-1)!.push(cell);
      cell = '';
      if (char === '\n') rows.push([]);
    }
  }
  rows.at(-1)!.push(cell);
  return rows.map((row) => row.map((each) => each.replace(/\r$/, '').trim()));
}

export interface TravelRow {
  row: number;
  from: string;
  to: string;
  minutes: string;
}

const HEADERS = {
  from: /^(from|从|從|出发地?|出發地?|起点|起點)$/i,
  to: /^(to|到|到达地?|抵達地?|终点|終點)$/i,
  minutes: /^(minutes|min|分钟|分鐘|时间|時間)$/i,
} as const;

/** From, to and minutes of each row that says anything: by a header, or else the first three columns. */
export function travelRows(cells: readonly (readonly unknown[])[]): TravelRow[] {
  const texts = cells.map((row) =>
    row.map((cell) => (cell === null || cell === undefined ? '' : String(cell).trim())),
  );
  const indexOf = (pattern: RegExp) => texts[0]?.findIndex((text) => pattern.test(text)) ?? -1;
  const found = [HEADERS.from, HEADERS.to, HEADERS.minutes].map(indexOf);
  const hasHeader = found.every((index) => index >= 0);
  const [from, to, minutes] = hasHeader ? found : [0, 1, 2];
  return texts
    .map((row, index) => ({
      row: index + 1,
      from: row[from!] ?? '',
      to: row[to!] ?? '',
      minutes: row[minutes!] ?? '',
    }))
    .slice(hasHeader ? 1 : 0)
    .filter((row) => row.from || row.to || row.minutes);
}

const decoded = (bytes: ArrayBuffer) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** The rows of the first sheet of an .xlsx, or of text in columns; the library is loaded when it is needed. */
export async function readFile(file: File): Promise<TravelRow[]> {
  const bytes = await file.arrayBuffer();
  const isZip = new Uint8Array(bytes)[0] === 0x50 && new Uint8Array(bytes)[1] === 0x4b;
  if (!isZip) return travelRows(columnsOf(decoded(bytes)));
  const { readSheet } = await import('read-excel-file/browser');
  return travelRows(await readSheet(file));
}
