import type { NamedPerson, RunningOrderItem, Speaker } from '../api/records';
import { given } from '../conflicts/overrides';

type Values = Record<string, unknown>;

const named = (people: unknown) =>
  ((people as NamedPerson[] | null | undefined) ?? []).map(({ personId, part }) => ({ personId, part }));
const speaking = (speakers: unknown) =>
  ((speakers as Speaker[] | null | undefined) ?? []).map(({ personId, title, affiliation, side, topic }) => ({
    personId,
    title: title ?? null,
    affiliation: affiliation ?? null,
    side: side || null,
    topic: topic ?? null,
  }));
const items = (order: unknown) =>
  ((order as RunningOrderItem[] | null | undefined) ?? []).map(({ title, minutes }) => ({
    title,
    minutes: minutes ?? null,
  }));

/** An activity's form as the API takes it: without what only came along for reading, and reasons left empty. */
export function settled(values: Values): Values {
  return {
    ...values,
    people: named(values.people),
    overrides: given(values.overrides as never),
    ...(values.topics ? { topics: filled(values.topics) } : {}),
    ...('speakers' in values ? { speakers: speaking(values.speakers) } : {}),
    ...('runningOrder' in values ? { runningOrder: items(values.runningOrder) } : {}),
  };
}

const filled = (texts: unknown) => (texts as object[]).filter((text) => Object.keys(text).length > 0);
const chosen = ({ personId }: { personId?: string }) => Boolean(personId);

const NAMELESS = { en: '–' };

/**
 * The part of a form that conflicts are about, as a write that can be tried; null while there is no time to check.
 * What is not typed yet and says nothing about conflicts is stood in for.
 */
export function candidateOf(values: Values): Values | null {
  const { id, version, editionId, startsAt, endsAt, placeId, delegationIds, groupIds, headcount } = values;
  const timed = typeof startsAt === 'string' && typeof endsAt === 'string';
  if (!timed || new Date(endsAt) <= new Date(startsAt)) return null;
  return {
    ...(id === undefined ? {} : { id, version }),
    editionId,
    title: NAMELESS,
    startsAt,
    endsAt,
    placeId: placeId || null,
    delegationIds: delegationIds ?? [],
    groupIds: groupIds ?? [],
    people: named(values.people).filter(chosen),
    headcount: headcount || null,
    languages: values.languages ?? [],
    ...('toPlaceId' in values
      ? { toPlaceId: values.toPlaceId || null, vehicleId: values.vehicleId || null }
      : {}),
    ...('requesterId' in values
      ? { requesterId: values.requesterId, counterpartId: values.counterpartId }
      : {}),
    ...('sessionKind' in values
      ? {
          sessionKind: values.sessionKind || 'briefing',
          speakers: speaking(values.speakers).filter(chosen),
        }
      : {}),
  };
}
