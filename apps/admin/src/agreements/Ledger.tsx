import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useCanAccess, useRecordContext } from 'ra-core';
import { useState } from 'react';
import type { Agreement, Amount, StoredFile } from '../api/records';
import { useAll } from '../api/use-all';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { Unread } from '../pages/Unread';
import { PLAIN_LIST } from '../theme/plain-list';
import { RateDialog } from '../rates/RateDialog';
import { Evidence } from './Evidence';
import { FundedProposal } from './FundedProposal';
import { AddLineDialog, CorrectLineDialog, WithdrawLineDialog } from './LineDialogs';
import { LedgerLine } from './LedgerLine';
import { useLedger, useRecorders } from './use-ledger';

type Open = { act: 'add' } | { act: 'correct' | 'rate' | 'withdraw'; line: Amount };

/** Every line that was ever recorded of the agreement, and what can be done with those that count. */
export function Ledger() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'agreements', record: agreement });
  const [open, setOpen] = useState<Open>();
  if (!agreement) return null;
  const writable = Boolean(canAccess) && !agreement.voided;
  const close = () => setOpen(undefined);
  const add = writable && (
    <Button size="small" startIcon={<AddIcon />} onClick={() => setOpen({ act: 'add' })}>
      {t('agreement.amount.add')}
    </Button>
  );
  return (
    <Section title="agreement.amount.ledger" action={add}>
      <Lines agreement={agreement} writable={writable} onOpen={setOpen} />
      {open?.act === 'add' && <AddLineDialog agreement={agreement} onClose={close} />}
      {open?.act === 'correct' && (
        <CorrectLineDialog agreement={agreement} line={open.line} onClose={close} />
      )}
      {open?.act === 'rate' && <RateDialog agreement={agreement} line={open.line} onClose={close} />}
      {open?.act === 'withdraw' && (
        <WithdrawLineDialog agreement={agreement} line={open.line} onClose={close} />
      )}
    </Section>
  );
}

interface LinesProps {
  agreement: Agreement;
  writable: boolean;
  onOpen: (open: Open) => void;
}

function Lines({ agreement, writable, onOpen }: LinesProps) {
  const t = useT();
  const { data: lines, error } = useLedger(agreement.id);
  const recorders = useRecorders(lines ?? []);
  const { data: files } = useAll<StoredFile>('files', { agreementId: agreement.id });
  if (!lines) return <Unread error={error} />;
  if (lines.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{t('agreement.amount.none')}</Typography>;
  }
  return (
    <>
      {writable && <FundedProposal agreement={agreement} lines={lines} />}
      <Box component="ol" sx={PLAIN_LIST}>
        {lines.map((line) => (
          <LedgerLine
            key={line.id}
            line={line}
            replacedBy={lines.find(({ id }) => id === line.replacedById)}
            recorders={recorders}
            onCorrect={writable ? () => onOpen({ act: 'correct', line }) : undefined}
            onRate={writable ? () => onOpen({ act: 'rate', line }) : undefined}
            onWithdraw={writable ? () => onOpen({ act: 'withdraw', line }) : undefined}
            evidence={
              files && (
                <Evidence
                  line={line}
                  files={files.filter(({ amountId }) => amountId === line.id)}
                  writable={writable && line.replacedById === null}
                />
              )
            }
          />
        ))}
      </Box>
    </>
  );
}
