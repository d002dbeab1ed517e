import { listMark, type ConflictLevel } from '@yutai/domain';
import type { PlanActivity } from '@yutai/planning';
import { memo, useMemo } from 'react';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { CardView } from './CardView';
import { LegView } from './LegView';
import { closedSpans } from './model/closed';
import type { BoardRow } from './model/layout';
import { NONE, type RowHead } from './model/grouping';
import type { RowKind } from './model/rows';
import { minutesOf, pixelsOf, type Scale } from './model/scale';
import './rows.css';
import type { ColumnWindow } from './use-viewport';

export interface RowLooks {
  kind: RowKind;
  scale: Scale;
  laneHeight: number;
  levelOf: ReadonlyMap<string, ConflictLevel>;
  selected: ReadonlySet<string>;
  isMovable: (activity: PlanActivity) => boolean;
  onMount: (card: HTMLElement) => void;
}

interface RowProps extends RowLooks {
  row: BoardRow;
  /** Among all rows, from 0. */
  at: number;
  headerHeight: number;
  columns: ColumnWindow;
  /** The card of this row that has the focus; it stays when it is scrolled out of sight. */
  focusedId: string | undefined;
}

/** "导游 · 普通话、英语", of somebody of the crew. */
function MemberNote({ member }: { member: NonNullable<RowHead['member']> }) {
  const word = useWord();
  const mark = listMark(useLanguage());
  const duties = member.duties.map((each) => word('crewDuty', each)).join(mark);
  const languages = member.languages.map((each) => word('spokenLanguage', each)).join(mark);
  return [duties, languages].filter(Boolean).join(' · ');
}

function Note({ head: { headcount, within, member } }: { head: RowHead }) {
  const t = useT();
  if (headcount !== undefined) return t('board.people', { smart_count: headcount });
  if (member) return <MemberNote member={member} />;
  return within ? <Localized text={within} /> : null;
}

function Head({ head, kind }: { head: RowHead; kind: RowKind }) {
  const t = useT();
  const hasNote = head.headcount !== undefined || head.member || head.within;
  return (
    // A long name is cut after two lines; it is read in full by pointing at it.
    <div role="rowheader" title={nameOf(head)} className={`board-head${head.within ? ' is-room' : ''}`}>
      <span className="board-head-name">
        {head.id === NONE ? t(`board.none.${kind}`) : <Localized text={head.name} />}
      </span>
      {hasNote && (
        <span className="board-head-note">
          <Note head={head} />
        </span>
      )}
    </div>
  );
}

interface ClosedProps {
  work: NonNullable<RowHead['work']>;
  scale: Scale;
  isShown: (span: { start: number; end: number }) => boolean;
}

/** When the place of a row is closed, or its person off duty. */
function Closed({ work, scale, isShown }: ClosedProps) {
  const spans = useMemo(() => closedSpans(work, scale), [work, scale]);
  return spans
    .filter(isShown)
    .map(({ start, end }) => (
      <div
        key={start}
        aria-hidden
        className="board-closed"
        style={{ left: pixelsOf(scale, start), width: pixelsOf(scale, end - start) }}
      />
    ));
}

/** A row of the board: its head, which stays, and as much of its cards as the columns show. */
export const RowView = memo(function RowView(props: RowProps) {
  const { row, at, headerHeight, columns, focusedId, kind, scale, laneHeight, ...looks } = props;
  const [from, to] = [minutesOf(scale, columns.from), minutesOf(scale, columns.to)];
  const isShown = ({ start, end }: { start: number; end: number }) => end >= from && start <= to;
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className="board-row"
      style={{ top: headerHeight + row.top, height: row.height }}
    >
      <Head head={row.head} kind={kind} />
      <div role="presentation" className="board-track">
        {row.head.work && <Closed work={row.head.work} scale={scale} isShown={isShown} />}
        {row.legs.filter(isShown).map((leg) => (
          <LegView key={leg.id} leg={leg} scale={scale} laneHeight={laneHeight} />
        ))}
        {row.cards
          .filter((card) => isShown(card) || card.activity.id === focusedId)
          .map((card) => (
            <CardView
              key={card.activity.id}
              card={card}
              row={row.head.id}
              scale={scale}
              laneHeight={laneHeight}
              level={looks.levelOf.get(card.activity.id)}
              selected={looks.selected.has(card.activity.id)}
              tabbed={card.activity.id === focusedId}
              movable={looks.isMovable(card.activity)}
              onMount={looks.onMount}
            />
          ))}
      </div>
    </div>
  );
});
