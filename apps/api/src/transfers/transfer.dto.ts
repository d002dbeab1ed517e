import { ApiProperty } from '@nestjs/swagger';
import { Id } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Versioned } from '../http/record.dto.js';
import { ActivityAnswer, ActivityInput } from '../scheduling/schedule.dto.js';
import { transferView } from './transfer.view.js';

export class TransferInput extends ActivityInput {
  @Id({ optional: true, description: 'Where it ends; it begins at placeId' })
  toPlaceId: string | null;

  @Id({ optional: true, description: 'Its driver is among the people, by the part driver' })
  vehicleId: string | null;
}

export class TransferReplacement extends Versioned(TransferInput) {}

export class TransferDto extends ActivityAnswer(TransferInput, transferView) {
  @ApiProperty({ type: LocalizedTextDto, nullable: true })
  toPlaceName: LocalizedTextDto | null;

  @ApiProperty({ type: LocalizedTextDto, nullable: true })
  vehicleName: LocalizedTextDto | null;

  @ApiProperty({ type: String, nullable: true })
  plate: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  seats: number | null;
}
