import { Box, Typography } from '@mui/material';
import type { DelegateRole, Side } from '@yutai/domain';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { Faults } from '../sheets/Faults';
import type { IntakeField, IntakeRow } from './intake-client';

/** A value of a change as it is read. */
function useValue(): (field: string, text: string) => string {
  const language = useLanguage();
  const word = useWord();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  return (field, text) => {
    if (field === 'role') return word('delegateRole', text as DelegateRole);
    if (field === 'side') return word('side', text as Side);
    return field === 'arrivesAt' || field === 'departsAt'
      ? formatInstant(text, { language, timeZone, year: edition?.year })
      : text;
  };
}

const Label = ({ children }: { children: string }) => (
  <Box component="span" sx={{ color: 'text.secondary' }}>
    {children}{' '}
  </Box>
);

/** Why a row is rejected, or each of its fields as it was and as it will be. */
export function RowDetails({ row }: { row: IntakeRow }) {
  const t = useT();
  const value = useValue();
  if (row.faults.length > 0) {
    return (
      <Faults
        faults={row.faults}
        said={row.name}
        label={(field) => t(`intake.field.${field as IntakeField}`)}
      />
    );
  }
  return (
    <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {row.changes.map(({ field, before, after }) => (
        <span key={field}>
          <Label>{t(`intake.field.${field}`)}</Label>
          {row.outcome === 'changed' && (
            <>
              <s>{before === null ? t('sheet.nothing') : value(field, before)}</s> →{' '}
            </>
          )}
          {value(field, after)}
        </span>
      ))}
      {row.rank !== null && (
        <span>
          <Label>{t('resources.delegates.fields.rank')}</Label>
          {row.rank}
        </span>
      )}
    </Typography>
  );
}
