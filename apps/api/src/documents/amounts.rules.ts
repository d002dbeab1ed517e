import type { Money } from '@yutai/domain';
import type { Cell } from './content.js';
import type { RecordedAgreement } from './edition-record.js';
import { marked, SIGNS } from './marks.rules.js';
import { NOTHING, type Wording } from './wording.js';

type Line = RecordedAgreement['lines'][number];

/** The lines that a signed amount is made of: the contracted ones, or the intended where none is contracted. */
export function signedLines({ lines }: Pick<RecordedAgreement, 'lines'>): Line[] {
  const contracted = lines.filter(({ kind }) => kind === 'contracted');
  return contracted.length > 0 ? contracted : lines.filter(({ kind }) => kind === 'intended');
}

/** Whether a sum of lines has something made up in it. */
export const hasMadeUpAmount = (lines: readonly Pick<Line, 'illustrative'>[]): boolean =>
  lines.some(({ illustrative }) => illustrative.includes('amount'));

/** What was signed, in the currencies it was signed in and with its worth in CNY beside what is not CNY. */
export const signedText = (agreement: RecordedAgreement, wording: Wording): string =>
  linesText(signedLines(agreement), agreement.signed, wording);

export const utilisedLines = ({ lines }: RecordedAgreement): Line[] =>
  lines.filter(({ kind }) => kind === 'utilised');

/** What has arrived, likewise. */
export const utilisedText = (agreement: RecordedAgreement, wording: Wording): string =>
  linesText(utilisedLines(agreement), agreement.utilised, wording);

function linesText(lines: readonly Line[], cny: Money | null, wording: Wording): string {
  if (lines.length === 0) return NOTHING;
  const text = lines.map((line) => wording.exact(line)).join(' + ');
  const isForeign = lines.some(({ currency }) => currency !== 'CNY');
  return marked(text + (cny && isForeign ? worth(cny, wording) : ''), {
    illustrative: hasMadeUpAmount(lines),
    provisional: lines.some((line) => line.kind === 'intended' || line.cny === null),
  });
}

const worth = (money: Money, wording: Wording) =>
  wording.say(['（合{cny}）', '（合{cny}）', ' ({cny})'], { cny: wording.exact(money) });

/**
 * An amount for a workbook to count with; as text where a workbook's number would lose a digit of it.
 * @param lines that it is, or is the sum of: where one is made up, it says so
 */
export function numberCell({ amount }: Money, lines: readonly Pick<Line, 'illustrative'>[]): Cell {
  const number = Number(amount);
  const illustrative = hasMadeUpAmount(lines);
  const text = marked(amount, { illustrative });
  if (number.toFixed(2) !== amount) return text;
  return illustrative ? { text, number, sign: SIGNS.illustrative } : { text, number };
}
