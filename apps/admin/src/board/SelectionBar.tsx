import { Box, Button, Typography } from '@mui/material';
import type { PlanActivity } from '@yutai/planning';
import { useState } from 'react';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { shiftedBy } from './model/held';
import type { Wish } from './model/arrangement';
import { ShiftDialog } from './ShiftDialog';

interface SelectionProps {
  activities: readonly PlanActivity[];
  timeZone: string;
  isMovable: (activity: PlanActivity) => boolean;
  progress: { done: number; all: number } | null;
  onOpen: (activity: PlanActivity) => void;
  onClear: () => void;
  onWishes: (wishes: readonly Wish[]) => void;
}

/** Beneath the board: what is selected, what can be done with it, and how far saving it has come. */
export function SelectionBar(props: SelectionProps) {
  const { activities, timeZone, isMovable, progress, onOpen, onClear, onWishes } = props;
  const t = useT();
  const [act, setAct] = useState<'shift' | 'copy'>();
  const [first, ...more] = activities;
  const movable = activities.filter((each) => isMovable(each) && each.startsAt);
  if (!first && !progress) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minWidth: 0,
        whiteSpace: 'nowrap',
        '& button': { flex: 'none' },
      }}
    >
      {progress && (
        <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
          {t('board.saving', { done: progress.done, all: progress.all })}
        </Typography>
      )}
      {first && (
        <>
          <Typography variant="body2" noWrap sx={{ maxWidth: { xs: 150, md: 360 } }}>
            {more.length > 0 ? t('board.selected', { smart_count: activities.length }) : nameOf(first)}
          </Typography>
          {more.length === 0 && (
            <Button size="small" onClick={() => onOpen(first)}>
              {t('board.details')}
            </Button>
          )}
          {movable.length > 0 && (
            <>
              <Button size="small" variant="outlined" onClick={() => setAct('shift')}>
                {t('board.shift.open')}
              </Button>
              <Button size="small" onClick={() => setAct('copy')}>
                {t('board.copy.open')}
              </Button>
            </>
          )}
          <Button size="small" color="inherit" onClick={onClear}>
            {t('board.unselect')}
          </Button>
        </>
      )}
      {act && (
        <ShiftDialog
          act={act}
          activities={movable}
          staying={activities.length - movable.length}
          timeZone={timeZone}
          onClose={() => setAct(undefined)}
          onShift={(shift) => {
            setAct(undefined);
            onWishes(shiftedBy(movable, shift, timeZone, act === 'copy'));
          }}
        />
      )}
    </Box>
  );
}
