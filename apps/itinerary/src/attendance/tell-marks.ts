import { isAnothers, noteMarkTold, ownMarks } from '../kept';
import { ask, mustWait } from '../load';

/** Heard when something has arrived, or was refused for good. */
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

export function whenTold(heard: () => void): () => void {
  window.addEventListener(TOLD, heard);
  return () => window.removeEventListener(TOLD, heard);
}
