import { Box, Typography, type Theme } from '@mui/material';
import type { PlanDelegation } from '@yutai/planning';
import type { MouseEvent } from 'react';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { ActivityCard, LANE_HEIGHT, type CardContext } from './ActivityCard';
import { FIRST_HOUR, GRID_MINUTES, LAST_HOUR, type Row } from './day-view';
import { LegBar } from './LegBar';

const HEAD = 168;
const HOURS = Array.from({ length: LAST_HOUR - FIRST_HOUR }, (_, at) => FIRST_HOUR + at);
const NARROWEST = HEAD + HOURS.length * 66;
/** Where a click in a free slot begins a visit: on the half hour. */
const SLOT = 30;

const rowLines = {
  display: 'grid',
  gridTemplateColumns: `${HEAD}px minmax(0, 1fr)`,
  borderTop: 1,
  borderColor: 'divider',
};
const stickyHead = {
  position: 'sticky',
  left: 0,
  zIndex: 4,
  backgroundColor: 'background.paper',
  borderRight: 1,
  borderColor: 'divider',
  px: 1.25,
  py: 1,
};

function Hours() {
  const t = useT();
  return (
    <Box aria-hidden sx={{ ...rowLines, borderTop: 0 }}>
      <Box sx={{ ...stickyHead, py: 0.5, fontSize: 12, fontWeight: 600, color: 'text.secondary' }}>
        {t('timetable.delegation')}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: `repeat(${HOURS.length}, 1fr)` }}>
        {HOURS.map((hour) => (
          <Box
            key={hour}
            sx={{
              fontSize: 12,
              py: 0.5,
              pl: 0.5,
              color: 'text.secondary',
              borderLeft: 1,
              borderColor: 'divider',
            }}
          >
            {String(hour).padStart(2, '0')}:00
          </Box>
        ))}
      </Box>
    </Box>
  );
}

interface DayGridProps {
  rows: readonly Row[];
  context: CardContext;
  /** A free slot was clicked, so many minutes from the first hour. */
  onSlot: (delegation: PlanDelegation | null, minute: number) => void;
}

function Track({ row, context, onSlot }: Omit<DayGridProps, 'rows'> & { row: Row }) {
  const click = (event: MouseEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || !context.mayMove) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const minute = ((event.clientX - left) / width) * GRID_MINUTES;
    onSlot(row.delegation, Math.floor(minute / SLOT) * SLOT);
  };
  return (
    <Box
      onClick={click}
      sx={({ palette }: Theme) => ({
        position: 'relative',
        minHeight: row.lanes * LANE_HEIGHT + 22,
        cursor: context.mayMove ? 'cell' : 'default',
        backgroundImage: `linear-gradient(to right, ${palette.divider} 1px, transparent 1px)`,
        backgroundSize: `calc(100% / ${HOURS.length}) 100%`,
      })}
    >
      {row.cards.map((card) => (
        <ActivityCard key={card.activity.id} card={card} context={context} />
      ))}
      {row.legs.map((leg) => (
        <LegBar key={leg.id} leg={leg} />
      ))}
    </Box>
  );
}

/** A day: delegations as rows, hours as columns. Only the grid itself scrolls sideways, the names stay. */
export function DayGrid({ rows, ...slots }: DayGridProps) {
  const t = useT();
  return (
    <Box
      sx={{
        overflowX: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
      }}
    >
      <Box sx={{ minWidth: NARROWEST }}>
        <Hours />
        {rows.map((row) => (
          <Box key={row.delegation?.id ?? 'none'} component="section" sx={rowLines}>
            <Typography
              component="h2"
              sx={{ ...stickyHead, fontSize: 13, lineHeight: 1.45, fontWeight: 600 }}
            >
              {row.delegation ? <Localized text={row.delegation.name} /> : t('timetable.noDelegation')}
            </Typography>
            <Track row={row} {...slots} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
