import { clockOf, pickedLanguage, pickText, type ConflictLevel, type Language } from '@yutai/domain';
import { memo } from 'react';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import './cards.css';
import { ROW_PADDING, type BoardCard } from './model/layout';
import { pixelsOf, type Scale } from './model/scale';

interface CardProps {
  card: BoardCard;
  row: string;
  scale: Scale;
  laneHeight: number;
  level: ConflictLevel | undefined;
  selected: boolean;
  /** The one card of the board that the tabulator reaches. */
  tabbed: boolean;
  movable: boolean;
  /** Marks a card that comes before the eyes while something is in the hand. */
  onMount: (card: HTMLElement) => void;
}

/** Pixels: narrower than this a card says nothing, or not when it ends. */
const SILENT = 30;
const LOW_SILENT = 52;
const SHORT = 76;

const MARKS: Partial<Record<string, string>> = { confirmed: '✓', done: '✓✓' };

interface TextProps {
  card: BoardCard;
  time: string;
  width: number;
  language: Language;
  low: boolean;
}

/** "A组 · 太极集团" */
const titleOf = ({ activity, groups }: BoardCard, language: Language) =>
  [...groups.map(({ name }) => pickText(name, language)), pickText(activity.title, language)]
    .filter(Boolean)
    .join(' · ');

function Text({ card, time, width, language, low }: TextProps) {
  if (width < (low ? LOW_SILENT : SILENT)) return null;
  const { activity } = card;
  const spoken = pickedLanguage(activity.title, language);
  const title = (
    <span className="board-card-title" lang={spoken === language ? undefined : spoken}>
      {titleOf(card, language)}
    </span>
  );
  if (low) return title;
  return (
    <>
      <span className="board-card-time">
        {width < SHORT ? time.slice(0, 5) : time} {MARKS[activity.status]}
      </span>
      {title}
    </>
  );
}

/** One activity in a row. Drawn without the theme's machinery, as there are hundreds: cards.css has the looks. */
export const CardView = memo(function CardView(props: CardProps) {
  const { card, row, scale, laneHeight, level, selected, tabbed, movable, onMount } = props;
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const { activity, start, end, lane } = card;
  const clock = (instant: string | null) => clockOf(instant ?? '', scale.timeZone);
  const time = `${clock(activity.startsAt)}–${clock(activity.endsAt)}`;
  const title = titleOf(card, language);
  const width = Math.max(5, pixelsOf(scale, end - start) - 2);
  const label = [time, title, word('activityStatus', activity.status), level && t('timetable.cardConflict')];
  return (
    <div
      ref={(element) => {
        if (element) onMount(element);
      }}
      role="gridcell"
      className={`board-card is-${activity.kind} is-${activity.status}${level ? ` is-${level}` : ''}${movable ? ' is-movable' : ''}`}
      data-card={activity.id}
      data-row={row}
      data-placed=""
      tabIndex={tabbed ? 0 : -1}
      aria-selected={selected}
      aria-label={label.filter(Boolean).join(', ')}
      title={`${time} ${title}`}
      style={{
        left: pixelsOf(scale, start),
        width,
        top: ROW_PADDING + lane * laneHeight,
        height: laneHeight - 3,
      }}
    >
      <Text card={card} time={time} width={width} language={language} low={laneHeight < 40} />
      {movable && width > 12 && <span className="board-card-edge" data-edge="" />}
    </div>
  );
});
