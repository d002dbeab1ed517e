import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { formatExact, formatShort, type KnownRate } from '@yutai/domain';
import { useTranslate } from 'ra-core';
import { useId, type FormEvent } from 'react';
import type { CeremonyItem } from '../../api/records';
import { Localized } from '../../fields/LocalizedField';
import { useLanguage, useT } from '../../i18n/use-t';
import type { Saying } from './outbox';
import { RateInputs } from './RateInputs';
import { useAmountSaid } from './use-amount-said';

interface AmountDialogProps {
  item: CeremonyItem;
  rates: readonly KnownRate[];
  day: string;
  onSay: (saying: Saying) => void;
  onClose: () => void;
}
type Said = ReturnType<typeof useAmountSaid>;

const BIG = { minHeight: 52 };

/** What was typed, and beneath it what was understood. */
function AmountField({ typed, setTyped, money, wrong }: Said) {
  const t = useT();
  const language = useLanguage();
  const understood = money && t('inputs.money.understood', { amount: formatExact(money, language) });
  return (
    <TextField
      autoFocus
      fullWidth
      label={t('agreement.amount.amount')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onFocus={({ target }) => target.select()}
      error={Boolean(wrong)}
      helperText={wrong ?? understood ?? t('inputs.money.hint')}
      slotProps={{
        htmlInput: { inputMode: 'text', autoComplete: 'off', style: { fontSize: '1.25rem' } },
        formHelperText: { 'aria-live': 'polite' },
      }}
    />
  );
}

interface ActsProps extends Pick<AmountDialogProps, 'onClose'> {
  money: Said['money'];
  signedHere: boolean;
  onWithout: () => void;
}

function Acts({ money, signedHere, onWithout, onClose }: ActsProps) {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  const signing = signedHere ? 'ceremony.correctTo' : 'ceremony.tickFor';
  return (
    <DialogActions
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr',
        gap: 1,
        px: 3,
        pb: 2.5,
        '& > *': { m: '0 !important' },
      }}
    >
      <Button type="submit" variant="contained" sx={BIG}>
        {money
          ? t(signing, { amount: formatShort(money, language) })
          : t(signedHere ? 'ceremony.correct' : 'ceremony.tick')}
      </Button>
      <Button variant="outlined" sx={BIG} onClick={onWithout}>
        {t(signedHere ? 'ceremony.removeAmount' : 'ceremony.tickWithout')}
      </Button>
      <Button sx={BIG} onClick={onClose}>
        {translate('ra.action.cancel')}
      </Button>
    </DialogActions>
  );
}

/** The amount as somebody calls it out, or none; said together with the signature. */
export function AmountDialog({ item, rates, day, onSay, onClose }: AmountDialogProps) {
  const id = useId();
  const said = useAmountSaid(item, rates, day);
  const { money, foreign } = said;
  const say = (amount: Saying['amount']) => {
    onSay({ signed: true, amount });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const amount = said.said();
    if (amount) say(amount);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <Box component="form" onSubmit={submit} noValidate>
        <DialogTitle id={id}>
          <Localized text={item.title} />
        </DialogTitle>
        <DialogContent>
          <AmountField {...said} />
          {foreign && <RateInputs {...said} money={foreign} value={said.rate} onChange={said.setRate} />}
        </DialogContent>
        <Acts money={money} signedHere={item.signedHere} onWithout={() => say(null)} onClose={onClose} />
      </Box>
    </Dialog>
  );
}
