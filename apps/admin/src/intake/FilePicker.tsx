import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useId, useState, type DragEvent } from 'react';
import { useT } from '../i18n/use-t';

interface PickerProps {
  /** The file there is. */
  file: File | undefined;
  disabled: boolean;
  onPick: (file: File) => void;
}

const HIDDEN = { position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' } as const;

/** A file, chosen or dropped. The same one may be chosen again once it was mended. */
export function FilePicker({ file, disabled, onPick }: PickerProps) {
  const t = useT();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped && !disabled) onPick(dropped);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        position: 'relative',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: file ? 'flex-start' : 'center',
        gap: 1.5,
        p: file ? 1.5 : 4,
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        borderRadius: 1,
        backgroundColor: over ? 'action.hover' : undefined,
        '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        disabled={disabled}
        style={HIDDEN}
        onChange={({ target }) => {
          if (target.files?.[0]) onPick(target.files[0]);
          target.value = '';
        }}
        aria-label={t(file ? 'intake.chooseOther' : 'intake.choose')}
      />
      {file && (
        <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere', flex: '1 1 160px' }}>
          {file.name}
        </Typography>
      )}
      <Button
        component="label"
        htmlFor={id}
        variant={file ? 'text' : 'contained'}
        startIcon={<UploadIcon />}
        disabled={disabled}
        tabIndex={-1}
        aria-hidden
      >
        {t(file ? 'intake.chooseOther' : 'intake.choose')}
      </Button>
      {!file && <Typography sx={{ color: 'text.secondary' }}>{t('intake.drop')}</Typography>}
    </Box>
  );
}
