import { isCrewDuty } from '@yutai/domain';
import type { Activity } from '../api/records';
import type { Arrangement } from './model/arrangement';

/** An activity as it is stored, with another arrangement: whoever of its people does not serve stays named. */
export function rearranged(before: Activity, { crew, ...to }: Arrangement) {
  if (!crew) return { ...before, ...to };
  const serves = (id: string, part: string) =>
    crew.some((each) => each.personId === id && each.part === part);
  const kept = before.people.filter(({ personId, part }) => !isCrewDuty(part) || serves(personId, part));
  const isNew = (id: string) => kept.every(({ personId }) => personId !== id);
  return { ...before, ...to, people: [...kept, ...crew.filter(({ personId }) => isNew(personId))] };
}
