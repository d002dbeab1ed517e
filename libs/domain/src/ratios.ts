import { exact } from './money.js';

/**
 * The four ratios by which a Week's agreements are judged for years. All are of the agreements that were signed by the
 * day asked for, by count and by value: the value of an agreement is its signed amount in CNY (contracted, or intended
 * where nothing is contracted), and one without a rate counts by number only. What is reached is reached by that day.
 *
 * - `fulfilment` 履约率: those that are still being carried out, neither suspended nor terminated, of those signed.
 * - `landing` 落地率: those that are more than paper, of those signed: started, funded or producing, and not terminated.
 * - `start` 开工率: those on whose ground work has begun, of those signed: started or producing, and not terminated.
 * - `funds` 资金到位率: by count those of which money has arrived, of those signed; by value the utilised amount of all that
 *   were signed, of their signed amount. It passes 1 where more arrived than was signed for. Money that arrived stays
 *   counted when its project is given up.
 */
export const RATIOS = ['fulfilment', 'landing', 'start', 'funds'] as const;
export type Ratio = (typeof RATIOS)[number];

/** A part of a whole, with four places ("0.6025") as totals have it; null where there is nothing to divide by. */
export function shareOf(part: string, whole: string): string | null {
  return exact(whole).isZero() ? null : exact(part).div(whole).toFixed(4);
}
