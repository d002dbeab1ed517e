import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { formatExact, formatMessage, parseMoney } from '@yutai/domain';
import { useTranslate } from 'ra-core';
import { useId, useState, type FormEvent } from 'react';
import { isZero } from '../../agreements/missing-rate';
import type { CeremonyItem } from '../../api/records';
import { Localized } from '../../fields/LocalizedField';
import { useLanguage, useT } from '../../i18n/use-t';
import { offeredAmount } from '../amount-of';
import type { Standing } from './outbox';

interface AmountDialogProps {
  item: CeremonyItem;
  onSay: (standing: Standing) => void;
  onClose: () => void;
}

const BIG = { minHeight: 52 };

/** The amount as somebody calls it out, or none; said together with the signature. */
export function AmountDialog({ item, onSay, onClose }: AmountDialogProps) {
  const t = useT();
  const id = useId();
  const translate = useTranslate();
  const language = useLanguage();
  const offered = offeredAmount(item);
  const [typed, setTyped] = useState(offered ? formatExact(offered, language) : '');
  const parsed = typed.trim() ? parseMoney(typed, language, 'CNY') : undefined;
  const money = parsed?.ok && !isZero(parsed.money) ? parsed.money : null;
  const exact = money && formatExact(money, language);
  const say = (amount: Standing['amount']) => {
    onSay({ signed: true, amount });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (money) say(money);
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
          <Button type="submit" variant="contained" sx={BIG} disabled={!money}>
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
