import type { ErrorCode } from './errors.js';
import type { Language } from './languages.js';

/** Texts by code, each in three languages, with {placeholders}. */
export type Messages = Partial<Record<ErrorCode, Readonly<Record<Language, string>>>>;

export type MessageParams = Readonly<Record<string, string | number | undefined>>;

/** Fills the {placeholders}; one without a parameter becomes an ellipsis. */
export function fillMessage(text: string, params: MessageParams): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
}
