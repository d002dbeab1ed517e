import { isoWeekday } from './model/week';
import { formatWeekday } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { dayMinutes, pixelsOf, positionOf, type Scale } from './model/scale';
import type { ColumnWindow } from './use-viewport';
import { useNow } from './use-now';

interface ColumnsProps {
  scale: Scale;
  columns: ColumnWindow;
  week: { startsOn: string; endsOn: string };
}

/** Hours between two that are written, so that they have room. */
const stepOf = ({ hourWidth }: Scale) => (hourWidth >= 34 ? 1 : hourWidth >= 20 ? 2 : 5);

/** The days that the columns show, with the pixel at which each begins. */
function daysShown({ scale, columns }: Pick<ColumnsProps, 'scale' | 'columns'>) {
  const width = pixelsOf(scale, dayMinutes(scale));
  return scale.days
    .map((day, at) => ({ day, left: at * width, width }))
    .filter(({ left }) => left + width >= columns.from && left <= columns.to);
}

const looksOf = (day: string, { startsOn, endsOn }: ColumnsProps['week']) =>
  `${isoWeekday(day) > 5 ? ' is-weekend' : ''}${day < startsOn || day > endsOn ? ' is-season' : ''}`;

/** The days and hours above the rows; they stay when the board scrolls. */
export function ColumnHeads(props: ColumnsProps) {
  const language = useLanguage();
  const { scale, week } = props;
  const step = stepOf(scale);
  const hours = Array.from({ length: scale.lastHour - scale.firstHour }, (_, at) => scale.firstHour + at);
  return daysShown(props).map(({ day, left, width }) => (
    <div key={day} role="columnheader" className={`board-day${looksOf(day, week)}`} style={{ left, width }}>
      <span className="board-day-name">{formatWeekday(day, language)}</span>
      <span aria-hidden>
        {hours.map((hour, at) =>
          at % step === 0 ? (
            <span key={hour} className="board-hour" style={{ left: at * scale.hourWidth }}>
              {hour}
            </span>
          ) : null,
        )}
      </span>
    </div>
  ));
}

/** Behind the rows: weekends, the days of the season around the Week, the hours, and the time that it is. */
export function ColumnGround(props: ColumnsProps) {
  const t = useT();
  const now = useNow();
  const { scale, week } = props;
  const at = positionOf(scale, now);
  const isShown = at > 0 && at < scale.days.length * dayMinutes(scale);
  return (
    <div aria-hidden className="board-ground">
      {daysShown(props).map(({ day, left, width }) => (
        <div
          key={day}
          className={`board-ground-day${looksOf(day, week)}`}
          style={{ left, width, backgroundSize: `${scale.hourWidth * stepOf(scale)}px 100%` }}
        />
      ))}
      {isShown && <div className="board-now" title={t('board.now')} style={{ left: pixelsOf(scale, at) }} />}
    </div>
  );
}
