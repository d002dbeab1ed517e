import CheckIcon from '@mui/icons-material/Check';
import { Box, CircularProgress, Typography } from '@mui/material';
import { CONFLICT_LEVELS } from '@yutai/domain';
import type { Conflict, Fix, InstantRange } from '@yutai/planning';
import { useId } from 'react';
import { useT } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { ConflictItem, type ConflictHandling } from './ConflictItem';
import { MoveButton } from './FixButton';
import { refusing } from './overrides';
import type { Verdict } from './use-dry-run';

type Move = Extract<Fix, { kind: 'move' }>;
const isMove = (fix: Fix): fix is Move => fix.kind === 'move';

/** The gravest first. */
const inOrder = (conflicts: readonly Conflict[]) =>
  [...conflicts].sort((a, b) => CONFLICT_LEVELS.indexOf(a.level) - CONFLICT_LEVELS.indexOf(b.level));

const isAlike =
  ({ code, resource }: Conflict) =>
  (other: Conflict) =>
    other.code === code && other.resource.id === resource.id;

function Heading({ id, state, free }: { id: string; state: Verdict['state']; free: boolean }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 28 }}>
      <Typography component="h2" variant="h3" id={id}>
        {t('conflict.title')}
      </Typography>
      {state === 'checking' && <CircularProgress size={14} aria-label={t('conflict.checking')} />}
      <Typography
        variant="body2"
        sx={{ color: 'text.secondary', display: 'flex', alignItems: 'center', gap: 0.5 }}
      >
        {state === 'unknown' && t('conflict.unknown')}
        {state === 'known' && free && (
          <>
            <CheckIcon aria-hidden sx={{ fontSize: 18, color: 'success.main' }} />
            {t('conflict.free')}
          </>
        )}
      </Typography>
    </Box>
  );
}

interface PanelProps {
  verdict: Verdict;
  /** When it would be. */
  time?: InstantRange;
  /** Left out where conflicts are only said, as while a card is dragged. */
  handling?: ConflictHandling;
}

/** Everything that stands in the way of a time and place, in words, before it is saved. */
export function ConflictPanel({ verdict, time, handling }: PanelProps) {
  const id = useId();
  const { conflicts, state } = verdict;
  if (state === 'none') return null;
  const sorted = inOrder(conflicts);
  const serious = refusing(conflicts, handling?.overrides ?? []);
  const blocked = serious.some(({ level }) => level === 'block');
  const moves = new Map(
    conflicts.flatMap(({ fixes }) => fixes.filter(isMove)).map((fix) => [fix.startsAt, fix]),
  );
  const edge = blocked ? 'error.main' : serious.length ? 'warning.main' : 'divider';
  return (
    <Box
      component="section"
      aria-labelledby={id}
      aria-live="polite"
      sx={{ border: 1, borderLeft: 4, borderColor: edge, borderRadius: 1, px: 2, py: 1.25 }}
    >
      <Heading id={id} state={state} free={conflicts.length === 0} />
      {conflicts.length > 0 && (
        <Box component="ul" sx={PLAIN_LIST} aria-busy={state === 'checking'}>
          {sorted.map((conflict, at) => (
            <ConflictItem
              key={`${conflict.code} ${conflict.resource.id} ${conflict.other?.id ?? at}`}
              conflict={conflict}
              alike={sorted.filter(isAlike(conflict))}
              at={time}
              handling={handling}
            />
          ))}
        </Box>
      )}
      {handling && serious.length > 0 && moves.size > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pt: 0.5 }}>
          {[...moves.values()].map((fix) => (
            <MoveButton key={fix.startsAt} fix={fix} onFix={handling.onFix} />
          ))}
        </Box>
      )}
    </Box>
  );
}
