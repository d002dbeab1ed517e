import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';
import { check, field, type FieldOptions } from './field.js';
import { figures } from './words.js';

const CLOCK = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** The wall clock of a day, `09:00`, up to `24:00` for its end. */
export const Clock = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, pattern: CLOCK.source, example: '09:00' },
    check(
      'clock',
      (value) => typeof value === 'string' && CLOCK.test(value),
      'is a time of day from 00:00 to 24:00',
    ),
  );

/** Days of the week, 1 for Monday to 7 for Sunday, each once. */
export const Weekdays = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'array', items: { type: 'integer', minimum: 1, maximum: 7 }, minItems: 1, maxItems: 7 },
    IsArray(),
    ArrayNotEmpty(),
    ArrayMaxSize(7),
    ArrayUnique(),
    IsInt({ each: true }),
    Min(1, { each: true, ...figures({ min: 1, max: 7 }) }),
    Max(7, { each: true, ...figures({ min: 1, max: 7 }) }),
  );

/** By its own name only: of other names, and of bare offsets, PostgreSQL and the runtime know or mean not the same. */
const ZONES = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** An IANA time zone, `Asia/Shanghai`, that the runtime knows; PostgreSQL is asked when it is kept. */
export const TimeZone = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, example: 'Asia/Shanghai', description: 'IANA' },
    check('timeZone', (value) => ZONES.has(value as string), 'is not a time zone'),
  );
