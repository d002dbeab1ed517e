import { ApiProperty } from '@nestjs/swagger';
import type { ErrorCode } from '@yutai/domain';
import { Text } from '../http/fields.js';

const ROW_OUTCOMES = ['new', 'changed', 'same', 'rejected'] as const;

export class TravelSheetOptions {
  @Text({ optional: true, default: 'sheet', max: 1000, description: 'Where the figures are from' })
  source: string;
}

export class TravelSheetRowDto {
  @ApiProperty({ type: 'integer', description: 'In the sheet, 1 the first' }) row: number;
  @ApiProperty({ description: 'As the sheet has it' }) from: string;
  @ApiProperty() to: string;
  @ApiProperty() minutes: string;
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
