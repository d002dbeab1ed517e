import { noteMarkTold, ownMarks } from '../kept';
import { ask, mayPass } from '../load';

/** Heard when something has arrived, or was refused for good. */
const TOLD = 'yutai-marks-told';

/** Tells what the delegate said of themselves, in order, as far as the network goes; what is refused is not told again. */
export async function tellMarks(): Promise<void> {
  for (const { told, ...mark } of ownMarks()) {
    if (told) continue;
    const answer = await ask('/api/itinerary/attendance', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(mark),
    });
    if ('failure' in answer && (mayPass(answer.failure) || answer.failure === 'required')) return;
    noteMarkTold(mark.id);
    window.dispatchEvent(new Event(TOLD));
  }
}

export function whenTold(heard: () => void): () => void {
  window.addEventListener(TOLD, heard);
  return () => window.removeEventListener(TOLD, heard);
}
