import type { Schemas } from '@yutai/api-client';
import { clockOf, dayOf, instantOf } from '@yutai/domain';

/** What `GET /api/host-visit` answers: the one visit that the host is asked to receive. */
export type HostVisit = Schemas['HostVisitDto'];
export type Choice = Schemas['HostReplyInput']['answer'];
export type Reply = Omit<Schemas['HostReplyInput'], 'siteVisitId'>;

export const CHOICES: readonly Choice[] = ['accepted', 'counter_proposed', 'declined'];

/** What is in the form: a day ("2025-09-16") and clocks ("14:05") of the edition's time zone. */
export interface Draft {
  choice: Choice | null;
  day: string;
  from: string;
  to: string;
  message: string;
}

export type Fault = 'choice' | 'time' | 'order' | 'same';

const MINUTE = 60_000;

type Range = Pick<HostVisit, 'startsAt' | 'endsAt'>;

/** A time as the inputs hold it. */
const inputsOf = ({ startsAt, endsAt }: Range, { timeZone, startsOn }: HostVisit['edition']) => ({
  day: startsAt ? dayOf(startsAt, timeZone) : startsOn,
  from: startsAt ? clockOf(startsAt, timeZone) : '',
  to: endsAt ? clockOf(endsAt, timeZone) : '',
});

/** What the host said last, else nothing but the time that is asked for, to begin from. */
export function draftOf(visit: HostVisit): Draft {
  const proposed = {
    startsAt: visit.counterStartsAt ?? visit.startsAt,
    endsAt: visit.counterEndsAt ?? visit.endsAt,
  };
  const said = CHOICES.find((choice) => choice === visit.answer);
  return {
    choice: said ?? null,
    ...inputsOf(proposed, visit.edition),
    message: visit.message ?? '',
  };
}

/** Another beginning: the end comes along, the visit staying as long as it was, unless midnight is in between. */
export function startingAt(draft: Draft, from: string): Draft {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const end = minutes(from) + minutes(draft.to) - minutes(draft.from);
  if (!from || !draft.from || !draft.to || end <= minutes(from) || end >= 24 * 60) return { ...draft, from };
  const two = (number: number) => String(number).padStart(2, '0');
  return { ...draft, from, to: `${two(Math.floor(end / 60))}:${two(end % 60)}` };
}

/** What keeps the draft from being sent; null when nothing does. */
export function faultOf({ choice, day, from, to }: Draft, visit: HostVisit): Fault | null {
  if (!choice) return 'choice';
  if (choice !== 'counter_proposed') return null;
  if (!day || !from || !to) return 'time';
  if (to <= from) return 'order';
  const asked = inputsOf(visit, visit.edition);
  return asked.day === day && asked.from === from && asked.to === to ? 'same' : null;
}

/** The draft as it is sent. @throws Error when something keeps it from that */
export function replyOf(draft: Draft, visit: HostVisit): Reply {
  if (!draft.choice || faultOf(draft, visit)) throw new Error('an unfinished answer');
  const at = (clock: string) =>
    new Date(Math.floor(instantOf(draft.day, clock, visit.edition.timeZone) / MINUTE) * MINUTE).toISOString();
  const proposes = draft.choice === 'counter_proposed';
  return {
    answer: draft.choice,
    startsAt: proposes ? at(draft.from) : null,
    endsAt: proposes ? at(draft.to) : null,
    message: draft.message.trim() || null,
  };
}

/** Whether a host who has looked at one has seen what the other says. */
export function saysTheSame(one: HostVisit, other: HostVisit): boolean {
  const seen = ({ version: _, ...rest }: HostVisit) => JSON.stringify(rest);
  return seen(one) === seen(other);
}
