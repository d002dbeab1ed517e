import PlaylistAddIcon from '@mui/icons-material/PlaylistAdd';
import { Box, Card, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { AMOUNT_KINDS } from '@yutai/domain';
import { useNotify } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { SaveButton, Toolbar } from 'react-admin';
import type { Agreement, Edition } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { useToday } from '../edition/use-today';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { CancelButton } from '../pages/CancelButton';
import { CreatePage } from '../pages/forms';
import { newAgreementOf } from './agreement-body';
import {
  FirstAmountInputs,
  MoreInputs,
  PartiesSection,
  ProjectInputs,
  SigningInputs,
  TargetInputs,
} from './AgreementInputs';
import { SignedSum } from './SignedSum';
import { useTotals } from './use-totals';

/** Today, while the edition is on; the day it opened once it is over; none while it is yet to come. */
function signingDay({ startsOn, endsOn }: Edition, today: string): string | null {
  if (today < startsOn) return null;
  return today <= endsOn ? today : startsOn;
}

/** What the next one of a row of signings has in common with the one before. */
function commonOf({ kind, signedOn, signedAtActivityId, amounts }: Agreement) {
  const amountKind = AMOUNT_KINDS.find((each) => amounts[each].lines > 0) ?? 'contracted';
  return { kind, signedOn, signedAtActivityId, amount: { kind: amountKind, amount: null } };
}

/** Where the edition stands, so that what is saved is seen to count. */
function Standing() {
  const t = useT();
  const { edition } = useEdition();
  const { totals, scope } = useTotals();
  if (!edition || !totals) return null;
  return (
    <Card component="section" aria-label={t('agreement.totals.title')} sx={{ px: 2, py: 1.5, mb: 2 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('agreement.totals.title')}
      </Typography>
      <SignedSum key={edition.id} totals={totals} scope={scope} size="1.5rem" />
    </Card>
  );
}

function RecordToolbar({ onNext }: { onNext: (recorded: Agreement) => void }) {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const onSuccess = (recorded: Agreement) => {
    notify(t('agreement.record.done', { name: nameOf(recorded) }), { type: 'success' });
    void queryClient.invalidateQueries({ queryKey: ['agreements'] });
    onNext(recorded);
  };
  return (
    <Toolbar>
      <SaveButton alwaysEnable />
      <SaveButton
        type="button"
        alwaysEnable
        variant="outlined"
        icon={<PlaylistAddIcon />}
        label={t('agreement.record.next')}
        mutationOptions={{ onSuccess: (data: unknown) => onSuccess(data as Agreement) }}
      />
      <CancelButton to="list" />
    </Toolbar>
  );
}

/** The form of the signing table: one after another, with what they share kept from the one before. */
export function AgreementCreate() {
  const { edition } = useEdition();
  const today = useToday();
  const [row, setRow] = useState<{ length: number; common?: object }>({ length: 0 });
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (row.length === 0) return;
    window.scrollTo({ top: 0 });
    form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [row.length]);
  if (!edition) return null;
  const defaults = {
    editionId: edition.id,
    kind: 'contract',
    signedOn: signingDay(edition, today),
    parties: [],
    amount: { kind: 'contracted', amount: null },
    ...row.common,
  };
  return (
    <>
      <Standing />
      <Box ref={form}>
        <CreatePage
          key={row.length}
          defaults={defaults}
          transform={newAgreementOf}
          redirect={() => 'agreements'}
          toolbar={
            <RecordToolbar
              onNext={(recorded) => setRow({ length: row.length + 1, common: commonOf(recorded) })}
            />
          }
        >
          <ProjectInputs />
          <FirstAmountInputs />
          <SigningInputs />
          <PartiesSection />
          <TargetInputs />
          <MoreInputs />
        </CreatePage>
      </Box>
    </>
  );
}
