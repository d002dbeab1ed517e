/** A line of text where it stands, in pixels. */
export interface SetLine {
  text: string;
  x: number;
  /** Of the line's baseline. */
  y: number;
  style: TextStyle;
}

export interface TextStyle {
  /** Pixels. */
  size: number;
  weight: number;
  colour: string;
  struck?: boolean;
  /** With the dotted underline of what is illustrative. */
  dotted?: boolean;
}

/** How wide a text would be, in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** A word of letters, or one character of a script without spaces, with the marks that may not begin a line. */
const UNITS = /(?:[\p{Script=Latin}\p{N}\p{M}'’.:&+@#%/()–-]+|\S)[，。、；：！？）」』》〉…]*\s*|\s+/gu;

/** Breaks a text into lines that are no wider than `width` where their units allow. */
export function linesOf(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of text.match(UNITS) ?? []) {
    if (line && measure((line + unit).trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += unit;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** Sets paragraphs one below the other. */
export class Column {
  readonly lines: SetLine[] = [];

  constructor(
    private readonly measure: Measure,
    private readonly x: number,
    private readonly width: number,
    /** Where the next line begins. */
    public y: number,
  ) {}

  set(text: string, style: TextStyle, leading = 1.4): void {
    for (const line of linesOf(text, this.width, style, this.measure)) {
      this.lines.push({ text: line, x: this.x, y: this.y + style.size, style });
      this.y += Math.round(style.size * leading);
    }
  }

  skip(pixels: number): void {
    this.y += pixels;
  }
}
