import { required } from 'ra-core';
import { BooleanInput } from 'react-admin';
import { useLineName } from '../agreements/use-line-name';
import type { Agreement, Amount } from '../api/records';
import { formatDay } from '../fields/format-time';
import { asMoney } from '../fields/money';
import { useLanguage, useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { FormDialog } from '../pages/FormDialog';
import { RateInputs } from './RateInputs';
import { useSetRates } from './use-set-rates';
import { useUnrated } from './use-unrated';

interface RateDialogProps {
  agreement: Agreement;
  line: Amount;
  onClose: () => void;
}

/** The others of the edition that the same rate is of. */
function useOthers({ editionId }: Agreement, { id, currency, effectiveOn }: Amount): string[] {
  const { data = [] } = useUnrated({ editionId });
  return data
    .filter((each) => each.id !== id && each.currency === currency && each.effectiveOn === effectiveOn)
    .map((each) => each.id);
}

/** The rate that a line lacks, and nothing else of it; for the others of its day as well, where that is ticked. */
export function RateDialog({ agreement, line, onClose }: RateDialogProps) {
  const t = useT();
  const lineName = useLineName();
  const language = useLanguage();
  const setRates = useSetRates();
  const others = useOthers(agreement, line);
  const day = formatDay(line.effectiveOn, language);
  return (
    <FormDialog
      title={t('agreement.rate.title')}
      text={lineName(line)}
      submit={t('agreement.rate.submit')}
      defaults={{ note: t('agreement.amount.rateAdded'), others: false }}
      onSubmit={({ cnyRate, cnyRateSource, note, others: ofAll }) => {
        const rate = { cnyRate: String(cnyRate).trim(), cnyRateSource: cnyRateSource as string };
        return setRates([{ ...rate, lineIds: [line.id, ...(ofAll ? others : [])] }], note as string);
      }}
      onClose={onClose}
    >
      <RateInputs of={[asMoney(line)]} day={line.effectiveOn} isNeeded autoFocus />
      {others.length > 0 && (
        <BooleanInput
          source="others"
          label={t('agreement.rate.others', { smart_count: others.length, currency: line.currency, day })}
          helperText={false}
        />
      )}
      <PlainTextInput source="note" label={t('agreement.amount.why')} validate={required()} />
    </FormDialog>
  );
}
