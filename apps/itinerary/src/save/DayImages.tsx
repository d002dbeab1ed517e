import { pickText } from '@yutai/domain';
import { useState } from 'preact/hooks';
import { dayInWords } from '../dates';
import type { Copy } from '../kept';
import { type Day, daysOf, entriesOf } from '../schedule';
import { useWords } from '../words';
import { drawDay } from './day-image';
import { handOver } from './hand-over';
import { Refused } from './Refused';
import { fileNameOf } from './saved-file';

/** A day as a picture; the day that is on, or the first, until one is chosen. */
export function DayImages({ copy, today }: { copy: Copy; today: string }) {
  const { language, timeZone } = useWords();
  const days = daysOf(entriesOf(copy.itinerary.activities, timeZone), timeZone);
  const [chosen, choose] = useState(today);
  const day = days.find((each) => each.day === chosen) ?? days[0]!;
  return (
    <div class="day-images">
      <DayChoice days={days} chosen={day} choose={choose} />
      <DayImage key={`${day.day} ${language} ${copy.itinerary.release?.number}`} copy={copy} day={day} />
    </div>
  );
}

/** Drawn once of a release, as it may be under a finger just then; kept with a long press or as a file. */
function DayImage({ copy, day }: { copy: Copy; day: Day }) {
  const words = useWords();
  const { strings, language } = words;
  const [canvas] = useState(() => drawDay(copy, day, words));
  const [address] = useState(() => canvas.toDataURL());
  const { date, weekday } = dayInWords(day.day, language);
  const [isRefused, setRefused] = useState(false);
  const save = () =>
    canvas.toBlob((blob) => {
      const name = fileNameOf(pickText(copy.itinerary.edition.name, language), date);
      const file = new File([blob!], `${name}.png`, { type: 'image/png' });
      void handOver(file).then((isGiven) => setRefused(!isGiven));
    });
  return (
    <>
      <img
        src={address}
        alt={strings.save.imageOf(`${date} ${weekday}`)}
        width={canvas.width}
        height={canvas.height}
      />
      <p class="note">{strings.save.imageHint}</p>
      <button type="button" class="button" onClick={save}>
        {strings.save.imageSave}
      </button>
      {isRefused && <Refused why={strings.save.imageHint} />}
    </>
  );
}

function DayChoice(props: { days: readonly Day[]; chosen: Day; choose: (day: string) => void }) {
  const { strings, language } = useWords();
  if (props.days.length < 2) return null;
  return (
    <div class="day-choice" role="group" aria-label={strings.save.whichDay}>
      {props.days.map(({ day }) => (
        <button
          key={day}
          type="button"
          aria-pressed={day === props.chosen.day}
          onClick={() => props.choose(day)}
        >
          {dayInWords(day, language).date}
        </button>
      ))}
    </div>
  );
}
