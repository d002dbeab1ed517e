import { applyDecorators } from '@nestjs/common';
import type { MessageParams } from '@yutai/domain';
import { IsString, MaxLength, registerDecorator } from 'class-validator';
import { isStorable } from '../database/shapes.rules.js';

/** Text that PostgreSQL can store, and within its length. */
export const Words = (max: number) =>
  applyDecorators(IsString(), MaxLength(max, figures({ max })), Storable());

/** What a check tells with its error, for the sentence of libs/domain that has gaps for it. */
export const figures = (params: MessageParams) => ({ context: params });

function Storable(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'storable',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => typeof value !== 'string' || isStorable(value),
        defaultMessage: ({ property: name } = { property: '' } as never) =>
          `${name} has a character that text cannot have`,
      },
    });
}
