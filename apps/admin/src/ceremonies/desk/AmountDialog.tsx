import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { formatExact, formatMessage, parseMoney } from '@yutai/domain';
import { useTranslate } from 'ra-core';
import { useId, useState, type FormEvent } from 'react';
import { isZero } from '../../agreements/missing-rate';
import type { CeremonyItem } from '../../api/records';
import { Localized } from '../../fields/LocalizedField';
import { useLanguage, useT } from '../../i18n/use-t';
import { offeredAmount, type RatedMoney } from '../amount-of';
import type { Saying } from './outbox';
import { isUsable, RateInputs, type Rate } from './RateInputs';

interface AmountDialogProps {
  item: CeremonyItem;
  onSay: (saying: Saying) => void;
  onClose: () => void;
}

const BIG = { minHeight: 52 };

/** The rate that an amount in this currency already has; what was typed goes before. */
const rateOf = (offered: RatedMoney | null, currency: string | undefined): Rate =>
  offered && offered.currency === currency
    ? { rate: offered.cnyRate ?? '', source: offered.cnyRateSource ?? '' }
    : { rate: '', source: '' };

/** The amount as somebody calls it out, or none; said together with the signature. */
export function AmountDialog({ item, onSay, onClose }: AmountDialogProps) {
  const t = useT();
  const id = useId();
  const translate = useTranslate();
  const language = useLanguage();
  const offered = offeredAmount(item);
  const [typed, setTyped] = useState(offered ? formatExact(offered, language) : '');
  const [typedRate, setRate] = useState<Rate>();
  const parsed = typed.trim() ? parseMoney(typed, language, 'CNY') : undefined;
  const money = parsed?.ok && !isZero(parsed.money) ? parsed.money : null;
  const exact = money && formatExact(money, language);
  const rate = typedRate ?? rateOf(offered, money?.currency);
  const isForeign = money !== null && money.currency !== 'CNY';
  const say = (amount: Saying['amount']) => {
    onSay({ signed: true, amount });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!money) return;
    const rated = isForeign && rate.rate.trim() !== '';
    say({
      ...money,
      cnyRate: rated ? rate.rate.trim() : null,
      cnyRateSource: rated ? rate.source.trim() : null,
    });
  };
  const wrong = parsed && !parsed.ok ? formatMessage(parsed.code, language) : undefined;
  const { signedHere } = item;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <Box component="form" onSubmit={submit}>
        <DialogTitle id={id}>
          <Localized text={item.title} />
        </DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            label={t('agreement.amount.amount')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onFocus={({ target }) => target.select()}
            error={Boolean(wrong)}
            helperText={
              wrong ?? (exact ? t('inputs.money.understood', { amount: exact }) : t('inputs.money.hint'))
            }
            slotProps={{
              htmlInput: { inputMode: 'text', autoComplete: 'off', style: { fontSize: '1.25rem' } },
              formHelperText: { 'aria-live': 'polite' },
            }}
          />
          {isForeign && <RateInputs money={money} value={rate} onChange={setRate} />}
        </DialogContent>
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
          <Button
            type="submit"
            variant="contained"
            sx={BIG}
            disabled={!money || (isForeign && !isUsable(money, rate))}
          >
            {t(signedHere ? 'ceremony.correctTo' : 'ceremony.tickFor', { amount: exact ?? '' })}
          </Button>
          <Button variant="outlined" sx={BIG} onClick={() => say(null)}>
            {t(signedHere ? 'ceremony.removeAmount' : 'ceremony.tickWithout')}
          </Button>
          <Button sx={BIG} onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
