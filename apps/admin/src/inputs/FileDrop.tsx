import { Box, Button } from '@mui/material';
import { useId, useState, type DragEvent, type ReactNode } from 'react';

const AREA = {
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  p: 1.5,
  border: '1px dashed',
  borderColor: 'divider',
  borderRadius: 1,
  '&:has(input:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main' },
};
const OVER = { borderColor: 'primary.main', backgroundColor: 'action.hover' };
const HIDDEN = { position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' } as const;

/** Follows what is dragged over an area, and takes what is dropped there. */
function useDrop(disabled: boolean, onPick: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  const area = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (!disabled) onPick([...event.dataTransfer.files]);
    },
  };
  return { isOver, area };
}

interface DropProps {
  label: string;
  icon: ReactNode;
  variant: 'text' | 'outlined' | 'contained';
  /** As an input of the browser takes it. */
  accept: string;
  multiple?: boolean;
  disabled: boolean;
  onPick: (files: File[]) => void;
  sx?: object;
  /** What stands before the button. */
  before?: ReactNode;
  children?: ReactNode;
}

/** Files, chosen or dropped. The same one may be chosen again, as it may have been mended. */
export function FileDrop({
  label,
  icon,
  variant,
  disabled,
  onPick,
  sx,
  before,
  children,
  ...input
}: DropProps) {
  const id = useId();
  const { isOver, area } = useDrop(disabled, onPick);
  const choose = (target: HTMLInputElement) => {
    if (target.files?.length) onPick([...target.files]);
    target.value = '';
  };
  return (
    <Box {...area} sx={{ ...AREA, ...(isOver && OVER), ...sx }}>
      <input
        {...input}
        id={id}
        type="file"
        disabled={disabled}
        style={HIDDEN}
        onChange={({ target }) => choose(target)}
        aria-label={label}
      />
      {before}
      <Button
        component="label"
        htmlFor={id}
        variant={variant}
        startIcon={icon}
        disabled={disabled}
        tabIndex={-1}
        aria-hidden
      >
        {label}
      </Button>
      {children}
    </Box>
  );
}
