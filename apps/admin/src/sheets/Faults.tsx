import { Typography } from '@mui/material';
import type { Schemas } from '@yutai/api-client';
import { messageOf } from '../api/problem';
import { useLanguage, useT } from '../i18n/use-t';

interface FaultsProps {
  faults: readonly Schemas['SheetFaultDto'][];
  /** What the row is known by, which is not said again. */
  said: string;
  label: (field: string) => string;
}

/** Why a row is rejected, each reason with what the cell says. */
export function Faults({ faults, said, label }: FaultsProps) {
  const t = useT();
  const language = useLanguage();
  return faults.map(({ field, code, message, params, value }) => {
    const reason = messageOf(code, message, language, params);
    const isSaid = value === '' || value === said || reason.includes(value);
    return (
      <Typography key={field + code} variant="body2" sx={{ color: 'error.main' }}>
        {t(isSaid ? 'sheet.fault' : 'sheet.faultOf', { field: label(field), reason, value })}
      </Typography>
    );
  });
}
