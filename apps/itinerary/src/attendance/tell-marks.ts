import type { Schemas } from '@yutai/api-client';
import { dropsSoFar, isAnothers, keep, keptNow, noteMarkTold, ownMarks } from '../kept';
import { ask, mustWait } from '../load';
import { endOf } from '../schedule';

/** Heard when something has arrived, was refused for good, or somebody has seen them. */
const TOLD = 'yutai-marks-told';

/** Tells what the delegate said of themselves, in order, as far as the network goes, and says whether it is there; what is refused is not told again. */
export async function tellMarks(): Promise<boolean> {
  for (const { id, activityId, status, minutesLate, at, told } of ownMarks()) {
    if (isAnothers()) break;
    if (told) continue;
    const answer = await ask('/api/itinerary/attendance', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id, activityId, status, minutesLate, at }),
    });
    const refusal = 'failure' in answer ? answer : null;
    if (refusal && mustWait(refusal)) return refusal.failure !== 'network';
    noteMarkTold(id, refusal !== null);
    window.dispatchEvent(new Event(TOLD));
  }
  return true;
}

/** Asks where somebody has seen them, as long as something is on or to come that they said something of. */
export async function loadPresence(): Promise<void> {
  const activities = keptNow().copy?.itinerary.activities ?? [];
  const ahead = activities.filter((activity) => endOf(activity) > Date.now());
  const isAsked = ownMarks().some(({ activityId }) => ahead.some(({ id }) => id === activityId));
  if (!isAsked) return;
  const drops = dropsSoFar();
  const answer = await ask('/api/itinerary/attendance', { cache: 'no-cache' });
  if ('failure' in answer || isAnothers() || drops !== dropsSoFar()) return;
  keep({ presentAt: (answer.body as Schemas['OwnPresenceDto']).presentAt });
  window.dispatchEvent(new Event(TOLD));
}

export function whenTold(heard: () => void): () => void {
  window.addEventListener(TOLD, heard);
  return () => window.removeEventListener(TOLD, heard);
}
