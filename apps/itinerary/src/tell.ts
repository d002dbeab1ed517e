import { isAnothers, noteTold, untold } from './kept';
import { ask, mayPass } from './load';

/** Tells what was opened and read since, in order, as far as the network goes; what is refused is not told again. */
export async function tellReadings(): Promise<void> {
  for (const reading of untold()) {
    if (isAnothers()) return;
    const answer = await ask('/api/itinerary/reading', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(reading),
    });
    if ('failure' in answer && (mayPass(answer.failure) || answer.failure === 'required')) return;
    noteTold(reading);
  }
}
