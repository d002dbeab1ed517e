import { isAnothers, noteTold, untold } from './kept';
import { ask, mustWait } from './load';

/** Tells what was opened and read since, in order, as far as the network goes, and says whether it is there; what is refused is not told again. */
export async function tellReadings(): Promise<boolean> {
  for (const reading of untold()) {
    if (isAnothers()) break;
    const answer = await ask('/api/itinerary/reading', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(reading),
    });
    if ('failure' in answer && mustWait(answer)) return answer.failure !== 'network';
    noteTold(reading);
  }
  return true;
}
