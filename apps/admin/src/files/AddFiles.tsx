import AddIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import { Box, LinearProgress, Typography } from '@mui/material';
import { useT } from '../i18n/use-t';
import { FileDrop } from '../inputs/FileDrop';
import type { FileOwner } from './files-client';
import { useAdding, type Progress } from './use-adding';

/** A phone offers its camera among them. */
export const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf';

function Sending({ done, all }: Progress) {
  const t = useT();
  return (
    <Box role="status" sx={{ flex: '1 1 160px' }}>
      <Typography variant="body2">{t('file.sending', { done: done + 1, all })}</Typography>
      <LinearProgress variant="determinate" aria-hidden value={((done + 0.5) / all) * 100} />
    </Box>
  );
}

/** Photos and documents, picked, dropped, or taken with the phone's camera. */
export function AddFiles({ owner, id }: { owner: FileOwner; id: string }) {
  const t = useT();
  const { progress, add } = useAdding(owner, id);
  return (
    <FileDrop
      label={t('file.add')}
      icon={<AddIcon />}
      variant="outlined"
      accept={TAKEN}
      multiple
      disabled={progress !== undefined}
      onPick={(files) => void add(files)}
    >
      {progress ? (
        <Sending {...progress} />
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: '1 1 200px' }}>
          {t('file.drop')}
        </Typography>
      )}
    </FileDrop>
  );
}
