import { Box, TextField, Typography } from '@mui/material';
import { useToday } from '../edition/use-today';
import { useT } from '../i18n/use-t';
import { currenciesWithoutRate, type Rate } from './progress-client';
import type { Progressing } from './use-progress';

/** Two inputs for each currency that new lines are in: its rate, and where that is from. */
function Rates({ progress: { rows, rates, setRates, isApplying } }: { progress: Progressing }) {
  const t = useT();
  const currencies = currenciesWithoutRate(rows);
  if (currencies.length === 0) return null;
  const rateOf = (currency: string): Rate =>
    rates.find((rate) => rate.currency === currency) ?? { currency, cnyRate: '', cnyRateSource: '' };
  const set = (rate: Rate) => setRates([...rates.filter(({ currency }) => currency !== rate.currency), rate]);
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('progress.rates')}
      </Typography>
      {currencies.map(rateOf).map((rate) => (
        <Box key={rate.currency} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 1 }}>
          <TextField
            size="small"
            label={t('agreement.amount.rate', { currency: rate.currency })}
            value={rate.cnyRate}
            disabled={isApplying}
            onChange={({ target }) => set({ ...rate, cnyRate: target.value })}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            sx={{ flex: '1 1 220px' }}
          />
          <TextField
            size="small"
            label={t('agreement.amount.rateSource')}
            value={rate.cnyRateSource}
            disabled={isApplying}
            required={rate.cnyRate !== ''}
            onChange={({ target }) => set({ ...rate, cnyRateSource: target.value })}
            sx={{ flex: '1 1 220px' }}
          />
        </Box>
      ))}
    </Box>
  );
}

/** What the sheet does not say of itself: its day, its name in the ledger, and rates. */
export function Settings({ progress }: { progress: Progressing }) {
  const t = useT();
  const today = useToday();
  const { reading, source, setSource, change, isApplying } = progress;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '220px minmax(0, 1fr)' },
        mt: 1,
      }}
    >
      <TextField
        type="date"
        size="small"
        label={t('progress.asOf')}
        value={reading?.asOf ?? today}
        disabled={isApplying}
        onChange={({ target }) => change({ asOf: target.value || null })}
        helperText={t('progress.asOfHint')}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
      />
      <TextField
        size="small"
        label={t('progress.source')}
        value={source}
        disabled={isApplying}
        onChange={({ target }) => setSource(target.value)}
        helperText={t('progress.sourceHint')}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <Rates progress={progress} />
    </Box>
  );
}
