import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { View } from '../database/view.js';
import { declaredFields } from './field.js';
import { Version } from './fields.js';

/** The body of a PUT: the whole input and the version it was made from. */
export function Versioned<T extends object>(Input: Type<T>): Type<T & { version: number }> {
  class Replacement extends (Input as Type<object>) {
    @Version()
    version: number;
  }
  return Replacement as Type<T & { version: number }>;
}

export interface RecordFields {
  id: string;
  version: number;
  illustrative: string[];
  createdAt: string;
  updatedAt: string;
}

/**
 * A body's fields as they are answered: every one is there, but for those that the view leaves out for some readers,
 * and null only where nothing is kept in its place.
 */
export function Answered<T extends object>(Input: Type<T>, view?: View): Type<T> {
  class Answer {}
  for (const [name, { default: unlessGiven, ...shown }] of Object.entries(declaredFields(Input))) {
    const required = !view?.fields[name]?.needs;
    const nullable = shown.nullable && unlessGiven === undefined;
    ApiProperty({ ...shown, required, nullable } as ApiPropertyOptions)(Answer.prototype, name);
  }
  return Answer as Type<T>;
}

/** A record as answered: its input's fields and those that no body sets. */
export function Recorded<T extends object>(Input: Type<T>, view: View): Type<T & RecordFields> {
  class Answer extends (Answered(Input, view) as Type<object>) {
    @ApiProperty({ format: 'uuid' })
    id: string;

    @ApiProperty()
    version: number;

    @ApiProperty({
      type: [String],
      description: 'The fields that are not from the source but made up to look at',
    })
    illustrative: string[];

    @ApiProperty({ format: 'date-time' })
    createdAt: string;

    @ApiProperty({ format: 'date-time' })
    updatedAt: string;
  }
  return Answer as unknown as Type<T & RecordFields>;
}
