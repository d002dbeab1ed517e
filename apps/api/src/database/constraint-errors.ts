import { Problem } from '../problems/problem.js';
import { isAway } from './away.rules.js';

interface PgError {
  name?: string;
  code?: string;
  message?: string;
  constraint?: string;
  table?: string;
}

/**
 * The fields of constraints that are not named after theirs. Of what is left, rules have told before, and the constraint
 * is the net beneath them.
 */
const FIELDS: Record<string, string> = {
  app_user_email: 'email',
  edition_ordinal: 'ordinal',
  delegate_once: 'personId',
  crew_member_once: 'personId',
  travel_time_place_pair: 'toPlaceId',
  travel_time_district_pair: 'toDistrictCode',
  activity_delegation_delegation: 'delegationIds',
  activity_group_group: 'groupIds',
  activity_person_person: 'people',
  session_speaker_person: 'speakers',
  ceremony_item_once: 'items',
  ceremony_item_agreement: 'editionId',
};

/** SQLSTATEs of a value that PostgreSQL cannot read or keep. Bodies and queries are checked before; this is the net. */
const UNREADABLE = ['22003', '22007', '22008', '22009', '22021', '22023', '22P02', '22P05'];
/** Somebody was quicker several times over, or the statement took too long: both may go well another time. */
const IN_THE_WAY = ['40P01', '40001', '57014'];

const causeOf = (error: unknown) =>
  ((error as { driverError?: PgError } | null)?.driverError ?? error ?? {}) as PgError;

/** `delegation_arrival` on table `delegation` is about `arrival`. */
function fieldOf({ constraint = '', table }: PgError): string {
  const own = constraint.replace(`${table}_`, '');
  return FIELDS[constraint] ?? own.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `delegation_organisation` on table `delegation` refers by `organisationId`. */
const referringField = (error: PgError) => FIELDS[error.constraint ?? ''] ?? `${fieldOf(error)}Id`;

/** Turns what PostgreSQL refused into the problem that says so, or `undefined` for what is no fault of the request. */
export function fromDatabase(error: unknown): Problem | undefined {
  const cause = causeOf(error);
  const { code = '', constraint } = cause;
  if (code === '23505') {
    return constraint === 'amount_replaced_once'
      ? Problem.field(
          409,
          'replacesId',
          'amount.alreadyReplaced',
          'This line was already replaced by another',
        )
      : Problem.field(409, fieldOf(cause), 'record.unique', 'Another record has this already');
  }
  if (code === '23514') {
    return Problem.field(422, fieldOf(cause), 'field.invalid', `The value is not allowed (${constraint})`);
  }
  if (code === '23P01') {
    return new Problem(409, 'booking.overlap', 'Somebody or something is already taken at this time');
  }
  if (code === '22023' && /time zone/.test(cause.message ?? '')) {
    return Problem.field(422, 'timeZone', 'timeZone.unknown', 'The database does not know this time zone');
  }
  if (UNREADABLE.includes(code)) {
    return Problem.of('request.malformed', 'A value cannot be read or kept');
  }
  return IN_THE_WAY.includes(code) || isAway(cause)
    ? Problem.of('server.unavailable', 'The database could not take this now; try again')
    : undefined;
}

/** A foreign key that failed says either that a named record is not there or that this one is still used. */
export function fromForeignKey(error: unknown, deleting: boolean): Problem | undefined {
  const cause = causeOf(error);
  if (cause.code !== '23503') {
    return undefined;
  }
  return deleting
    ? Problem.of('record.inUse', 'Other records still use this one')
    : Problem.field(422, referringField(cause), 'field.unknownRecord', 'There is no such record');
}
