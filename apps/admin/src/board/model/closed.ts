import type { OpeningHours } from '@yutai/planning';
import { dayMinutes, type Axis } from './scale';
import { isoWeekday } from './week';

/** When somewhere is open or somebody works: null hours are all, null days from the first or to the last. */
export interface Work {
  hours: readonly OpeningHours[] | null;
  startsOn: string | null;
  endsOn: string | null;
}

interface Span {
  start: number;
  end: number;
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The stretches of the axis, in its minutes, in which a place is closed or somebody is off duty. */
export function closedSpans({ hours, startsOn, endsOn }: Work, axis: Axis): Span[] {
  if (!hours && !startsOn && !endsOn) return [];
  const [opens, closes] = [axis.firstHour * 60, axis.lastHour * 60];
  return axis.days.flatMap((day, at) => {
    const isTheirs = (startsOn ?? day) <= day && day <= (endsOn ?? day);
    const open = isTheirs ? openOn(day, hours) : [];
    const spans: Span[] = [];
    let from = opens;
    for (const { start, end } of [...open, { start: closes, end: closes }]) {
      if (Math.min(start, closes) > from) spans.push({ start: from, end: Math.min(start, closes) });
      from = Math.max(from, end);
    }
    const midnight = at * dayMinutes(axis) - opens;
    return spans.map(({ start, end }) => ({ start: midnight + start, end: midnight + end }));
  });
}

/** From when to when on a day, in minutes of its clock and in order. */
function openOn(day: string, hours: Work['hours']): Span[] {
  if (!hours) return [{ start: 0, end: 24 * 60 }];
  return hours
    .filter(({ days }) => days.includes(isoWeekday(day)))
    .map(({ opens, closes }) => ({ start: minutesOf(opens), end: minutesOf(closes) }))
    .sort((a, b) => a.start - b.start);
}
