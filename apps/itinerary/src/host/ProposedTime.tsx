import { instantOf, offsetAt } from '@yutai/domain';
import { dayInWords, offsetInWords } from '../dates';
import { useWords } from '../words';
import { faultOf, startingAt, type Draft, type Fault, type HostVisit } from './host-visit';
import { useHostStrings } from './words';

interface Props {
  visit: HostVisit;
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  fault: Fault | null;
}

/** Said back in words, as a phone may write days in another order. */
function InWords({ visit, draft }: Pick<Props, 'visit' | 'draft'>) {
  const say = useHostStrings();
  const { language } = useWords();
  const { timeZone } = visit.edition;
  if (faultOf(draft, visit)) return null;
  const { date, weekday } = dayInWords(draft.day, language);
  const offset = offsetInWords(offsetAt(instantOf(draft.day, draft.from, timeZone), timeZone));
  return (
    <p class="in-words" aria-live="polite">
      {language === 'en' ? `${weekday}, ${date}` : `${date} ${weekday}`}{' '}
      <span class="clocks">
        {draft.from}–{draft.to}
      </span>
      <span class="aside">{say.localTime(offset)}</span>
    </p>
  );
}

/** Another day and time, on the wall clock of where the visit is. */
export function ProposedTime({ visit, draft, set, fault }: Props) {
  const say = useHostStrings();
  const mark = (isWrong: boolean) =>
    fault && isWrong ? { 'aria-invalid': true, 'aria-describedby': 'trouble' } : {};
  return (
    <fieldset class="proposal">
      <legend>{say.proposal}</legend>
      <div class="entry">
        <label for="day">{say.day}</label>
        <input
          id="day"
          type="date"
          value={draft.day}
          {...mark(!draft.day || fault === 'same')}
          onInput={({ currentTarget }) => set({ day: currentTarget.value })}
        />
      </div>
      <div class="clock-entries">
        <div class="entry">
          <label for="from">{say.from}</label>
          <input
            id="from"
            type="time"
            value={draft.from}
            {...mark(!draft.from || fault === 'same')}
            onInput={({ currentTarget }) => set(startingAt(draft, currentTarget.value))}
          />
        </div>
        <div class="entry">
          <label for="to">{say.to}</label>
          <input
            id="to"
            type="time"
            value={draft.to}
            {...mark(!draft.to || fault === 'order' || fault === 'same')}
            onInput={({ currentTarget }) => set({ to: currentTarget.value })}
          />
        </div>
      </div>
      <InWords visit={visit} draft={draft} />
    </fieldset>
  );
}
