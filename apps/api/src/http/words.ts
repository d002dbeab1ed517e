import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength, registerDecorator } from 'class-validator';

/** Text that PostgreSQL can store: no NUL, and within its length. */
export const Words = (max: number) => applyDecorators(IsString(), MaxLength(max), NoNul());

function NoNul(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'noNul',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => typeof value !== 'string' || !value.includes('\0'),
        defaultMessage: ({ property: name } = { property: '' } as never) =>
          `${name} has a character that text cannot have`,
      },
    });
}
