import { Chip, type Theme } from '@mui/material';
import { useRecordContext } from 'ra-core';
import type { User } from '../api/records';
import { useT } from '../i18n/use-t';

/** Said only of an account that is shut out. */
export function DisabledField() {
  const t = useT();
  const user = useRecordContext<User>();
  if (!user?.disabled) return null;
  return (
    <Chip
      label={t('resources.users.fields.disabled')}
      sx={({ palette }: Theme) => ({
        backgroundColor: palette.tones.status.cancelled.tint,
        color: palette.tones.status.cancelled.text,
      })}
    />
  );
}
