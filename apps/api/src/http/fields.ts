import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { districtOf, isCurrency, sectorOf } from '@yutai/domain';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  isEmail,
  isURL,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  Max,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { isDay, isInstant, isStorable, isUuid, isVisible } from '../database/shapes.rules.js';
import { check, field, type Constructor, type FieldOptions } from './field.js';
import { LocalizedTextDto } from './localized-text.dto.js';
import { figures, Words } from './words.js';

export const Text = ({
  min = 1,
  max = 500,
  ...options
}: FieldOptions & { min?: number; max?: number } = {}) =>
  field(
    options,
    { type: String, minLength: min, maxLength: max },
    Words(max),
    min > 1 ? MinLength(min, figures({ min })) : check('isNotEmpty', isVisible, 'has nothing to see'),
  );

export const LongText = (options: FieldOptions = {}) => Text({ max: 20_000, ...options });

export const Email = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    Words(254),
    check('isEmail', isEmailAddress, 'must be an email address'),
  );

/** An address on the web; without its `https://` a link would lead into our own pages. */
export const Website = ({ max = 300, ...options }: FieldOptions & { max?: number } = {}) =>
  field(
    options,
    { type: String, format: 'uri', maxLength: max, example: 'https://www.cq.gov.cn' },
    Words(max),
    check('isUrl', isWebAddress, 'must be an address that begins with https:// or http://'),
  );

/** A UUID, in small letters from here on: ids are compared as text. */
export const Id = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'uuid' },
    Transform(({ value }) => inSmallLetters(value)),
    check('uuid', isUuid, 'must be a UUID'),
  );

export const Ids = (options: FieldOptions & { max?: number } = {}) =>
  field(
    options,
    { type: [String], format: 'uuid', maxItems: options.max ?? 500 },
    Transform(({ value }) => (Array.isArray(value) ? value.map(inSmallLetters) : value)),
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(options.max ?? 500, figures({ max: options.max ?? 500 })),
    check('uuids', (list) => !Array.isArray(list) || list.every(isUuid), 'must hold UUIDs'),
  );

export const OneOf = (values: readonly string[], options: FieldOptions & { name?: string } = {}) =>
  field(
    options,
    { enum: [...values], enumName: options.name } as ApiPropertyOptions,
    IsIn(values, figures({ valid: values.join(', ') })),
  );

/** Some of a list, each once. */
export const SomeOf = (
  values: readonly string[],
  { name, least = 0, ...options }: FieldOptions & { name: string; least?: number },
) =>
  field(
    options,
    {
      type: 'string',
      enum: [...values],
      enumName: name,
      isArray: true,
      minItems: least,
      uniqueItems: true,
    } as ApiPropertyOptions,
    IsArray(),
    ArrayUnique(),
    ...(least > 0 ? [ArrayNotEmpty()] : []),
    IsIn(values, { each: true, ...figures({ valid: values.join(', ') }) }),
  );

export const Whole = (min: number, max: number, options: FieldOptions = {}) =>
  field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), ...between(min, max));

/** A number that need not be whole, between two bounds. */
export const Real = (min: number, max: number, options: FieldOptions = {}) =>
  field(options, { type: Number, minimum: min, maximum: max }, IsNumber(), ...between(min, max));

export const Flag = (options: FieldOptions = {}) => field(options, { type: Boolean }, IsBoolean());

/** A calendar day, `2025-09-16`, that exists. */
export const Day = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'date', example: '2025-09-16' },
    check('day', isDay, 'is not a day that exists'),
  );

/** A moment with an offset, `2025-09-16T09:00:00+08:00`, that exists. */
export const Instant = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'date-time', example: '2025-09-16T09:00:00+08:00' },
    check('instant', isInstant, 'is not a time with an offset that exists'),
  );

/** An exact decimal as a string, at most `digits` before and `places` after the point. */
export const Decimal = (
  digits: number,
  places: number,
  options: FieldOptions & { negative?: boolean; example?: string } = {},
) => {
  const shape = new RegExp(`^${options.negative ? '-?' : ''}\\d{1,${digits}}(\\.\\d{1,${places}})?$`);
  return field(
    options,
    { type: String, format: 'decimal', pattern: shape.source, example: options.example },
    check('decimal', (value) => typeof value === 'string' && shape.test(value), 'must be a decimal number'),
  );
};

/** A district or county of Chongqing by its GB/T 2260 code. */
export const DistrictCode = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, example: '500102', description: 'GB/T 2260' },
    check(
      'district',
      (code) => typeof code === 'string' && districtOf(code) !== undefined,
      'is not a district of Chongqing',
    ),
  );

/** A code of the sector tree. */
export const SectorCode = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, example: 'healthcare.devices', description: 'Of the sector tree' },
    check('sector', (code) => typeof code === 'string' && sectorOf(code) !== undefined, 'is not a sector'),
  );

export const Currency = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, example: 'CNY', description: 'ISO 4217' },
    check('currency', isCurrency, 'is not a currency'),
  );

export const Localized = (options: FieldOptions = {}) =>
  Nested(LocalizedTextDto, options, check('localizedGiven', isGiven, 'needs text in at least one language'));

export const LocalizedList = (options: FieldOptions & { max?: number } = {}) =>
  NestedList(
    LocalizedTextDto,
    options,
    check(
      'localizedGiven',
      (list) => !Array.isArray(list) || list.every(isGiven),
      'needs text in at least one language each',
    ),
  );

export const Nested = (type: Constructor, options: FieldOptions = {}, ...checks: PropertyDecorator[]) =>
  field(
    options,
    { type },
    check('object', isObject, 'must be an object'),
    ValidateNested(),
    Type(() => type),
    ...checks,
  );

/** A list of objects; `once` is a field by which each is there at most once. */
export const NestedList = (
  type: Constructor,
  options: FieldOptions & { max?: number; once?: string } = {},
  ...checks: PropertyDecorator[]
) =>
  field(
    options,
    { type: [type], maxItems: options.max ?? 200 },
    IsArray(),
    ArrayMaxSize(options.max ?? 200, figures({ max: options.max ?? 200 })),
    check('objects', (list) => !Array.isArray(list) || list.every(isObject), 'must hold objects'),
    ...(options.once ? [hasEachOnce(options.once)] : []),
    ValidateNested({ each: true }),
    Type(() => type),
    ...checks,
  );

function hasEachOnce(name: string): PropertyDecorator {
  const isEachOnce = (list: unknown) => {
    const values = Array.isArray(list) ? list.flatMap((one) => one?.[name] ?? []) : [];
    return new Set(values).size === values.length;
  };
  return check('once', isEachOnce, `must not have the same ${name} twice`);
}

/** The version that a replacement was made from; an older one than the stored is refused as stale. */
export const Version = () => Whole(1, 2 ** 31 - 1, { description: 'The version this was made from' });

/** A field of an answer that no body sets. */
export const Shown = (options: ApiPropertyOptions = {}) => ApiProperty(options);

const between = (min: number, max: number) => [
  Min(min, figures({ min, max })),
  Max(max, figures({ min, max })),
];

const inSmallLetters = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);
/** validator's own check ends in an exception at half a character. */
const isEmailAddress = (value: unknown) => typeof value === 'string' && isStorable(value) && isEmail(value);
const isWebAddress = (value: unknown) =>
  typeof value === 'string' &&
  isStorable(value) &&
  isURL(value, { protocols: ['https', 'http'], require_protocol: true });
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isGiven = (value: unknown) => {
  const { zhHans, zhHant, en } = (value ?? {}) as LocalizedTextDto;
  return [zhHans, zhHant, en].some(isVisible);
};
