import { useT } from '../i18n/use-t';
import { ROW_PADDING } from './model/layout';
import type { Leg } from './model/legs';
import { pixelsOf, type Scale } from './model/scale';

interface LegProps {
  leg: Leg;
  scale: Scale;
  laneHeight: number;
}

/** Pixels that its minutes take. */
const ROOM = 30;

/** The way from one card to the next: a line, red where there is too little time for it, dashed where nobody knows. */
export function LegView({ leg, scale, laneHeight }: LegProps) {
  const t = useT();
  const { needed, available, verdict } = leg;
  const width = pixelsOf(scale, leg.end - leg.start);
  const late = verdict === 'insufficient';
  const said = needed === null ? t('timetable.legUnknown') : t('timetable.leg', { needed, available });
  const look = needed === null ? 'is-unknown' : late ? 'is-late' : '';
  return (
    <div
      aria-hidden
      title={said}
      className={`board-leg ${look}`}
      style={{
        left: pixelsOf(scale, leg.start) - (width < 6 ? 3 : 1),
        width: Math.max(6, width),
        top: ROW_PADDING + leg.lane * laneHeight,
        height: laneHeight - 3,
      }}
    >
      {width >= ROOM && laneHeight >= 40 && (
        <span>{needed === null ? '?' : t('timetable.minutesShort', { minutes: needed })}</span>
      )}
    </div>
  );
}
