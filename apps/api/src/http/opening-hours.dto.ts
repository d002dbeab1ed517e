import { Clock, Weekdays } from './time-fields.js';

export class OpeningHoursDto {
  @Weekdays({ description: '1 for Monday to 7 for Sunday' })
  days: number[];

  @Clock({ description: 'On the wall clock of the edition' })
  opens: string;

  @Clock({ description: 'Later than opens' })
  closes: string;
}
