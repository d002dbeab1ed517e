import type { Language } from '@yutai/domain';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { dropsSoFar, isAnothers, keep, type Kept, keptNow, reread } from '../kept';
import { ask } from '../load';
import { type Draft, NO_DRAFT, PARTS, type Part, type Unsent } from './beside';
import { newId } from '../new-id';
import { isKeeping } from '../storage';
import { newsOf, type PartWithNews, seenAfter } from './news';
import { arrivedSoFar, tellBeside, tellMail } from './tell-beside';

/**
 * Asks for one part, again where something arrived meanwhile that the answer may not know of; what cannot be had now stays
 * as it was kept. Nothing is kept once the link was refused.
 */
async function load(part: Part): Promise<void> {
  const [arrived, drops] = [arrivedSoFar(), dropsSoFar()];
  const answer = await ask(`/api/itinerary/${part}`, { cache: 'no-cache' });
  if ('failure' in answer || isAnothers() || drops !== dropsSoFar()) return;
  if (arrived !== arrivedSoFar()) return load(part);
  keep(({ beside }) => ({ beside: { ...beside, [part]: { body: answer.body, asOf: Date.now() } } }));
}

/** What is kept, shown anew after each change; and a way to tell the desk of it, one telling at a time. */
function useTelling() {
  const [here, setHere] = useState(keptNow);
  const [telling, setTelling] = useState(false);
  const wanted = useRef(0);
  const show = useCallback(() => setHere(keptNow()), []);
  const tell = useCallback(async () => {
    wanted.current += 1;
    if (wanted.current > 1) return;
    setTelling(true);
    for (let done = 0; done < wanted.current;) {
      done = wanted.current;
      await tellBeside();
      show();
    }
    wanted.current = 0;
    setTelling(false);
  }, [show]);
  return { here, telling, show, tell };
}

/**
 * What stands beside the itinerary, as it is kept, and what the delegate says there. It is told and asked for each time
 * the itinerary itself has been loaded, so that it never keeps that from being shown.
 * @param loads how often that was since the page was opened
 */
export function useBeside(loads: number) {
  const { here, telling, show, tell } = useTelling();

  useEffect(() => {
    if (loads === 0) return;
    void tell().then(() => Promise.all(PARTS.map((part) => load(part).then(show))));
  }, [loads, tell, show]);

  // The itinerary is not loaded again when it has just been; what waits here goes all the same.
  useEffect(() => {
    const online = () => void tell();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [tell]);

  useEffect(() => {
    const onAnotherTab = () => {
      reread();
      show();
    };
    window.addEventListener('storage', onAnotherTab);
    return () => window.removeEventListener('storage', onAnotherTab);
  }, [show]);

  const note = (change: Parameters<typeof keep>[0]) => {
    keep(change);
    show();
  };
  const say = (change: Parameters<typeof keep>[0]) => {
    note(change);
    void tell();
  };
  const look = useCallback(
    (part: PartWithNews) => {
      keep(({ beside, seen }) => ({ seen: seenAfter(beside, seen, part) }));
      show();
    },
    [show],
  );
  const { beside, seen, unsent, draft, phoneShared } = here;
  return {
    ...beside,
    news: newsOf(beside, seen),
    look,
    unsent,
    /** Whether what is said here is still there after the page was closed. */
    keeping: isKeeping(),
    phoneShared,
    telling,
    draft: draft ?? NO_DRAFT,
    setDraft: (draft: Draft) => note({ draft }),
    askDesk: (draft: Draft, language: Language) => say((kept) => asked(kept, draft, language)),
    withdraw: (id: string) => note((kept) => ({ unsent: without(kept, id) })),
    /** Back into the form, as the same question: should it have arrived after all, it stands as it was. */
    takeBack: ({ id, topic, text }: Unsent) =>
      note((kept) => ({ draft: { id, topic, text }, unsent: without(kept, id) })),
    sharePhone: (phoneShared: boolean) => say({ phoneShared }),
    /** Only with a network: whether it has arrived. */
    wantMail: (wanted: boolean) => tellMail(wanted).finally(show),
  };
}

export type BesideHere = ReturnType<typeof useBeside>;

const without = ({ unsent }: Kept, id: string) => unsent.filter((each) => each.id !== id);

const asked = (
  { unsent }: Kept,
  { id = newId(), topic, text }: Draft,
  language: Language,
): Partial<Kept> => ({
  draft: null,
  unsent: [...unsent, { id, topic, text: text.trim(), language, refused: false }],
});
