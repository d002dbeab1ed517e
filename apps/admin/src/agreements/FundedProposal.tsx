import { Alert, Button } from '@mui/material';
import { stagesAhead } from '@yutai/domain';
import { useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import type { Agreement, Amount } from '../api/records';
import { formatDay } from '../fields/format-time';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { arrivedSince } from './arrived';
import { useMoves } from './use-moves';

interface FundedProposalProps {
  agreement: Agreement;
  lines: readonly Amount[];
}

/** Money has arrived, and the stage does not say so yet: recorded in one click, of the day of the first line. */
export function FundedProposal({ agreement, lines }: FundedProposalProps) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const { reach } = useMoves();
  const [isBusy, setBusy] = useState(false);
  const on = arrivedSince(lines);
  if (!on || agreement.fundedOn || !stagesAhead(agreement).includes('funded')) return null;
  const words = { day: formatDay(on, language), stage: word('agreementStage', 'funded') };
  const record = async () => {
    setBusy(true);
    try {
      await reach(agreement, { stage: 'funded', on });
      notify(t('agreement.verb.saved'), { type: 'info' });
    } catch (error) {
      notifyError(error);
    }
    setBusy(false);
    refresh();
  };
  return (
    <Alert
      severity="info"
      sx={{ mb: 1.5, alignItems: 'center' }}
      action={
        <Button color="inherit" size="small" disabled={isBusy} onClick={() => void record()}>
          {t('agreement.stage.recordOn', words)}
        </Button>
      }
    >
      {t('agreement.stage.hasArrived', words)}
    </Alert>
  );
}
