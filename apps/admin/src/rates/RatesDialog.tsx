import { Box, Link, Typography } from '@mui/material';
import { formatExact, type Money, type TotalScope } from '@yutai/domain';
import { required } from 'ra-core';
import { Loading } from 'react-admin';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Link as RouterLink } from 'react-router-dom';
import { formatDay } from '../fields/format-time';
import { Localized } from '../fields/LocalizedField';
import { asMoney } from '../fields/money';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { FormDialog } from '../pages/FormDialog';
import { Unread } from '../pages/Unread';
import { PLAIN_LIST } from '../theme/plain-list';
import { RateInputs } from './RateInputs';
import type { Rate } from './rate-to-fill';
import { useSetRates } from './use-set-rates';
import { byRate, useUnrated, type Unrated } from './use-unrated';

/** What is to have the rate: each amount with its project. */
function Amounts({ lines }: Pick<Unrated, 'lines'>) {
  const word = useWord();
  const language = useLanguage();
  return (
    <Box component="ul" sx={{ ...PLAIN_LIST, display: 'grid', gap: 0.5 }}>
      {lines.map((line) => (
        <Box component="li" key={line.id} sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}>
          <Link component={RouterLink} to={`/agreements/${line.agreementId}/show`} color="inherit">
            <Localized text={line.agreementTitle} />
          </Link>
          <Box component="span" sx={{ textAlign: 'right' }}>
            {formatExact(asMoney(line), language)}
            <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
              {word('amountKind', line.kind)}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** The rate of a currency on a day, for all that lack it. */
function RateOfDay({ of: { currency, effectiveOn, lines }, at }: { of: Unrated; at: number }) {
  const t = useT();
  const language = useLanguage();
  const title = { currency, day: formatDay(effectiveOn, language), smart_count: lines.length };
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography component="h3" variant="subtitle2">
        {t('agreement.rate.ofLines', title)}
      </Typography>
      <Amounts lines={lines} />
      <RateInputs
        within={`rates.${at}.`}
        of={lines.map(asMoney) as [Money, ...Money[]]}
        day={effectiveOn}
        autoFocus={at === 0}
      />
    </Box>
  );
}

interface RatesDialogProps {
  scope: TotalScope;
  /** Of these agreements alone. */
  agreements?: ReadonlySet<string>;
  onClose: () => void;
}

/** The rates that amounts lack, each set at once for all of its currency and day. */
export function RatesDialog({ scope, agreements, onClose }: RatesDialogProps) {
  const t = useT();
  const setRates = useSetRates();
  const { data, error } = useUnrated(scope);
  // What is asked for stays while the form is open: what is typed belongs to it.
  const [asked, setAsked] = useState<Unrated[]>();
  if (!asked && data) {
    setAsked(byRate(data.filter(({ agreementId }) => agreements?.has(agreementId) ?? true)));
  }
  const send = ({ rates, note }: FieldValues) => {
    const typed = (rates ?? []) as Partial<Rate>[];
    const given = (asked ?? []).flatMap(({ lines }, at) => {
      const { cnyRate, cnyRateSource } = typed[at] ?? {};
      const lineIds = lines.map(({ id }) => id);
      return cnyRate?.trim() && cnyRateSource ? [{ lineIds, cnyRate: cnyRate.trim(), cnyRateSource }] : [];
    });
    if (given.length === 0) throw new Error(t('agreement.rate.noneGiven'));
    return setRates(given, note as string);
  };
  return (
    <FormDialog
      title={t('agreement.rate.title')}
      text={t('agreement.rate.text')}
      submit={t('agreement.rate.submit')}
      defaults={{ note: t('agreement.amount.rateAdded') }}
      onSubmit={async (values) => send(values)}
      onClose={onClose}
    >
      <Unread error={error} />
      {!asked && !error && <Loading />}
      {asked?.map((of, at) => (
        <RateOfDay key={of.currency + of.effectiveOn} of={of} at={at} />
      ))}
      {asked && <PlainTextInput source="note" label={t('agreement.amount.why')} validate={required()} />}
    </FormDialog>
  );
}
