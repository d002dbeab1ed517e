import { Box, Typography } from '@mui/material';
import { districtOf, formatExact, pickText, type AgreementStatus, type Language } from '@yutai/domain';
import type { Schemas } from '@yutai/api-client';
import { formatDay } from '../fields/format-time';
import { asMoney } from '../fields/money';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { Faults } from '../sheets/Faults';
import { clearedReason, loweringLines } from './loss';
import type { ProgressField, ProgressLine, ProgressRow } from './progress-client';

const exact = (money: Schemas['MoneyDto'], language: Language) => formatExact(asMoney(money), language);

const Label = ({ children }: { children: string }) => (
  <Box component="span" sx={{ color: 'text.secondary' }}>
    {children}{' '}
  </Box>
);

/** What comes to the ledger: what it was in all, what it will be, and the line that makes it so. */
function Line({ line }: { line: ProgressLine }) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const { kind, amount, corrects, before, after, effectiveOn } = line;
  const values = { amount: exact(amount, language), day: formatDay(effectiveOn, language) };
  return (
    <Box component="span" sx={{ flexBasis: '100%' }}>
      <Label>{word('amountKind', kind)}</Label>
      {t('progress.total', { before: exact(before, language), after: exact(after, language) })}
      <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
        {corrects
          ? t('progress.corrected', { ...values, corrects: exact(corrects, language) })
          : t('progress.added', values)}
      </Box>
    </Box>
  );
}

/** A value of a change as it is read. */
function useValue(): (field: string, text: string) => string {
  const language = useLanguage();
  const word = useWord();
  return (field, text) => {
    if (field === 'district') return pickText(districtOf(text)?.name ?? {}, language) ?? text;
    if (field === 'status') return word('agreementStatus', text as AgreementStatus);
    return field.endsWith('On') ? formatDay(text, language) : text;
  };
}

/** What would become less of what is known, and why the row is not ticked beforehand. */
function Losses({ row }: { row: ProgressRow }) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const reason = clearedReason(row);
  const losses = loweringLines(row).map(({ kind, lowers, after }) =>
    t('progress.lower', {
      kind: word('amountKind', kind),
      before: exact(lowers!, language),
      after: exact(after, language),
    }),
  );
  const all = reason === undefined ? losses : [...losses, t('progress.clears', { reason })];
  return all.map((loss) => (
    <Box key={loss} component="strong" sx={{ flexBasis: '100%', color: 'warning.main', fontWeight: 500 }}>
      {loss}
    </Box>
  ));
}

/** Why a row is not taken in; or each day, the status and each line as it was and as it will be. */
export function RowChanges({ row }: { row: ProgressRow }) {
  const t = useT();
  const value = useValue();
  if (row.faults.length > 0) {
    const label = (field: string) => t(`progress.field.${field as ProgressField}`);
    return <Faults faults={row.faults} said={row.title} label={label} />;
  }
  return (
    <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      <Losses row={row} />
      {row.changes.map(({ field, before, after }) => (
        <span key={field}>
          <Label>{t(`progress.field.${field as ProgressField}`)}</Label>
          {before !== null && (
            <>
              <s>{value(field, before)}</s> →{' '}
            </>
          )}
          {after === null ? t('sheet.nothing') : value(field, after)}
        </span>
      ))}
      {row.lines.map((line, at) => (
        <Line key={at} line={line} />
      ))}
    </Typography>
  );
}
