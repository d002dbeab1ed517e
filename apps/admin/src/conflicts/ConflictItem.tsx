import BlockIcon from '@mui/icons-material/Block';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { Box, Button, TextField, Typography } from '@mui/material';
import { isOverridable, type ConflictLevel } from '@yutai/domain';
import type { Conflict, Fix } from '@yutai/planning';
import type { Override } from '../api/records';
import { useT } from '../i18n/use-t';
import { FixButton } from './FixButton';
import { overrideOf, withReason } from './overrides';
import { useConflictWords } from './use-conflict-words';

const LOOKS = {
  block: { Icon: BlockIcon, colour: 'error.main' },
  restrict: { Icon: WarningIcon, colour: 'warning.main' },
  inform: { Icon: InfoIcon, colour: 'text.secondary' },
} as const satisfies Record<ConflictLevel, unknown>;

export interface ConflictHandling {
  overrides: readonly Override[];
  mayOverride: boolean;
  onOverride: (overrides: Override[]) => void;
  onFix: (fix: Fix) => void;
}

/** The reason for which an organizer plans it all the same. */
function Overriding({ conflict, overrides, onOverride }: ConflictHandling & { conflict: Conflict }) {
  const t = useT();
  const override = overrideOf(conflict, overrides);
  if (!override) {
    return (
      <Button
        size="small"
        variant="outlined"
        color="warning"
        onClick={() => onOverride(withReason(overrides, conflict, ''))}
      >
        {t('conflict.fix.override')}
      </Button>
    );
  }
  return (
    <TextField
      label={t('conflict.reason')}
      value={override.reason}
      helperText={t('conflict.reasonKept')}
      onChange={({ target }) => onOverride(withReason(overrides, conflict, target.value))}
      slotProps={{ htmlInput: { maxLength: 500 } }}
      sx={{ flex: '1 1 260px' }}
    />
  );
}

interface ItemProps {
  conflict: Conflict;
  /** Another conflict of the same kind with the same resource takes the reason, which is given for both. */
  reasonElsewhere: boolean;
  handling?: ConflictHandling;
}

/** What would mend a conflict, and who may set it aside. */
function Handling({ conflict, reasonElsewhere, handling }: ItemProps) {
  const t = useT();
  if (!handling) return null;
  const { mayOverride, onFix } = handling;
  const overridable = isOverridable(conflict.code);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '&:empty': { display: 'none' } }}>
        {conflict.fixes.map((fix) => (
          <FixButton key={JSON.stringify(fix)} fix={fix} conflict={conflict} onFix={onFix} />
        ))}
        {overridable && mayOverride && !reasonElsewhere && <Overriding conflict={conflict} {...handling} />}
      </Box>
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
  const { conflict, handling } = props;
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
          {words.sentence(conflict)}
        </Typography>
        {clash && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {clash}
          </Typography>
        )}
        <Handling {...props} />
      </Box>
    </Box>
  );
}
