import { Alert, AlertTitle, Button } from '@mui/material';
import { formatExact } from '@yutai/domain';
import { useLanguage, useT } from '../../i18n/use-t';
import type { Tick } from './outbox';

interface RefusalProps {
  tick: Tick;
  message: string;
  onAgain: () => void;
  onForget: () => void;
}

/** What was said at the desk and not recorded, with the reason. */
export function Refusal({ tick: { signed, amount }, message, onAgain, onForget }: RefusalProps) {
  const t = useT();
  const language = useLanguage();
  const said = amount ? t('ceremony.tickFor', { amount: formatExact(amount, language) }) : t('ceremony.tick');
  return (
    <Alert severity="error" sx={{ mt: 1.5 }}>
      <AlertTitle>
        {t('ceremony.refused')}: {signed ? said : t('ceremony.undo')}
      </AlertTitle>
      {message}
      <div>
        <Button color="inherit" onClick={onAgain}>
          {t('ceremony.again')}
        </Button>
        <Button color="inherit" onClick={onForget}>
          {t('ceremony.understood')}
        </Button>
      </div>
    </Alert>
  );
}
