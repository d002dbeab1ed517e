import type { ErrorCode } from '@yutai/domain';
import { Problem } from '../http/problem.js';
import { isAway } from './away.rules.js';

interface PgError {
  name?: string;
  code?: string;
  message?: string;
  constraint?: string;
  table?: string;
}

/** Constraints that people can run into, with the field at fault. Checks not named here belong to rules already told. */
const FIELDS: Record<string, { field: string; code?: ErrorCode }> = {
  app_user_email: { field: 'email' },
  edition_ordinal: { field: 'ordinal' },
  edition_days: { field: 'endsOn', code: 'range.endBeforeStart' },
  delegation_stay: { field: 'departsAt', code: 'range.endBeforeStart' },
  delegate_stay: { field: 'departsAt', code: 'range.endBeforeStart' },
  delegate_once: { field: 'personId' },
  travel_time_place_pair: { field: 'toPlaceId' },
  travel_time_district_pair: { field: 'toDistrictCode' },
  travel_time_two_places: { field: 'toPlaceId', code: 'field.invalid' },
  travel_time_one_pair: { field: 'toPlaceId', code: 'field.required' },
  place_room: { field: 'parentId', code: 'field.invalid' },
  place_coordinates: { field: 'longitude', code: 'range.incomplete' },
  agreement_party_once: { field: 'parties' },
  agreement_status_reason: { field: 'statusReason', code: 'field.required' },
  amount_replaces: { field: 'replacesId', code: 'amount.otherAgreement' },
  amount_zero_withdraws: { field: 'amount', code: 'field.outOfRange' },
  session_speaker_once: { field: 'speakers' },
  release_once: { field: 'number' },
};

const camel = (snake: string) => snake.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `delegation_organisation` on table `delegation` is about the field `organisationId`. */
function fieldOf(error: PgError): string {
  const name = error.constraint ?? '';
  return FIELDS[name]?.field ?? `${camel(name.replace(`${error.table}_`, ''))}Id`;
}

const away = () => new Problem(503, 'server.unavailable', 'The database could not take this now; try again');

/** Turns what PostgreSQL refused into the problem that says so, or `undefined` for what is no fault of the request. */
export function fromDatabase(error: unknown): Problem | undefined {
  const cause = ((error as { driverError?: PgError })?.driverError ?? error ?? {}) as PgError;
  const { code, constraint = '', table } = cause;
  const known = FIELDS[constraint];
  switch (code) {
    case '23505':
      if (constraint === 'amount_replaced_once') {
        return Problem.field(
          409,
          'replacesId',
          'amount.alreadyReplaced',
          'This line was already replaced by another',
        );
      }
      return Problem.field(
        409,
        fieldOf({ constraint, table }),
        'record.unique',
        'Another record has this already',
      );
    case '23503':
      return undefined;
    case '23514':
      return Problem.field(
        422,
        known?.field ?? camel(constraint.replace(`${table}_`, '')),
        known?.code ?? 'field.invalid',
        `The value is not allowed (${constraint})`,
      );
    case '23P01':
      return new Problem(409, 'booking.overlap', 'Somebody or something is already taken at this time');
    case '22003':
      return Problem.of('request.malformed', 'A number is larger than can be kept');
    case '40P01':
    case '40001':
      return away();
    default:
      return isAway(cause) ? away() : undefined;
  }
}

/** A foreign key that failed says either that a named record is not there or that this one is still used. */
export function fromForeignKey(error: unknown, deleting: boolean): Problem | undefined {
  const driver = ((error as { driverError?: PgError })?.driverError ?? {}) as PgError;
  if (driver.code !== '23503' && driver.code !== '23001') {
    return undefined;
  }
  return deleting
    ? Problem.of('record.inUse', 'Other records still use this one')
    : Problem.field(422, fieldOf(driver), 'field.unknownRecord', 'There is no such record');
}
