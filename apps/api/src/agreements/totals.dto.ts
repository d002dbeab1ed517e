import { Shown } from '../http/fields.js';
import { MoneyDto } from '../http/money.dto.js';

export class TotalDto {
  @Shown({ type: 'integer', description: 'Agreements' })
  count: number;

  @Shown({ type: 'integer', description: 'Of these, those with an amount that the total is made of' })
  withAmount: number;

  @Shown({ description: 'In CNY' })
  total: MoneyDto;
}

export class GroupTotalDto extends TotalDto {
  @Shown({ type: String, nullable: true, description: 'Null for agreements that have none' })
  key: string | null;
}

export class TotalsDto {
  @Shown({ description: 'What was signed; an agreement that was terminated later was signed all the same' })
  signed: TotalDto;

  @Shown({ description: 'What of the signed agreements has arrived; count is those with a utilised line' })
  utilised: TotalDto;

  @Shown({ type: [GroupTotalDto], description: 'Signed amounts, the largest first; empty without by' })
  groups: GroupTotalDto[];

  @Shown({
    type: 'integer',
    description: 'Lines that count and that no total holds, as they have no rate to CNY',
  })
  missingRate: number;
}
