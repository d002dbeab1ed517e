import { ApiProperty } from '@nestjs/swagger';
import type { ErrorCode } from '@yutai/domain';
import { NestedList, Text, Whole } from '../http/fields.js';

const MOST_ROWS = 1500;
export const ROW_OUTCOMES = ['new', 'changed', 'same', 'rejected'] as const;

export class TravelSheetRow {
  @Whole(1, 1_000_000, { description: 'In the sheet, 1 the first' })
  row: number;

  @Text({
    optional: true,
    default: '',
    description: 'A place or district by its name in any script, or its code',
  })
  from: string;

  @Text({ optional: true, default: '' })
  to: string;

  @Text({ optional: true, default: '' })
  minutes: string;
}

export class TravelSheetInput {
  @NestedList(TravelSheetRow, { max: MOST_ROWS, once: 'row' })
  rows: TravelSheetRow[];
}

export class TravelSheetRowDto {
  @ApiProperty({ type: 'integer' }) row: number;
  @ApiProperty({ enum: ROW_OUTCOMES, enumName: 'RowOutcome' }) outcome: (typeof ROW_OUTCOMES)[number];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Minutes that were there before' })
  was: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a rejected row: the code of what is wrong' })
  code: ErrorCode | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of a rejected row: from, to, minutes, or the row',
  })
  column: string | null;
}

export class TravelSheetDto {
  @ApiProperty({ type: [TravelSheetRowDto] })
  rows: TravelSheetRowDto[];
}
