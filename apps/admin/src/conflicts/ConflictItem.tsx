import BlockIcon from '@mui/icons-material/Block';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { Box, Button, TextField, Typography } from '@mui/material';
import { isOverridable, type ConflictLevel } from '@yutai/domain';
import type { Conflict, Fix, InstantRange } from '@yutai/planning';
import { useState } from 'react';
import type { Override } from '../api/records';
import { useT } from '../i18n/use-t';
import { nameOf } from '../fields/name-of';
import { CrewHours } from './CrewHours';
import { FixButton } from './FixButton';
import { PlaceHours } from './PlaceHours';
import { overrideOf, withReason } from './overrides';
import { useConflictWords } from './use-conflict-words';

export const LOOKS = {
  block: { Icon: BlockIcon, colour: 'error.main' },
  restrict: { Icon: WarningIcon, colour: 'warning.main' },
  inform: { Icon: InfoIcon, colour: 'text.secondary' },
} as const satisfies Record<ConflictLevel, unknown>;

export interface ConflictHandling {
  overrides: readonly Override[];
  mayOverride: boolean;
  onOverride: (overrides: Override[]) => void;
  onFix: (fix: Fix) => void;
  /** Saving was tried: a reason still empty is asked for at its field. */
  wantsReasons?: boolean;
}

/** The reason for which an organizer plans it all the same. */
function Overriding({
  conflict,
  alike,
  overrides,
  onOverride,
  wantsReasons = false,
}: ConflictHandling & Pick<ItemProps, 'conflict' | 'alike'>) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const override = overrideOf(conflict, overrides);
  if (!override) {
    const ask = () => {
      setAsked(true);
      onOverride(withReason(overrides, conflict, ''));
    };
    return (
      <Button size="small" variant="outlined" color="warning" onClick={ask}>
        {t('conflict.fix.override')}
      </Button>
    );
  }
  const missing = wantsReasons && !override.reason.trim();
  const names = [...new Set(alike.map(({ other }) => nameOf(other)).filter(Boolean))].join(' / ');
  const covered =
    alike.length > 1 && t('conflict.reasonCovers', { smart_count: alike.length, names: names || '–' });
  return (
    <TextField
      label={t('conflict.reason')}
      value={override.reason}
      error={missing}
      autoFocus={asked}
      helperText={missing ? t('conflict.reasonMissing') : covered || t('conflict.reasonKept')}
      onChange={({ target }) => onOverride(withReason(overrides, conflict, target.value))}
      slotProps={{ htmlInput: { maxLength: 500 } }}
      sx={{ flex: '1 1 260px' }}
    />
  );
}

interface ItemProps {
  conflict: Conflict;
  /** Every conflict of the same kind with the same resource, itself included: the first takes the reason for all. */
  alike: readonly Conflict[];
  /** When it would be. */
  at?: InstantRange;
  handling?: ConflictHandling;
}

/** What would mend a conflict, and who may set it aside. */
function Handling({ conflict, alike, handling }: ItemProps) {
  const t = useT();
  if (!handling) return null;
  const { mayOverride, onFix } = handling;
  const overridable = isOverridable(conflict.code);
  const first = alike[0] === conflict;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '&:empty': { display: 'none' } }}>
        {conflict.fixes.map((fix) => (
          <FixButton key={JSON.stringify(fix)} fix={fix} conflict={conflict} onFix={onFix} />
        ))}
        {overridable && mayOverride && first && (
          <Overriding conflict={conflict} alike={alike} {...handling} />
        )}
      </Box>
      {overridable && mayOverride && !first && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('conflict.reasonAbove')}
        </Typography>
      )}
      {overridable && !mayOverride && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('conflict.organizerOnly')}
        </Typography>
      )}
    </>
  );
}

/** One conflict in words, with what would mend it. */
export function ConflictItem(props: ItemProps) {
  const t = useT();
  const words = useConflictWords();
  const { conflict, at, handling } = props;
  const { Icon, colour } = LOOKS[conflict.level];
  const clash = words.clash(conflict);
  const setAside = Boolean(overrideOf(conflict, handling?.overrides ?? [])?.reason.trim());
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1, py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Icon aria-hidden sx={{ color: colour, fontSize: 20, mt: '2px' }} />
      <Box sx={{ minWidth: 0, flex: 1, display: 'grid', gap: 0.75 }}>
        <Typography variant="body2">
          <Box component="strong" sx={{ color: colour, mr: 1, fontWeight: 600 }}>
            {setAside ? t('conflict.setAside') : t(`conflict.${conflict.level}`)}
          </Box>
          {words.sentence(conflict, at)}
        </Typography>
        {clash && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {clash}
          </Typography>
        )}
        {conflict.code === 'place.closed' && <PlaceHours placeId={conflict.resource.id} />}
        {conflict.code === 'crew.offDuty' && <CrewHours personId={conflict.resource.id} />}
        <Handling {...props} />
      </Box>
    </Box>
  );
}
