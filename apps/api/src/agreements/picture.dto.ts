import { OmitType } from '@nestjs/swagger';
import { Shown } from '../http/fields.js';
import { MoneyDto } from '../http/money.dto.js';
import { GroupTotalDto, TotalsDto } from './totals.dto.js';

const COUNT = {
  type: 'integer',
  nullable: true,
  description: 'Null for those who may not read all',
} as const;

export class ArrivedDto {
  @Shown({ type: 'integer', example: 2026 })
  year: number;

  @Shown({ description: 'In CNY' })
  total: MoneyDto;
}

/** An edition as it is counted now; what was reported of it are indicators, and never part of this. */
export class PictureDto extends OmitType(TotalsDto, ['groups']) {
  @Shown({ format: 'uuid' })
  editionId: string;

  @Shown({ type: [GroupTotalDto], description: 'By the top sector, the largest first' })
  sectors: GroupTotalDto[];

  @Shown({ type: [GroupTotalDto], description: 'By the stage that was reached, the largest first' })
  stages: GroupTotalDto[];

  @Shown({ type: [ArrivedDto], description: 'What of the signed agreements has arrived, year by year' })
  arrived: ArrivedDto[];

  @Shown({
    type: 'integer',
    description: 'Signed agreements whose amount is intended, as nothing is contracted',
  })
  intended: number;

  @Shown(COUNT)
  delegations: number | null;

  @Shown(COUNT)
  siteVisits: number | null;

  @Shown(COUNT)
  sessions: number | null;

  @Shown({
    type: [String],
    description: 'Which of signed, utilised, sectors and stages rest on something that is made up to look at',
  })
  illustrative: string[];
}

export class PicturesDto {
  @Shown({ type: [PictureDto], description: 'The latest edition first' })
  data: PictureDto[];
}
