import type { VehicleInput } from '../../vehicles/vehicle.dto.js';
import type { Vehicle } from '../../vehicles/vehicle.entity.js';
import { words, type Row } from '../row.js';

const vehicle = (zhHans: string, zhHant: string, en: string, seats: number): Row<VehicleInput, Vehicle> => ({
  body: { name: words(zhHans, zhHant, en), seats },
  illustrative: ['name', 'seats'],
});

/** Made up, and plainly so: the source names no vehicle. */
export const vehicles = {
  coach: vehicle('示例大巴一', '示例大巴一', 'Sample Coach 1', 45),
  midsizeCoach: vehicle('示例中巴一', '示例中巴一', 'Sample Midsize Coach 1', 28),
  secondMidsizeCoach: vehicle('示例中巴二', '示例中巴二', 'Sample Midsize Coach 2', 28),
  van: vehicle('示例商务车一', '示例商務車一', 'Sample Van 1', 7),
};
