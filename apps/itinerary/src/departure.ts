import { clockOf } from '@yutai/domain';
import type { Departure } from './schedule';
import type { Strings } from './strings/strings';

/** By when to leave; with too little time for the way, to leave as what comes first ends, and how late that is. */
export function departureInWords(departure: Departure, strings: Strings, timeZone: string): string {
  const leave = clockOf(departure.leaveAt, timeZone);
  return departure.minutesLate
    ? strings.leaveAtEnd(leave) + lateness(departure, strings, timeZone)
    : strings.leaveBy(leave);
}

/** When one gets there and how late; empty where one is not. */
export function lateness({ arrivesAt, minutesLate }: Departure, strings: Strings, timeZone: string): string {
  return minutesLate ? strings.late(clockOf(arrivesAt, timeZone), minutesLate) : '';
}
