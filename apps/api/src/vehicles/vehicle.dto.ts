import { Id, Localized, LongText, Shown, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { vehicleView } from './vehicle.view.js';

export class VehicleInput {
  @Localized()
  name: LocalizedTextDto;

  @Text({ optional: true, max: 20, description: 'The number plate' })
  plate: string | null;

  @Whole(1, 200, { description: 'For passengers: the driver’s is not counted' })
  seats: number;

  @Id({ optional: true, description: 'The organisation that provides it' })
  operatorId: string | null;

  @LongText({ optional: true })
  notes: string | null;
}

export class VehicleReplacement extends Versioned(VehicleInput) {}

export class VehicleDto extends Recorded(VehicleInput, vehicleView) {
  @Shown({ type: LocalizedTextDto, nullable: true })
  operatorName: LocalizedTextDto | null;
}
