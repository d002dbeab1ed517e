import type { ErrorCode } from './errors.js';
import type { Language } from './languages.js';

/** Texts by code, each in three languages, with {placeholders}. */
export type Messages = Partial<Record<ErrorCode, Readonly<Record<Language, string>>>>;
