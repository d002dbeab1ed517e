import type { ConflictLevel } from './kinds.js';

type HttpStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 428 | 429 | 500 | 503;

/**
 * Every error code of the API, once. `status` is the HTTP status of a problem with this code; for the code of
 * a single field it is what the whole problem answers with. `level` marks a conflict: block and restrict are
 * a 409, inform is a warning on success.
 */
export const ERRORS = {
  // The request as such
  'request.malformed': { status: 400 },
  'request.invalid': { status: 400 },
  'request.unprocessable': { status: 422 },
  'request.tooLarge': { status: 413 },
  'request.unsupportedMediaType': { status: 415 },
  'request.preconditionRequired': { status: 428 },
  'request.foreignOrigin': { status: 403 },
  'request.tooMany': { status: 429 },
  'request.unknownRoute': { status: 404 },
  'query.unknownName': { status: 400 },
  'query.invalidValue': { status: 400 },
  'idempotency.mismatch': { status: 422 },
  'server.failed': { status: 500 },
  'server.unavailable': { status: 503 },

  // Who asks
  'session.required': { status: 401 },
  'session.badCredentials': { status: 401 },
  'right.missing': { status: 403 },
  'link.unknown': { status: 401 },
  'link.revoked': { status: 401 },
  'link.expired': { status: 401 },
  'link.required': { status: 401 },

  // One field: its shape
  'field.required': { status: 400 },
  'field.unknown': { status: 400 },
  'field.invalid': { status: 400 },
  'field.notInList': { status: 400 },
  'field.tooLong': { status: 400 },
  'field.tooShort': { status: 400 },
  'field.tooMany': { status: 400 },
  'field.notPositive': { status: 422 },
  'field.outOfRange': { status: 400 },
  'field.controlCharacter': { status: 400 },
  'text.empty': { status: 400 },
  'number.invalid': { status: 400 },
  'number.notWhole': { status: 400 },
  'email.invalid': { status: 400 },
  'url.invalid': { status: 400 },
  'clock.invalid': { status: 400 },
  'cutoff.invalid': { status: 400 },
  'period.invalid': { status: 400 },
  'day.invalid': { status: 400 },
  'instant.invalid': { status: 400 },
  'timeZone.unknown': { status: 400 },
  'district.unknown': { status: 400 },
  'sector.unknown': { status: 400 },

  // One field: its meaning
  'field.unknownRecord': { status: 422 },
  'range.endBeforeStart': { status: 422 },
  'range.incomplete': { status: 422 },
  'range.outside': { status: 422 },
  'range.tooLong': { status: 422 },
  'travel.samePlace': { status: 422 },
  'money.unreadable': { status: 422 },
  'money.ambiguous': { status: 422 },
  'money.currencyMissing': { status: 422 },
  'money.currencyUnknown': { status: 422 },
  'money.negative': { status: 422 },
  'money.tooPrecise': { status: 422 },
  'money.tooLarge': { status: 422 },

  // Records
  'record.notFound': { status: 404 },
  'record.stale': { status: 409 },
  'record.inUse': { status: 409 },
  'record.unique': { status: 409 },
  'record.otherEdition': { status: 422 },
  'activity.statusNotAllowed': { status: 422 },
  'agreement.hasLines': { status: 409 },
  'agreement.stageNotAllowed': { status: 422 },
  'amount.alreadyReplaced': { status: 409 },
  'amount.otherAgreement': { status: 422 },
  'enquiry.statusNotAllowed': { status: 422 },
  'override.withoutConflict': { status: 422 },
  'meeting.withItself': { status: 422 },
  'siteVisit.noProposal': { status: 422 },
  'user.lastOrganizer': { status: 422 },
  'release.unchanged': { status: 422 },

  // Conflicts of a timetable
  'booking.overlap': { level: 'block' },
  'place.groupsExceeded': { level: 'block' },
  'travel.insufficient': { level: 'restrict' },
  'transfer.tooShort': { level: 'restrict' },
  'place.closed': { level: 'restrict' },
  'stay.outside': { level: 'restrict' },
  'place.capacityExceeded': { level: 'inform' },
  'vehicle.seatsExceeded': { level: 'inform' },
  'day.noLunch': { level: 'inform' },
  'day.tooLong': { level: 'inform' },
  'place.repeated': { level: 'inform' },
  'travel.unknown': { level: 'inform' },
  'edition.outsideDays': { level: 'inform' },
} as const satisfies Record<string, { status: HttpStatus } | { level: ConflictLevel }>;

type Errors = typeof ERRORS;
export type ErrorCode = keyof Errors;
export type ConflictCode = {
  [C in ErrorCode]: Errors[C] extends { level: ConflictLevel } ? C : never;
}[ErrorCode];
export type ProblemCode = Exclude<ErrorCode, ConflictCode>;
export type MoneyErrorCode = Extract<ErrorCode, `money.${string}`>;

export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];
export const CONFLICT_CODES = ERROR_CODES.filter((code): code is ConflictCode => 'level' in ERRORS[code]);

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERRORS, value);
}

/** The HTTP status of a problem with this code; any conflict that refuses is a 409. */
export function statusOf(code: ErrorCode): HttpStatus {
  const error = ERRORS[code];
  return 'status' in error ? error.status : 409;
}

export function levelOf(code: ConflictCode): ConflictLevel {
  return ERRORS[code].level;
}

/** Whether an organizer may override a conflict of this code with a reason. */
export function isOverridable(code: ConflictCode): boolean {
  return levelOf(code) === 'restrict';
}
