import type * as Docx from 'docx';

export type Library = typeof Docx;

/** What a document is put in: its styles, pages and margins; and, as WordprocessingML, what it says. */
export interface Frame {
  styles: Docx.IStylesOptions;
  section: Omit<Docx.ISectionOptions, 'children'>;
  body: string;
}
