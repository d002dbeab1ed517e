import { formatMessage, type ErrorCode, type MessageParams } from '@yutai/domain';
import { isStorable, isVisible } from '../database/shapes.rules.js';
import type { Scripts } from '../http/derive-scripts.js';
import type { FieldError } from '../problems/problem.js';
import type { Cell } from './cell.js';

/** What people write where there is nothing to write. */
const NOTHING = /^([-—–/\\.]+|n\/?a|none|nil|无|無|暂无|暫無)$/i;
const SHEET_ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;
const FORMULA = /^[=@]/;

/** What is wrong at a field of a row. */
export const fault = (field: string, code: ErrorCode, params?: MessageParams): FieldError => ({
  field,
  code,
  message: formatMessage(code, 'en', params),
  ...(params && { params }),
});

/** What a cell says cannot be taken. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params?: MessageParams,
  ) {
    super(code);
  }
}

/** The text of a cell, or null where it says nothing. @throws Refused */
export function textOf(cell: Cell | undefined, max: number): string | null {
  const text = (cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : String(cell ?? ''))
    .trim()
    .replace(/^'/, '')
    .trim();
  if (text === '' || NOTHING.test(text)) return null;
  if (SHEET_ERROR.test(text)) throw new Refused('cell.error', { text });
  if (FORMULA.test(text)) throw new Refused('cell.formula');
  if (!isStorable(text)) throw new Refused('field.controlCharacter');
  if (text.length > max) throw new Refused('field.tooLong', { max });
  return isVisible(text) ? text : null;
}

/** Reads the cells of a row one by one; what is refused is a fault at its field. */
export class CellReader<F extends string> {
  readonly faults: FieldError[] = [];

  constructor(private readonly cells: Partial<Record<F, Cell>>) {}

  cell(field: F, take: (cell: Exclude<Cell, null>) => void): void {
    const cell = this.cells[field];
    if (cell === undefined || cell === null || cell === '') return;
    try {
      take(cell);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.faults.push(fault(field, error.code, error.params));
    }
  }

  text(field: F, max: number, keep: (text: string) => void): void {
    this.cell(field, (cell) => {
      const text = textOf(cell, max);
      if (text !== null) keep(text);
    });
  }
}

/** What a word stands for, in either script and however it is spaced. @throws Refused with `code` */
export function oneOf<T>(
  words: Record<string, T>,
  code: ErrorCode,
  text: string,
  { toHans }: Pick<Scripts, 'toHans'>,
): T {
  const word = words[toHans(text.normalize('NFKC')).toLowerCase().replace(/[\s-]/g, '')];
  if (word === undefined) throw new Refused(code);
  return word;
}
