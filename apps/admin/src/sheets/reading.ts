/** A column of a sheet, and what it is taken to be about. */
export interface Column<F extends string> {
  index: number;
  header: string;
  field: F | null;
  samples: string[];
}

/** What a column can be about, in the reader's words. */
export interface ColumnField<F extends string> {
  id: F;
  name: string;
}

/** A file, and how it is to be read; columns that nobody has chosen are found by the API. */
export interface Reading<F extends string> {
  file: File;
  columns: { index: number; field: F | null }[] | null;
  headerRow: number | null;
}

/** The parts of a request that takes a file with its options. */
export function formOf<R extends { file: File }>({ file, ...options }: R): FormData {
  const form = new FormData();
  form.append('file', file);
  form.append('options', JSON.stringify(options));
  return form;
}
