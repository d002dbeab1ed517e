import { required, useTranslate } from 'ra-core';
import { useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { Wide } from '../pages/forms';

type Values = Record<string, unknown>;
const FIELDS = ['value', 'asOf', 'period', 'changeOnYear', 'source', 'note'] as const;

/** A figure's digits as they were typed, without the commas that people group them by. */
const digits = (typed: unknown) =>
  String(typed ?? '')
    .normalize('NFKC')
    .replaceAll(/[,\s]/g, '');

/** The value as the API takes it; null where none was typed. */
export function valueOf(typed: Values | undefined): Values | null {
  if (!typed?.value) return null;
  return Object.fromEntries(FIELDS.map((field) => [field, typed[field] || null]));
}

/** A value with its cut-off or period and where it was published. `within` is where the form holds it. */
export function ValueInputs({ within = '', needed = false }: { within?: string; needed?: boolean }) {
  const t = useT();
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.indicators.fields.${field}`);
  const decimal = { htmlInput: { inputMode: 'decimal' as const } };
  return (
    <>
      <PlainTextInput
        source={`${within}value`}
        label={label('value')}
        parse={digits}
        validate={needed ? required() : undefined}
        slotProps={decimal}
        helperText={t('indicator.shareHint')}
      />
      <PlainTextInput
        source={`${within}changeOnYear`}
        label={label('changeOnYear')}
        parse={digits}
        slotProps={decimal}
        helperText={t('indicator.shareHint')}
      />
      <PlainTextInput source={`${within}asOf`} label={label('asOf')} helperText={t('indicator.asOfHint')} />
      <PlainTextInput
        source={`${within}period`}
        label={label('period')}
        helperText={t('indicator.periodHint')}
      />
      <Wide>
        <LocalizedTextInput source={`${within}source`} label={label('source')} />
      </Wide>
      <PlainTextInput source={`${within}note`} label={label('note')} />
    </>
  );
}
