import type { LocalizedTextDto } from './localized-text.dto.js';

type Convert = (words: string) => string;

/** Text from one Chinese script into the other; what is in that script already stays. */
export interface Scripts {
  toHans: Convert;
  toHant: Convert;
}

let converters: Promise<Scripts> | undefined;
export const scripts = (): Promise<Scripts> => (converters ??= load());

/**
 * Scripts only, not vocabulary: names stay the words that somebody wrote, and 项目 does not become 專案. OpenCC's tables
 * are large, so they are loaded when a text first needs them.
 */
async function load(): Promise<Scripts> {
  const { Converter } = await import('opencc-js');
  const toTaiwan = Converter({ from: 'cn', to: 'tw' });
  // The Week and its guests write 台, as most of Taiwan does; the dictionary has the official 臺.
  return {
    toHans: Converter({ from: 'tw', to: 'cn' }),
    toHant: (words: string) => toTaiwan(words).replaceAll('臺', '台'),
  };
}

/**
 * Gives a text its missing Chinese script, converted from the other and listed in `derived` until a person confirms
 * it. A script already listed as derived is converted anew, as what it came from may have changed.
 */
export async function deriveScripts(text: LocalizedTextDto): Promise<void> {
  for (const name of ['zhHans', 'zhHant', 'en'] as const) {
    if (!text[name]?.trim()) {
      delete text[name];
    }
  }
  const derived = (text.derived ?? []).filter((script) => text[script]);
  if (derived.length === 1 && text.zhHans && text.zhHant) {
    delete text[derived[0]!];
  }
  delete text.derived;
  if (text.zhHans && !text.zhHant) {
    text.zhHant = (await scripts()).toHant(text.zhHans);
    text.derived = ['zhHant'];
  } else if (text.zhHant && !text.zhHans) {
    text.zhHans = (await scripts()).toHans(text.zhHant);
    text.derived = ['zhHans'];
  }
}
