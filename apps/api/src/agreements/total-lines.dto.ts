import { Shown } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { MoneyDto } from '../http/money.dto.js';
import { AmountDto } from './amount.dto.js';

/** Another line, as one that it corrects or that corrects it tells of it. */
export class OtherLineDto extends MoneyDto {
  @Shown({ format: 'date-time' })
  recordedAt: string;
}

export class EvidenceDto {
  @Shown({ format: 'uuid', description: 'Of the file' })
  id: string;

  @Shown()
  name: string;
}

/** A line of any agreement. */
export class TotalLineDto extends AmountDto {
  @Shown()
  agreementTitle: LocalizedTextDto;

  @Shown({ type: [String], description: 'The fields of the agreement that are made up to look at' })
  agreementIllustrative: string[];

  @Shown({ format: 'uuid' })
  editionId: string;

  @Shown()
  editionName: LocalizedTextDto;

  @Shown({ description: 'IANA, of the edition' })
  timeZone: string;

  @Shown({ type: OtherLineDto, nullable: true, description: 'What it corrects' })
  replaces: OtherLineDto | null;

  @Shown({ type: OtherLineDto, nullable: true, description: 'What corrects it since the day asked for' })
  replacedBy: OtherLineDto | null;

  @Shown({ type: [EvidenceDto], required: false, description: 'For those who write the ledger' })
  evidence?: EvidenceDto[];
}

export class NamedIdDto {
  @Shown({ format: 'uuid' })
  id: string;

  @Shown()
  name: LocalizedTextDto;
}

export class TotalLinesDto {
  @Shown({ description: 'Of all the lines, in CNY, those not shown too: the total that they make' })
  sum: MoneyDto;

  @Shown({ type: 'integer', description: 'How many of them have no rate to CNY and are not in the sum' })
  missingRate: number;

  @Shown({ type: 'integer', description: 'How many lines are shown' })
  total: number;

  @Shown({
    type: 'integer',
    description: 'How many more are in the sum, of agreements that are not yours to read',
  })
  notShown: number;

  @Shown({ type: [NamedIdDto], description: 'What the edition and the organisation asked for are called' })
  names: NamedIdDto[];

  @Shown({ type: [TotalLineDto], description: 'The latest first' })
  data: TotalLineDto[];
}
