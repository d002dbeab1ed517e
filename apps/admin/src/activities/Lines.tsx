import AddIcon from '@mui/icons-material/Add';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import CloseIcon from '@mui/icons-material/Close';
import DragIcon from '@mui/icons-material/DragIndicator';
import { Box, Button, FormHelperText, IconButton, Typography } from '@mui/material';
import { useResourceContext, useTranslate, useTranslateLabel } from 'ra-core';
import type { PointerEvent, ReactNode } from 'react';
import { useFieldArray, useFormState, get } from 'react-hook-form';
import { errorOf } from '../inputs/LabelledInput';
import { useLineDrag } from './use-line-drag';

interface LineProps {
  /** "Speakers 2" */
  name: string;
  first: boolean;
  last: boolean;
  ordered: boolean;
  onMove: (by: 1 | -1) => void;
  onGrab: (event: PointerEvent) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** For the mouse and the finger; the keyboard has the buttons at the line's end. */
const Handle = ({ onGrab }: { onGrab: (event: PointerEvent) => void }) => (
  <Box
    aria-hidden
    onPointerDown={onGrab}
    sx={{ pt: 4, cursor: 'grab', touchAction: 'none', color: 'text.secondary', lineHeight: 0 }}
  >
    <DragIcon />
  </Box>
);

function Line({ name, first, last, ordered, onMove, onGrab, onRemove, children }: LineProps) {
  const translate = useTranslate();
  const said = (action: string) => `${translate(`ra.action.${action}`)}: ${name}`;
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'flex-start',
        // Where there is a handle, it is what a line begins with.
        ...(!ordered && { borderLeft: 2, borderColor: 'divider', pl: 1.5 }),
      }}
    >
      {ordered && <Handle onGrab={onGrab} />}
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      <Box
        sx={{
          display: 'flex',
          flexDirection: { xs: ordered ? 'column' : 'row', sm: 'row' },
          pt: { xs: ordered ? 0 : 3, sm: 3 },
        }}
      >
        {ordered && (
          <>
            <IconButton size="small" aria-label={said('move_up')} disabled={first} onClick={() => onMove(-1)}>
              <UpIcon fontSize="small" />
            </IconButton>
            <IconButton size="small" aria-label={said('move_down')} disabled={last} onClick={() => onMove(1)}>
              <DownIcon fontSize="small" />
            </IconButton>
          </>
        )}
        <IconButton size="small" aria-label={said('remove')} onClick={onRemove}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
}

interface LinesProps {
  source: string;
  /** What a new line begins with. */
  blank: object;
  ordered?: boolean;
  hint?: string;
  /** The inputs of the line beneath `source.index`. */
  children: (at: string) => ReactNode;
}

/** Lines of a form, each with inputs of its own; in an order that dragging and buttons change where it says something. */
export function Lines({ source, blank, ordered = false, hint, children }: LinesProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const label = String(useTranslateLabel()({ source, resource }));
  const { fields, append, remove, move } = useFieldArray({ name: source });
  const { list, grab } = useLineDrag(move);
  const { errors } = useFormState();
  const own = get(errors, source) as { message?: string; root?: unknown } | undefined;
  const error = own?.message ?? errorOf(own?.root);
  return (
    <Box component="fieldset" ref={list} sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 2, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 1 }}>
        {label}
        {hint && (
          <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
            {hint}
          </Typography>
        )}
      </Typography>
      {fields.map(({ id }, at) => (
        <Line
          key={id}
          name={`${label} ${at + 1}`}
          first={at === 0}
          last={at === fields.length - 1}
          ordered={ordered}
          onMove={(by) => move(at, at + by)}
          onGrab={grab(at)}
          onRemove={() => remove(at)}
        >
          {children(`${source}.${at}`)}
        </Line>
      ))}
      <Box>
        <Button size="small" startIcon={<AddIcon />} onClick={() => append(blank)}>
          {translate('ra.action.add')}
        </Button>
      </Box>
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Box>
  );
}
