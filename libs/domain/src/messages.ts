import { CONFLICT_MESSAGES } from './conflict-messages.js';
import type { ErrorCode } from './errors.js';
import { FIELD_MESSAGES } from './field-messages.js';
import type { Language } from './languages.js';
import { fillMessage, type MessageParams } from './message-shape.js';
import { RECORD_MESSAGES } from './record-messages.js';
import { REQUEST_MESSAGES } from './request-messages.js';
import { SHEET_MESSAGES } from './sheet-messages.js';

/** What is said for every error code, with {placeholders} that `formatMessage` fills. */
export const MESSAGES: Readonly<Record<ErrorCode, Readonly<Record<Language, string>>>> = {
  ...REQUEST_MESSAGES,
  ...FIELD_MESSAGES,
  ...SHEET_MESSAGES,
  ...RECORD_MESSAGES,
  ...CONFLICT_MESSAGES,
};

/** The text for a code in a language. */
export function formatMessage(code: ErrorCode, language: Language, params: MessageParams = {}): string {
  return fillMessage(MESSAGES[code][language], params);
}
