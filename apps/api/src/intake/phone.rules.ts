import type { ErrorCode } from '@yutai/domain';

export interface Phone {
  /** As it is kept: with `+` and the country where that is certain, else the digits as they came. */
  value: string;
  /** What is compared: the same number however it is written. */
  key: string;
}

const EXTENSION = /(?:#|转|轉|分机|分機|ext\.?)\s*(\d{1,6})$/i;
/** `+886912345678`, whether written with the country, with a zero, or without it because a sheet took it for a number. */
const NATIONAL: [RegExp, string][] = [
  [/^(?:0{0,2}86)?(1[3-9]\d{9})$/, '+86'],
  [/^(?:0{0,2}886)?0?(9\d{8})$/, '+886'],
];

/**
 * A telephone number as sheets have it: as text with signs, full-width digits or an apostrophe, or as a number.
 * What a sheet has rounded (`8.86912E+11`) is refused rather than guessed.
 */
export function parsePhone(cell: string | number): Phone | ErrorCode {
  const text = String(cell).normalize('NFKC').trim().replace(/^'/, '');
  if (/^\d(\.\d+)?e\+?\d+$/i.test(text) || (typeof cell === 'number' && !Number.isSafeInteger(cell))) {
    return 'phone.digitsLost';
  }
  const [extended, extension] = EXTENSION.exec(text) ?? [];
  const main = extended ? text.slice(0, -extended.length) : text;
  const bare = main.replace(/\(0\)/g, '').replace(/[\s().\-‐-―]/g, '');
  const [, plus, digits] = /^(\+?)(\d{7,15})$/.exec(bare) ?? [];
  if (digits === undefined) {
    return 'phone.invalid';
  }
  const national = NATIONAL.map(([shape, country]) => [shape.exec(digits)?.[1], country] as const).find(
    ([number]) => number,
  );
  const whole = national
    ? national[1] + national[0]
    : plus
      ? `+${digits}`
      : digits.startsWith('00')
        ? `+${digits.slice(2)}`
        : digits;
  const value = extension ? `${whole}#${extension}` : whole;
  return { value, key: value.replace('+', '') };
}

/** What a stored number is compared by, in whatever way it was written; null for none that can be read. */
export function phoneKey(stored: string | null): string | null {
  const parsed = stored === null ? null : parsePhone(stored);
  return parsed && typeof parsed === 'object' ? parsed.key : null;
}
