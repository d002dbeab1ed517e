import { Alert } from '@mui/material';
import { required, useDataProvider, useNotify } from 'ra-core';
import { useWatch, type FieldValues } from 'react-hook-form';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Agreement, Amount } from '../api/records';
import { formatDay } from '../fields/format-time';
import { asMoney } from '../fields/money';
import { useLanguage, useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { FormDialog } from '../pages/FormDialog';
import { AmountInput, AmountKindInput, LineDetails } from './AmountInputs';
import { BeyondSigned } from './BeyondSigned';
import { holdsLater, lineOf, type LineForm } from './line-form';
import { useLineName } from './use-line-name';

interface Props {
  agreement: Agreement;
  onClose: () => void;
}
interface LineProps extends Props {
  line: Amount;
}

function useAddLine({ id }: Agreement) {
  const t = useT();
  const notify = useNotify();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return async (line: object | null) => {
    if (!line) return;
    await dataProvider.add('agreements', id, 'amounts', line);
    notify(t('agreement.amount.added'), { type: 'success' });
  };
}

const blankAsNull = (values: FieldValues) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === '' ? null : value]));

export function AddLineDialog({ agreement, onClose }: Props) {
  const t = useT();
  const add = useAddLine(agreement);
  const kind = agreement.signedOn ? 'utilised' : 'intended';
  return (
    <FormDialog
      title={t('agreement.amount.add')}
      submit={t('agreement.amount.add')}
      defaults={{ kind: agreement.amounts.contracted.lines || !agreement.signedOn ? kind : 'contracted' }}
      onSubmit={(values) => add(lineOf(blankAsNull(values) as unknown as LineForm))}
      onClose={onClose}
    >
      <AmountKindInput />
      <AmountInput needed of={agreement} />
      <BeyondSigned agreement={agreement} />
      <LineDetails dayHint={t('agreement.amount.effectiveHint')} />
    </FormDialog>
  );
}

/** An amount that changed is a line of its own: a correction says that it was never as the line has it. */
function LaterDayWarning({ line }: Pick<LineProps, 'line'>) {
  const t = useT();
  const language = useLanguage();
  const effectiveOn: unknown = useWatch({ name: 'effectiveOn' });
  if (!holdsLater(line, effectiveOn)) return null;
  const days = {
    from: formatDay(line.effectiveOn, language),
    until: formatDay(effectiveOn as string, language),
  };
  return <Alert severity="warning">{t('agreement.amount.laterDay', days)}</Alert>;
}

/** The full new amount in the place of a line, which stays in the ledger. */
export function CorrectLineDialog({ agreement, line, onClose }: LineProps) {
  const t = useT();
  const lineName = useLineName();
  const add = useAddLine(agreement);
  const { kind, cnyRate, cnyRateSource, source } = line;
  return (
    <FormDialog
      title={t('agreement.amount.correctTitle')}
      text={t('agreement.amount.correctText', { line: lineName(line) })}
      submit={t('agreement.amount.correct')}
      defaults={{ amount: asMoney(line), cnyRate, cnyRateSource, source }}
      onSubmit={(values) => {
        const corrected = lineOf({ ...blankAsNull(values), kind } as unknown as LineForm);
        return add(corrected && { ...corrected, replacesId: line.id });
      }}
      onClose={onClose}
    >
      <AmountInput needed of={{ replaces: line }} />
      <BeyondSigned agreement={agreement} replaces={line} />
      <LineDetails dayHint={t('agreement.amount.effectiveKept')} whyNeeded />
      <LaterDayWarning line={line} />
    </FormDialog>
  );
}

/** A correction to nothing. */
export function WithdrawLineDialog({ agreement, line, onClose }: LineProps) {
  const t = useT();
  const lineName = useLineName();
  const add = useAddLine(agreement);
  const { id, kind, currency } = line;
  return (
    <FormDialog
      title={t('agreement.amount.withdrawTitle')}
      text={t('agreement.amount.withdrawText', { line: lineName(line) })}
      submit={t('agreement.amount.withdraw')}
      color="error"
      onSubmit={({ note }) => add({ kind, currency, amount: '0.00', replacesId: id, note })}
      onClose={onClose}
    >
      <PlainTextInput
        source="note"
        label={t('agreement.amount.why')}
        validate={required()}
        multiline
        minRows={2}
      />
    </FormDialog>
  );
}
