import type { Ratio } from '@yutai/domain';
import { Shown } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { MoneyDto } from '../http/money.dto.js';

const SHARE = { type: String, format: 'decimal', nullable: true, example: '0.6025' };

export class TotalDto {
  @Shown({ type: 'integer', description: 'Agreements' })
  count: number;

  @Shown({ type: 'integer', description: 'Of these, those with an amount that the total is made of' })
  withAmount: number;

  @Shown({ description: 'In CNY' })
  total: MoneyDto;
}

export class RatioDto {
  @Shown({ type: 'integer', description: 'Of the signed agreements, those that it counts' })
  count: number;

  @Shown({ description: 'What it counts by value, in CNY' })
  total: MoneyDto;

  @Shown({ ...SHARE, description: 'count of signed.count; null where nothing is signed' })
  byCount: string | null;

  @Shown({ ...SHARE, description: 'total of signed.total; null where nothing signed has a rate' })
  byValue: string | null;
}

/** Each defined in libs/domain (`RATIOS`) and in docs/ratios.md. */
export class RatiosDto implements Record<Ratio, RatioDto> {
  @Shown({ description: '履约率: neither suspended nor terminated' })
  fulfilment: RatioDto;

  @Shown({ description: '落地率: started, funded or producing, and not terminated' })
  landing: RatioDto;

  @Shown({ description: '开工率: started or producing, and not terminated' })
  start: RatioDto;

  @Shown({ description: '资金到位率: money has arrived; by value, how much of what was signed for' })
  funds: RatioDto;
}

export class GroupTotalDto extends TotalDto {
  @Shown({ type: String, nullable: true, description: 'Null for agreements that have none' })
  key: string | null;

  @Shown({ type: LocalizedTextDto, nullable: true, description: 'Of an organisation or an edition' })
  name: LocalizedTextDto | null;

  @Shown({ description: 'What of it has arrived, in CNY' })
  utilised: MoneyDto;

  @Shown()
  ratios: RatiosDto;
}

export class TotalsDto {
  @Shown({ description: 'What was signed; an agreement that was terminated later was signed all the same' })
  signed: TotalDto;

  @Shown({ description: 'What of the signed agreements has arrived; count is those with a utilised line' })
  utilised: TotalDto;

  @Shown()
  ratios: RatiosDto;

  @Shown({
    type: [GroupTotalDto],
    description: 'The largest first; empty without by. By side or organisation an agreement is in several',
  })
  groups: GroupTotalDto[];

  @Shown({
    type: 'integer',
    description: 'Lines that count and that no total holds, as they have no rate to CNY',
  })
  missingRate: number;
}
