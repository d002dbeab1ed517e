import type { LocalizedTextDto } from '../http/localized-text.dto.js';

/** A body as a request carries it: what may be left out is checked when it is loaded. */
export type Body<T> = T extends (infer Item)[]
  ? Body<Item>[]
  : T extends object
    ? { [K in keyof T]?: Body<T[K]> }
    : T;

/** A record to load: the body to create it with, and its columns that are not from the source. */
export interface Row<Input, Columns> {
  body: Body<Input>;
  illustrative?: (keyof Columns & string)[];
}

/** The ids of records that were loaded, by the names they have here. */
export type Ids<Key extends string = string> = Record<Key, string>;

/** Words in the three languages. */
export const words = (zhHans: string, zhHant: string, en: string): LocalizedTextDto => ({
  zhHans,
  zhHant,
  en,
});

/** Words that are the articles' own and known in English only, as the names and titles of people are. */
export const asWritten = (en: string): LocalizedTextDto => ({ en });
