import DownloadIcon from '@mui/icons-material/Download';
import { Box, Button, Checkbox, FormControlLabel } from '@mui/material';
import { useLanguage, useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { saveRejected } from './intake-client';
import type { Intaking } from './use-intake';

interface RejectedProps {
  delegationId: string;
  intake: Intaking;
  skip: boolean;
  onSkip: (skip: boolean) => void;
}

/** What to do about rows that cannot be taken in: leave them out, and send them back with the reason of each. */
export function Rejected({ delegationId, intake: { reading, done }, skip, onSkip }: RejectedProps) {
  const t = useT();
  const language = useLanguage();
  const notifyError = useNotifyError();
  if (!reading) return null;
  const save = () => saveRejected(delegationId, reading, language, t('sheet.file')).catch(notifyError);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {!done && (
        <FormControlLabel
          control={<Checkbox checked={skip} onChange={(_, checked) => onSkip(checked)} />}
          label={t('intake.skip')}
        />
      )}
      <Button startIcon={<DownloadIcon />} onClick={() => void save()}>
        {t('sheet.download')}
      </Button>
    </Box>
  );
}
