import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
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

/** A record as answered: its input's fields and those that no body sets. */
export function Recorded<T extends object>(Input: Type<T>): Type<T & RecordFields> {
  class Answer extends (Input as Type<object>) {
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
