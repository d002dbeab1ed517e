import UndoIcon from '@mui/icons-material/Undo';
import { Alert, Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { Loading, Title } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { useT } from '../i18n/use-t';
import { PageActions } from '../layout/page-actions';
import { BoardingNote } from '../travel-times/BoardingNote';
import { AskRouting, RoutingNote } from './AskRouting';
import { DistrictSheet } from './DistrictSheet';
import { ImportSheet } from './ImportSheet';
import { PlaceSheet } from './PlaceSheet';
import type { Origin } from './roads';
import { useRoadChanges, useRoads } from './use-roads';

const LOOKS = {
  own: {},
  provider: { textDecoration: 'underline dotted', textUnderlineOffset: '4px' },
  back: { color: 'text.secondary' },
  estimate: { color: 'text.secondary', fontStyle: 'italic' },
} as const satisfies Partial<Record<Origin, object>>;

/** What the looks of a value say, and what comes on top of it. */
function Legend() {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="caption" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <Box component="span" sx={LOOKS.own}>
          65 {t('travel.by.own')}
        </Box>
        <Box component="span" sx={LOOKS.provider}>
          65 {t('travel.by.provider')}
        </Box>
        <Box component="span" sx={LOOKS.back}>
          65 {t('travel.legend.weak')}
        </Box>
        <Box component="span" sx={LOOKS.estimate}>
          ≈ 65 {t('travel.by.estimate')}
        </Box>
      </Typography>
      <BoardingNote />
      <RoutingNote />
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('travel.keys')}
      </Typography>
    </Box>
  );
}

type View = 'districts' | 'places';

function Actions({ undo }: { undo: (() => void) | undefined }) {
  const t = useT();
  return (
    <PageActions>
      <AskRouting />
      <ImportSheet />
      <Button size="small" startIcon={<UndoIcon />} disabled={!undo} onClick={undo}>
        {t('travel.undo')}
      </Button>
      <Button size="small" component={Link} to="/travel-times">
        {t('travel.list')}
      </Button>
    </PageActions>
  );
}

function ViewChoice({ view, onView }: { view: View; onView: (view: View) => void }) {
  const t = useT();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={view}
      onChange={(_, next: View | null) => next && onView(next)}
      aria-label={t('resources.travel-times.fields.between')}
    >
      <ToggleButton value="districts">{t('travel.districts')}</ToggleButton>
      <ToggleButton value="places">{t('travel.byPlace')}</ToggleButton>
    </ToggleButtonGroup>
  );
}

/** Travel times as a sheet: by district, or from one place to all others. */
export default function TravelMatrixPage() {
  const t = useT();
  const [query, setQuery] = useSearchParams();
  const { roads, places, entries, error } = useRoads();
  const { change, undo } = useRoadChanges(places);
  const placeId = query.get('place');
  const view: View = placeId === null && query.get('view') !== 'places' ? 'districts' : 'places';
  const show = (next: View) => setQuery({ view: next }, { replace: true });
  const onUndoKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    undo?.();
  };
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!roads) return <Loading />;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }} onKeyDown={onUndoKey}>
      <Title title={t('travel.matrix')} preferenceKey={false} />
      <Actions undo={undo} />
      <ViewChoice view={view} onView={show} />
      {view === 'districts' ? (
        <DistrictSheet {...{ roads, places, entries, change }} />
      ) : (
        <PlaceSheet
          {...{ roads, places, placeId, change }}
          onPlace={(id) => setQuery(id ? { place: id } : { view: 'places' }, { replace: true })}
        />
      )}
      <Legend />
    </Box>
  );
}
