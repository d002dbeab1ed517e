import type { ConflictLevel } from './kinds.js';

type HttpStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 428 | 429 | 500 | 503;

/** The code of a field at fault: whoever finds the fault says whether it is one of shape (400) or of meaning. */
const FIELD = {};

/**
 * Every error code of the API, once. `status` is the HTTP status of a problem with this code. `level` marks a conflict:
 * block and restrict are a 409, inform is a warning on success.
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
  'query.unknownName': FIELD,
  'query.invalidValue': FIELD,
  'file.typeNotTaken': { status: 415 },
  'file.lost': { status: 500 },
  'idempotency.mismatch': { status: 422 },
  'server.failed': { status: 500 },
  'server.unavailable': { status: 503 },

  // Who asks
  'session.required': { status: 401 },
  'session.badCredentials': { status: 401 },
  'session.other': { status: 409 },
  'right.missing': { status: 403 },
  'link.unknown': { status: 401 },
  'link.revoked': { status: 401 },
  'link.expired': { status: 401 },
  'link.required': { status: 401 },
  // Not 401: a calendar would ask for a password.
  'feed.unknown': { status: 404 },
  'feed.revoked': { status: 410 },
  'feed.expired': { status: 410 },

  // One field: its shape
  'field.required': FIELD,
  'field.unknown': FIELD,
  'field.invalid': FIELD,
  'field.notInList': FIELD,
  'field.tooLong': FIELD,
  'field.tooShort': FIELD,
  'field.tooMany': FIELD,
  'field.notPositive': FIELD,
  'field.outOfRange': FIELD,
  'field.controlCharacter': FIELD,
  'text.empty': FIELD,
  'number.invalid': FIELD,
  'number.notWhole': FIELD,
  'email.invalid': FIELD,
  'url.invalid': FIELD,
  'clock.invalid': FIELD,
  'cutoff.invalid': FIELD,
  'period.invalid': FIELD,
  'day.invalid': FIELD,
  'instant.invalid': FIELD,
  'timeZone.unknown': FIELD,
  'district.unknown': FIELD,
  'sector.unknown': FIELD,

  // One field: its meaning
  'field.unknownRecord': FIELD,
  'range.endBeforeStart': FIELD,
  'range.incomplete': FIELD,
  'range.outside': FIELD,
  'range.tooLong': FIELD,
  'group.otherDelegation': FIELD,
  'excuse.notWithDelegation': FIELD,
  'excuse.notGiven': FIELD,
  'travel.samePlace': FIELD,
  'travel.ambiguousName': FIELD,
  'travel.mixedPair': FIELD,
  'travel.notMinutes': FIELD,
  'money.unreadable': FIELD,
  'money.ambiguous': FIELD,
  'money.currencyMissing': FIELD,
  'money.currencyUnknown': FIELD,
  'money.negative': FIELD,
  'money.tooPrecise': FIELD,
  'money.tooLarge': FIELD,
  'money.unitMissing': FIELD,

  // A list taken in: the file, and what a cell or a row of it says
  'sheet.unreadable': { status: 422 },
  'sheet.oldFormat': { status: 415 },
  'sheet.empty': FIELD,
  'sheet.tooManyRows': FIELD,
  'sheet.noName': FIELD,
  'sheet.noTitle': FIELD,
  'sheet.hasRejected': { status: 422 },
  'cell.error': FIELD,
  'cell.formula': FIELD,
  'phone.invalid': FIELD,
  'phone.digitsLost': FIELD,
  'phone.twice': FIELD,
  'moment.unreadable': FIELD,
  'moment.ambiguous': FIELD,
  'row.nameless': FIELD,
  'row.repeated': FIELD,
  'row.untitled': FIELD,
  'row.sameAgreement': FIELD,
  'stage.unknown': FIELD,
  'status.unknown': FIELD,
  'role.unknown': FIELD,
  'side.unknown': FIELD,
  'person.ambiguous': FIELD,
  'person.ofOthers': FIELD,
  'person.busy': FIELD,
  'hotel.unknown': FIELD,

  // Records
  'record.notFound': { status: 404 },
  'record.stale': { status: 409 },
  'record.inUse': { status: 409 },
  'group.inUse': { status: 409 },
  'record.unique': FIELD,
  'webhook.insecure': FIELD,
  'webhook.secretNotTaken': FIELD,
  'webhook.secretNotOurs': { status: 422 },
  'record.otherEdition': FIELD,
  'activity.statusNotAllowed': { status: 422 },
  'agreement.hasLines': { status: 409 },
  'agreement.stageNotAllowed': { status: 422 },
  'agreement.isSigned': { status: 409 },
  'agreement.hasArrived': { status: 409 },
  'agreement.isVoided': { status: 409 },
  'agreement.notVoided': { status: 409 },
  'agreement.inFuture': FIELD,
  'agreement.unmatched': FIELD,
  'agreement.ambiguous': FIELD,
  'agreement.notSigned': FIELD,
  'agreement.givenUp': FIELD,
  'ceremony.hasProjects': FIELD,
  'ceremony.signedHere': FIELD,
  'amount.alreadyReplaced': FIELD,
  'amount.otherAgreement': FIELD,
  'amount.otherCurrency': FIELD,
  'amount.severalLines': FIELD,
  'amount.notSigned': FIELD,
  'enquiry.statusNotAllowed': { status: 422 },
  'override.withoutConflict': FIELD,
  'meeting.withItself': FIELD,
  'enquiry.askerKept': FIELD,
  'delegate.personKept': FIELD,
  'delegate.withOthers': FIELD,
  'siteVisit.sameTime': { status: 422 },
  'siteVisit.noProposal': { status: 422 },
  'siteVisit.noBackupPlace': { status: 422 },
  'siteVisit.samePlace': { status: 422 },
  'user.lastOrganizer': { status: 422 },
  'release.unchanged': { status: 422 },
  'notice.otherStatus': { status: 422 },
  'notice.noMail': { status: 422 },
  'notice.noAddress': { status: 422 },
  'notice.outdated': { status: 422 },
  'release.draftChanged': { status: 409 },
  'progress.changedSince': { status: 409 },
  'progress.undone': { status: 409 },
  'routing.off': { status: 422 },
  'routing.unavailable': { status: 503 },
  'routing.misunderstood': { status: 503 },

  // Conflicts of a timetable
  'booking.overlap': { level: 'block' },
  'place.groupsExceeded': { level: 'block' },
  'travel.insufficient': { level: 'restrict' },
  'transfer.tooShort': { level: 'restrict' },
  'place.closed': { level: 'restrict' },
  'crew.offDuty': { level: 'restrict' },
  'stay.outside': { level: 'restrict' },
  'place.capacityExceeded': { level: 'inform' },
  'vehicle.seatsExceeded': { level: 'inform' },
  'crew.languageMissing': { level: 'inform' },
  'excuse.needless': { level: 'inform' },
  'day.noLunch': { level: 'inform' },
  'day.tooLong': { level: 'inform' },
  'place.repeated': { level: 'inform' },
  'travel.unknown': { level: 'inform' },
  'edition.outsideDays': { level: 'inform' },
} as const satisfies Record<string, { status: HttpStatus } | { level: ConflictLevel } | typeof FIELD>;

type Errors = typeof ERRORS;
export type ErrorCode = keyof Errors;
type CodeWith<Trait> = { [C in ErrorCode]: Errors[C] extends Trait ? C : never }[ErrorCode];
export type ConflictCode = CodeWith<{ level: ConflictLevel }>;
/** What a whole problem can be about. */
export type ProblemCode = CodeWith<{ status: HttpStatus }>;
export type MoneyErrorCode = Extract<ErrorCode, `money.${string}`>;

export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];
export const CONFLICT_CODES = ERROR_CODES.filter((code): code is ConflictCode => 'level' in ERRORS[code]);

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERRORS, value);
}

/** The HTTP status of a problem with this code. */
export const statusOf = (code: ProblemCode): HttpStatus => ERRORS[code].status;

export function levelOf(code: ConflictCode): ConflictLevel {
  return ERRORS[code].level;
}

/** Whether an organizer may override a conflict of this code with a reason. */
export function isOverridable(code: ConflictCode): boolean {
  return levelOf(code) === 'restrict';
}
