import AddIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { ResourceName } from '../api/records';
import { useT } from '../i18n/use-t';
import { useAdding } from './use-adding';

const HIDDEN = { position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' } as const;
/** A phone offers its camera among them. */
const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf';

/** Photos and documents, picked, dropped, or taken with the phone's camera. */
export function AddFiles({ resource, id }: { resource: ResourceName; id: string }) {
  const t = useT();
  const inputId = useId();
  const [over, setOver] = useState(false);
  const { progress, add } = useAdding(resource, id);
  const busy = progress !== undefined;
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) void add([...event.dataTransfer.files]);
      }}
      sx={{
        position: 'relative',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        p: 1.5,
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        borderRadius: 1,
        backgroundColor: over ? 'action.hover' : undefined,
        '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      <input
        id={inputId}
        type="file"
        multiple
        accept={TAKEN}
        disabled={busy}
        style={HIDDEN}
        aria-label={t('file.add')}
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button
        component="label"
        htmlFor={inputId}
        variant="outlined"
        startIcon={<AddIcon />}
        disabled={busy}
        tabIndex={-1}
        aria-hidden
      >
        {t('file.add')}
      </Button>
      {progress ? (
        <Box role="status" sx={{ flex: '1 1 160px' }}>
          <Typography variant="body2">
            {t('file.sending', { done: progress.done + 1, all: progress.all })}
          </Typography>
          <LinearProgress
            variant="determinate"
            aria-hidden
            value={((progress.done + 0.5) / progress.all) * 100}
          />
        </Box>
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: '1 1 200px' }}>
          {t('file.drop')}
        </Typography>
      )}
    </Box>
  );
}
