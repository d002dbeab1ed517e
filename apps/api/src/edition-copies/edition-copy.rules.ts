import { carriedDays, carriedRange, daysCarried, type InstantRange } from '@yutai/planning';

/** How activities are taken along: with the time they had, without one, or not. */
export const COPIED_AS = ['planned', 'request', 'none'] as const;
export type CopiedAs = (typeof COPIED_AS)[number];

interface Days {
  startsOn: string;
  endsOn: string;
  seasonStartsOn: string;
  seasonEndsOn: string;
}

type Given = { [Day in keyof Days]: Day extends 'startsOn' ? string : string | null } & {
  year: number | null;
};

/** The year and the days of an edition made after another: what is not given is as it was, by weekday. */
export function daysOf(from: Days, { year, ...given }: Given): Days & { year: number } {
  const usual = carriedDays(from, given.startsOn);
  return {
    year: year ?? Number(given.startsOn.slice(0, 4)),
    startsOn: given.startsOn,
    endsOn: given.endsOn ?? usual.endsOn,
    seasonStartsOn: given.seasonStartsOn ?? usual.seasonStartsOn,
    seasonEndsOn: given.seasonEndsOn ?? usual.seasonEndsOn,
  };
}

const UNTIMED = { startsAt: null, endsAt: null };

/** When a copy takes place: what had no time has none. */
export function timeOf(
  { startsAt, endsAt }: { [End in keyof InstantRange]: string | null },
  as: CopiedAs,
  { from, startsOn, timeZone }: { from: Days; startsOn: string; timeZone: string },
) {
  if (as !== 'planned' || !startsAt || !endsAt) {
    return UNTIMED;
  }
  return carriedRange({ startsAt, endsAt }, daysCarried(from, startsOn), timeZone);
}
