import { useT } from '../i18n/use-t';
import { ColumnGround, ColumnHeads } from './Columns';
import './grid.css';
import type { BoardRow } from './model/layout';
import { axisMinutes, pixelsOf } from './model/scale';
import type { Spot } from './model/walking';
import { RowView, type RowLooks } from './RowView';
import { useColumnWindow, useRowWindow } from './use-viewport';

interface GridProps extends RowLooks {
  rows: readonly BoardRow[];
  week: { startsOn: string; endsOn: string };
  heads: { left: number; top: number };
  focused: Spot | null;
  scroll: HTMLElement | null;
  scrollRef: (element: HTMLElement | null) => void;
  layerRef: (element: HTMLElement | null) => void;
  describedBy: string;
}

/** The board itself: one container that scrolls both ways, its heads staying, only what is seen of it rendered. */
export function Grid({
  rows,
  week,
  heads,
  focused,
  scroll,
  scrollRef,
  layerRef,
  describedBy,
  ...looks
}: GridProps) {
  const t = useT();
  const { scale, kind } = looks;
  const columns = useColumnWindow(scroll);
  const pinned = rows.findIndex(({ head }) => head.id === focused?.row);
  const shown = useRowWindow(scroll, rows, pinned, heads.top);
  const last = rows.at(-1);
  const size = {
    width: heads.left + pixelsOf(scale, axisMinutes(scale)),
    height: heads.top + (last ? last.top + last.height : 0),
  };
  return (
    <div
      ref={scrollRef}
      className="board-scroll"
      role="grid"
      aria-label={t('board.label')}
      aria-describedby={describedBy}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
    >
      <div className="board-content" role="presentation" style={size}>
        <div className="board-header" role="row" aria-rowindex={1} style={{ height: heads.top }}>
          <div className="board-corner" role="columnheader" style={{ width: heads.left }}>
            {t(`board.rowKind.${kind}`)}
          </div>
          <div className="board-days" role="presentation" style={{ left: heads.left }}>
            <ColumnHeads scale={scale} columns={columns} week={week} />
          </div>
        </div>
        <div className="board-side" aria-hidden />
        <ColumnGround scale={scale} columns={columns} week={week} />
        {shown.map((at) => {
          const row = rows[at];
          return (
            row && (
              <RowView
                key={row.head.id}
                row={row}
                at={at}
                headerHeight={heads.top}
                columns={columns}
                focusedId={focused?.row === row.head.id ? focused.id : undefined}
                {...looks}
              />
            )
          );
        })}
        <div ref={layerRef} className="board-ghosts" aria-hidden />
      </div>
    </div>
  );
}
