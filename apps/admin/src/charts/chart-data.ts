/** A value as it is drawn, and as it is said: a number is for the length of a bar alone. */
export interface Drawn {
  value: number;
  /** At the end of its bar. */
  short: string;
  /** To the last digit. */
  exact: string;
}

export interface Category {
  /** On two lines at most. */
  label: string;
  /** Drawn in stripes: of another origin than the rest. */
  striped?: boolean;
}

export interface Series {
  label: string;
  /** By the order of the categories; null where there is nothing to draw. */
  bars: readonly (Drawn | null)[];
}

export interface BarsProps {
  /** What is drawn, for those who do not see it; the figures stand in a table beneath. */
  label: string;
  categories: readonly Category[];
  series: readonly Series[];
}

/** Of letters at 13 px, with a little to spare: a Chinese one is as wide as it is high. */
const [WIDE, NARROW] = [14, 7.6];
const isWide = (letter: string) => letter > '\u2e80';

/** About how wide a text is, in pixels: enough to keep room for it before anything is drawn. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter) ? WIDE : NARROW), 0);

/** A label in lines no wider than there is room; a word that is wider stays whole, a Chinese one is broken anywhere. */
export function linesOf(label: string, width: number): string[] {
  return label.split('\n').flatMap((text) => {
    const lines: string[] = [];
    for (const part of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
      const last = lines.at(-1);
      if (last !== undefined && widthOf((last + part).trimEnd()) <= width)
        lines[lines.length - 1] = last + part;
      else lines.push(part);
    }
    return lines.map((line) => line.trimEnd());
  });
}

const BAR = 20;
const GAP = 14;

/** The height of lying bars, in pixels. */
export const heightOf = ({ categories, series }: Pick<BarsProps, 'categories' | 'series'>): number =>
  categories.length * (series.length * BAR + GAP) + GAP;
