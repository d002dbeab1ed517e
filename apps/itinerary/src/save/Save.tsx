import { dayOf } from '@yutai/domain';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Contacts, Loaded } from '../beside/beside';
import type { Copy } from '../kept';
import { useWords } from '../words';
import { handOver } from './hand-over';
import { inAppBrowser } from './in-app';
import { Refused } from './Refused';

type DayImages = ComponentType<{ copy: Copy; today: string }>;

interface Props {
  copy: Copy;
  contacts: Loaded<Contacts> | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/** Ways to have the itinerary where neither the page nor a network is. What they need is loaded when it is asked for. */
export function Save({ copy, contacts, now }: Props) {
  const words = useWords();
  const { strings, timeZone } = words;
  const [Images, setImages] = useState<{ Of: DayImages } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const doing = (action: () => Promise<boolean>) => () => {
    setRefused(null);
    action().then(
      (isDone) => setRefused(isDone ? null : strings.save.ownBrowser),
      () => setRefused(strings.save.failed),
    );
  };
  const saveFile = doing(async () =>
    handOver((await import('./saved-file')).savedFile(copy, contacts, words)),
  );
  const saveCalendar = doing(async () => handOver(await calendarFile()));
  const showImages = doing(async () => {
    const { DayImages } = await import('./DayImages');
    setImages({ Of: DayImages });
    return true;
  });
  return (
    <section class="save" aria-labelledby="save">
      <h2 id="save">{strings.save.title}</h2>
      <p class="note">{strings.save.text}</p>
      <p class="save-ways">
        <button type="button" class="button" onClick={saveFile}>
          {strings.save.file}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={Images !== null}
          onClick={Images ? () => setImages(null) : showImages}
        >
          {strings.save.image}
        </button>
        {inAppBrowser() ? (
          <button type="button" class="button" onClick={saveCalendar}>
            {strings.save.calendarFile}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => window.print()}>
            {strings.save.print}
          </button>
        )}
      </p>
      {refused && <Refused why={refused} />}
      {Images && <Images.Of copy={copy} today={dayOf(now, timeZone)} />}
    </section>
  );
}

/** Elsewhere a link gives it; within an app of messages that goes nowhere. */
async function calendarFile(): Promise<File> {
  const response = await fetch('/api/itinerary/calendar.ics');
  if (!response.ok) throw new Error(`The calendar answered ${response.status}`);
  return new File([await response.blob()], 'itinerary.ics', { type: 'text/calendar' });
}
