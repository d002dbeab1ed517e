import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsDefined, IsOptional, registerDecorator } from 'class-validator';

/**
 * One decorator a field, which says at once what the validator checks, what the OpenAPI document shows, and that the
 * field belongs to the body. A field that may be left out is its default or `null` after validation, so services never
 * see undefined.
 */
export interface FieldOptions {
  optional?: boolean;
  /** What an optional field is that is not given, or given as null: services and answers then never have null for it. */
  default?: unknown;
  description?: string;
}

const FIELDS = Symbol('fields');
export type Constructor = new () => object;

/** The fields that a body's class declares, inherited ones included, as the OpenAPI document shows them. */
export function declaredFields(type: Constructor): Record<string, ApiPropertyOptions> {
  return Reflect.getMetadata(FIELDS, type.prototype) ?? {};
}

const remember =
  (shown: ApiPropertyOptions): PropertyDecorator =>
  (prototype, property) => {
    const inherited = Reflect.getMetadata(FIELDS, prototype);
    Reflect.defineMetadata(FIELDS, { ...inherited, [property]: shown }, prototype);
  };

export function field(
  options: FieldOptions,
  shown: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const { optional = false, description, default: unlessGiven } = options;
  const documented = {
    ...shown,
    required: !optional,
    nullable: optional,
    default: unlessGiven,
    description,
  } as ApiPropertyOptions;
  return applyDecorators(
    remember(documented),
    ApiProperty(documented),
    optional ? IsOptional() : IsDefined(),
    ...checks,
  );
}

/** A check of ours; `name` is what `BodyPipe` finds its error code by. */
export function check(
  name: string,
  validate: (value: unknown) => boolean,
  complaint: string,
): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      validator: { validate, defaultMessage: (given) => `${given?.property ?? 'it'} ${complaint}` },
    });
}
