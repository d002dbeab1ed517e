import AddIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import { Box, LinearProgress, Typography } from '@mui/material';
import type { ResourceName } from '../api/records';
import { useT } from '../i18n/use-t';
import { FileDrop } from '../inputs/FileDrop';
import { useAdding, type Progress } from './use-adding';

/** A phone offers its camera among them. */
const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf';

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
export function AddFiles({ resource, id }: { resource: ResourceName; id: string }) {
  const t = useT();
  const { progress, add } = useAdding(resource, id);
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
