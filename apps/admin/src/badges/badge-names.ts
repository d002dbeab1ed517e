import { LANGUAGES, TEXT_KEY, type Language, type LocalizedText } from '@yutai/domain';

/** A text in one script as it is printed. */
export interface Printed {
  words: string;
  language: Language;
}

const CHINESE: readonly Language[] = ['zh-Hant', 'zh-Hans'];

const isDerived = (text: LocalizedText, language: Language) =>
  text.derived?.some((key) => key === TEXT_KEY[language]) ?? false;

const printedIn = (text: LocalizedText, language: Language): Printed[] => {
  const words = text[TEXT_KEY[language]];
  return words && !isDerived(text, language) ? [{ words, language }] : [];
};

/**
 * A name in each script that somebody has written or confirmed, the one it was given in first: what was only converted
 * is never printed. The same characters are printed once.
 */
export function printedNames(text: LocalizedText): Printed[] {
  const all = [...CHINESE, 'en' as const].flatMap((language) => printedIn(text, language));
  return all.filter(({ words }, at) => all.findIndex((other) => other.words === words) === at);
}

/** One of them: in the script asked for if that is confirmed, else as it was given. */
export function printedName(text: LocalizedText, wanted: Language): Printed | null {
  return printedIn(text, wanted)[0] ?? printedNames(text)[0] ?? null;
}

/** What was converted of a name and would be printed if it were confirmed; null where nothing waits for that. */
export function unconfirmed(text: LocalizedText): Printed | null {
  const derived = LANGUAGES.find((language) => text[TEXT_KEY[language]] && isDerived(text, language));
  if (!derived) return null;
  const words = text[TEXT_KEY[derived]]!;
  return printedNames(text).some((printed) => printed.words === words) ? null : { words, language: derived };
}

/** A line of Chinese has as many ems as characters; Latin letters take about half as much. */
const emsOf = (words: string) =>
  Array.from(words).reduce((ems, character) => ems + (character.charCodeAt(0) > 0x2e7f ? 1 : 0.56), 0);

interface Room {
  /** Of the line, in mm. */
  width: number;
  /** Of the letters, in mm. */
  most: number;
  least: number;
}

/** The size of letters, in mm, at which words fit a line; at the least they take two. */
export const sizeOf = (words: string, { width, most, least }: Room) =>
  Math.max(least, Math.min(most, width / Math.max(1, emsOf(words))));
