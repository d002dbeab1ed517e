import CheckIcon from '@mui/icons-material/Check';
import DoneAllIcon from '@mui/icons-material/DoneAll';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { Box, ButtonBase, keyframes, Typography, type Theme } from '@mui/material';
import { clockOf, type ActivityStatus, type ConflictLevel } from '@yutai/domain';
import type { PlanActivity } from '@yutai/planning';
import { RecordContextProvider } from 'ra-core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTimeZone } from '../edition/use-edition';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { useT, useWord } from '../i18n/use-t';
import { GRID_MINUTES, type Card } from './day-view';
import { useDrag } from './use-drag';
import type { HandControls } from './use-hand';

export const LANE_HEIGHT = 62;
/** Shorter than this, in minutes, a card has no room to write when it ends. */
const NARROW = 75;

export interface CardContext {
  controls: HandControls;
  heldId: string | undefined;
  levelOf: ReadonlyMap<string, ConflictLevel>;
  illustrative: ReadonlyMap<string, string[]>;
  /** Whom to give the focus, as a conflict was chosen. */
  wantedId: string | undefined;
  /** What was saved just now. */
  savedId: string | undefined;
  mayMove: boolean;
  describedBy: string;
  onOpen: (activity: PlanActivity) => void;
  onSave: () => void;
}

function StatusMark({ status }: { status: ActivityStatus }) {
  const Icon = status === 'confirmed' ? CheckIcon : status === 'done' ? DoneAllIcon : undefined;
  return Icon ? <Icon aria-hidden sx={{ fontSize: 14 }} /> : null;
}

const looks =
  (activity: PlanActivity, held: boolean, level: ConflictLevel | undefined) =>
  ({ palette }: Theme) => {
    const { main, tint, text } = palette.tones.kind[activity.kind];
    const edge = level === 'block' ? palette.error.main : level ? palette.warning.main : undefined;
    return {
      backgroundColor: tint,
      color: text,
      borderLeft: `4px solid ${main}`,
      // What is not confirmed yet has a dashed edge.
      outline: edge
        ? `2px solid ${edge}`
        : `1px ${activity.status === 'planned' ? 'dashed' : 'solid'} ${main}`,
      outlineOffset: '-1px',
      boxShadow: held ? '0 6px 18px rgb(0 0 0 / 0.28)' : 'none',
      zIndex: held ? 2 : 1,
      '&.Mui-focusVisible': { outline: `3px solid ${palette.primary.main}` },
    };
  };

/** The arrows move it, Enter saves or opens, Escape lets go. */
function useKeys(activity: PlanActivity, context: CardContext) {
  const { controls, heldId, mayMove, onSave, onOpen } = context;
  const held = heldId === activity.id;
  return (event: KeyboardEvent) => {
    const steps = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (steps && mayMove) controls.nudge(activity.id, steps);
    else if (event.key === 'Enter') (held ? onSave : () => onOpen(activity))();
    else if (event.key === 'Escape' && held) controls.letGo();
    else return;
    event.preventDefault();
  };
}

const flash = keyframes({ '50%': { boxShadow: '0 0 0 6px transparent' } });

/** A ring around what was saved just now: it beats where that disturbs nobody. */
export const flashing = ({ palette }: Theme) => ({
  boxShadow: `0 0 0 4px ${palette.primary.main}`,
  zIndex: 3,
  '@media (prefers-reduced-motion: no-preference)': { animation: `${flash} 1s 3` },
});

/** For those who do not see the marks. */
const heardOnly = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' };

/** Where a card is in its row. */
const placed = ({ start, end, lane }: Card) => ({
  position: 'absolute',
  left: `${(start / GRID_MINUTES) * 100}%`,
  width: `calc(${((end - start) / GRID_MINUTES) * 100}% - 2px)`,
  top: 6 + lane * LANE_HEIGHT,
  height: LANE_HEIGHT - 6,
});

const CARD = {
  flexDirection: 'column',
  alignItems: 'flex-start',
  justifyContent: 'flex-start',
  borderRadius: '4px',
  px: 0.75,
  py: 0.25,
  overflow: 'hidden',
  textAlign: 'left',
  touchAction: 'pan-y',
  userSelect: 'none',
};
const TIME = {
  fontSize: 12,
  lineHeight: 1.4,
  fontWeight: 600,
  display: 'flex',
  gap: 0.25,
  alignItems: 'center',
  whiteSpace: 'nowrap',
};
const TITLE = {
  fontSize: 12.5,
  lineHeight: 1.32,
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
};

/** When it is, how sure that is, and that something is wrong with it; what it is; and what else the marks say. */
function CardText({
  card: { activity, start, end },
  level,
}: {
  card: Card;
  level: ConflictLevel | undefined;
}) {
  const t = useT();
  const word = useWord();
  const timeZone = useTimeZone();
  const [from, to] = [activity.startsAt, activity.endsAt].map((each) => clockOf(each ?? '', timeZone));
  const time = `${from}–${to}`;
  const short = end - start < NARROW;
  return (
    <>
      <Typography component="span" sx={TIME}>
        <IllustrativeMark source="during">{short ? from : time}</IllustrativeMark>
        <StatusMark status={activity.status} />
        {level && (
          <WarningIcon
            aria-hidden
            sx={{ fontSize: 14, color: level === 'block' ? 'error.main' : 'warning.main' }}
          />
        )}
      </Typography>
      <Box component="span" sx={TITLE}>
        <IllustrativeMark source="title">
          <Localized text={activity.title} />
        </IllustrativeMark>
      </Box>
      <Box component="span" sx={heardOnly}>
        {[short && time, word('activityStatus', activity.status), level && t('timetable.cardConflict')]
          .filter(Boolean)
          .join(', ')}
      </Box>
    </>
  );
}

/** One activity in a row of the grid. */
export function ActivityCard({ card, context }: { card: Card; context: CardContext }) {
  const { activity } = card;
  const { controls, levelOf, illustrative, mayMove, onOpen } = context;
  const own = useRef<HTMLButtonElement>(null);
  const wanted = context.wantedId === activity.id;
  const saved = context.savedId === activity.id;
  const held = context.heldId === activity.id;
  const level = levelOf.get(activity.id);
  const { handlers, wasDragged } = useDrag({
    onGrab: () => controls.grab(activity.id),
    onDrag: controls.drag,
    onDrop: controls.drop,
    onCancel: controls.letGo,
  });
  useEffect(() => {
    if (wanted) own.current?.focus();
  }, [wanted]);
  useEffect(() => {
    if (saved) own.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [saved]);
  const cursor = mayMove ? 'grab' : 'pointer';
  return (
    <RecordContextProvider value={{ id: activity.id, illustrative: illustrative.get(activity.id) ?? [] }}>
      <ButtonBase
        ref={own}
        aria-describedby={context.describedBy}
        onClick={() => !wasDragged() && onOpen(activity)}
        onKeyDown={useKeys(activity, context)}
        {...(mayMove ? handlers : {})}
        sx={[{ ...placed(card), ...CARD, cursor }, looks(activity, held, level), saved && flashing]}
      >
        <CardText card={card} level={level} />
      </ButtonBase>
    </RecordContextProvider>
  );
}
