/** The cells of what was copied in a spreadsheet: columns parted by tabs, rows by lines. */
export function cellsOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

const MOST_MINUTES = 1440;

/** Minutes as somebody types them, full-width digits and a unit too; null for nothing, undefined for what is none. */
export function minutesOf(text: string): number | null | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s*(分钟|分鐘|分|minutes?|min|′|')?\s*$/i, '')
    .trim();
  if (plain === '' || plain === '–' || plain === '-') return null;
  if (!/^\d{1,4}(\.0+)?$/.test(plain)) return undefined;
  const minutes = Number(plain);
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined;
}
