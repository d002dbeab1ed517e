import type { Language } from '@yutai/domain';

/**
 * The layout of official documents after GB/T 9704-2012: A4 with 37 mm above and 28 mm left of a type area of 156 × 225
 * mm, which has 22 lines of 28 characters in size 3; headings 一、 in Hei, （一） in Kai, 1. in Fangsong; — 1 — below, on
 * the outer side.
 */

/** In mm; `footer` is from the foot of the page to the page number, 7 mm below the type area. */
export const PAGE = {
  width: 210,
  height: 297,
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  footer: 23,
} as const;

/** Half points: 二号, 三号, 四号, 五号. */
export const SIZE = { title: 44, body: 32, pageNumber: 28, small: 21 } as const;

/** Twentieths of a point from line to line: 225 mm in 22 lines; of a title, of what is small, and above a table. */
export const LINE = { body: 579, title: 700, small: 340, gap: 120 } as const;

export interface Typefaces {
  latin: string;
  title: string;
  body: string;
  /** Of the first and second level; the third is as the body. */
  headings: readonly [string, string];
  pageNumber: string;
}

const HANS: Typefaces = {
  latin: 'Times New Roman',
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  headings: ['黑体', '楷体_GB2312'],
  pageNumber: '宋体',
};

/** What computers in Taiwan have for the same roles. */
const HANT: Typefaces = {
  latin: 'Times New Roman',
  title: '新細明體',
  body: '標楷體',
  headings: ['微軟正黑體', '標楷體'],
  pageNumber: '新細明體',
};

/** English text is set in the Latin typeface, and the names that have no English in those of zh-Hans. */
export const TYPEFACES: Readonly<Record<Language, Typefaces>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: HANS,
};

/** What to take where a typeface is missing: most computers have these, and few the ones that are prescribed. */
export const SUBSTITUTES: Readonly<Record<string, string>> = {
  方正小标宋简体: '华文中宋',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  黑体: 'SimHei',
  宋体: 'SimSun',
  新細明體: 'PMingLiU',
  標楷體: 'DFKai-SB',
  微軟正黑體: 'Microsoft JhengHei',
};
