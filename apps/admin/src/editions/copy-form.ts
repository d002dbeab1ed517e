import { addDays } from '@yutai/domain';
import { carriedDays } from '@yutai/planning';
import type { Schemas } from '@yutai/api-client';
import type { Edition } from '../api/records';
import { nextName } from './next-name';

export type CopyBody = Schemas['EditionCopyInput'];
export type EditionCopy = Schemas['EditionCopyDto'];

const WEEKS_A_YEAR = 52;

/** What is proposed for the edition after this one: the same weekdays a year later, with all that can be taken along. */
export function proposalAfter(edition: Edition): CopyBody {
  const startsOn = addDays(edition.startsOn, WEEKS_A_YEAR * 7);
  return {
    ordinal: edition.ordinal + 1,
    name: nextName(edition.name, edition.ordinal),
    ...carriedDays(edition, startsOn),
    delegations: true,
    sessions: 'planned',
    siteVisits: 'planned',
  };
}

/** The form as the API takes it; null while something is not filled in that nothing can be made without. */
export function bodyOf(values: Record<string, unknown>): CopyBody | null {
  const { ordinal, name, startsOn, endsOn, seasonStartsOn, seasonEndsOn } = values;
  if (!ordinal || !name || !startsOn) return null;
  const { delegations, sessions, siteVisits } = values;
  return {
    ordinal,
    name,
    startsOn,
    endsOn: endsOn || null,
    seasonStartsOn: seasonStartsOn || null,
    seasonEndsOn: seasonEndsOn || null,
    delegations,
    sessions,
    siteVisits,
  } as CopyBody;
}
