import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import {
  Box,
  IconButton,
  MenuItem,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Tooltip,
} from '@mui/material';
import { useId } from 'react';
import { formatWeekday } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { ProposeLink } from '../transfer-proposals/ProposeLink';
import { KeysHelp } from './KeysHelp';
import { ROW_KINDS, type RowKind } from './model/rows';
import { ZOOMS, type Zoom } from './model/scale';
import type { Look } from './use-look';

interface ToolbarProps {
  look: Look;
  days: readonly string[];
  onLook: (part: Partial<Look>) => void;
  /** Offered where there is a step to take. */
  onUndo?: () => void;
  onRedo?: () => void;
}

const WHOLE = 'whole';
const ZOOM_NAMES = ['overview', 'medium', 'close'] as const;
const compact = { height: 34, '& .MuiToggleButton-root': { px: 1.25, py: 0, whiteSpace: 'nowrap' } };

interface ChoiceProps<T> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, name: string])[];
  onChoose: (value: T) => void;
}

function Toggles<T extends string | number>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, chosen: T | null) => chosen !== null && onChoose(chosen)}
      sx={compact}
    >
      {options.map(([each, name]) => (
        <ToggleButton key={each} value={each}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Choice<T extends string | number>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <TextField
      select
      fullWidth={false}
      value={value}
      onChange={({ target }) => onChoose(target.value as T)}
      slotProps={{ select: { id, SelectDisplayProps: { 'aria-label': label } } }}
      sx={{ minWidth: 96, '& .MuiSelect-select': { py: '6px !important' } }}
    >
      {options.map(([each, name]) => (
        <MenuItem key={each} value={each}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Steps({ onUndo, onRedo }: Pick<ToolbarProps, 'onUndo' | 'onRedo'>) {
  const t = useT();
  return (
    <>
      {(
        [
          ['board.undo', UndoIcon, onUndo],
          ['board.redo', RedoIcon, onRedo],
        ] as const
      ).map(([text, Icon, act]) => (
        <Tooltip key={text} title={t(text)}>
          <span>
            <IconButton size="small" aria-label={t(text)} disabled={!act} onClick={act}>
              <Icon fontSize="small" />
            </IconButton>
          </span>
        </Tooltip>
      ))}
    </>
  );
}

/** How the board is looked at, and one's own steps back and forth. */
export function Toolbar({ look, days, onLook, ...steps }: ToolbarProps) {
  const t = useT();
  const language = useLanguage();
  const { kind, day, snap } = look;
  const zoom = day ? 'dayZoom' : 'zoom';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, pb: 1 }}>
      <Toggles<RowKind>
        label={t('board.rows')}
        value={kind}
        options={ROW_KINDS.map((each) => [each, t(`board.rowKind.${each}`)])}
        onChoose={(chosen) => onLook({ kind: chosen })}
      />
      <Choice
        label={t('board.span')}
        value={day ?? WHOLE}
        options={[
          [WHOLE, t('board.whole')],
          ...days.map((each) => [each, formatWeekday(each, language)] as const),
        ]}
        onChoose={(chosen) => onLook({ day: chosen === WHOLE ? null : chosen })}
      />
      <Toggles<Zoom>
        label={t('board.zoom')}
        value={look[zoom]}
        options={ZOOMS.map((each) => [each, t(`board.zooms.${ZOOM_NAMES[each]}`)])}
        onChoose={(chosen) => onLook({ [zoom]: chosen })}
      />
      <Choice<5 | 15>
        label={t('board.snap')}
        value={snap}
        options={([5, 15] as const).map((minutes) => [minutes, t('board.snapMinutes', { minutes })])}
        onChoose={(chosen) => onLook({ snap: chosen })}
      />
      <Box sx={{ display: 'flex', gap: 0.5, ml: 'auto' }}>
        <ProposeLink day={day} />
        <Steps {...steps} />
        <KeysHelp />
      </Box>
    </Box>
  );
}
