import { Box, Typography } from '@mui/material';
import { daysBetween } from '@yutai/domain';
import type { Edition } from '../api/records';
import { useToday } from '../edition/use-today';
import { formatDay, formatDays } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';

/** Before: how many days are left; during: which day it is; after: when it ended. */
function useCountdown({ startsOn, endsOn }: Edition): string {
  const t = useT();
  const language = useLanguage();
  const today = useToday();
  if (today < startsOn) {
    return t('dashboard.daysUntil', { smart_count: daysBetween(today, startsOn).length - 1 });
  }
  if (today > endsOn) return t('dashboard.over', { day: formatDay(endsOn, language) });
  return t('dashboard.today', {
    day: daysBetween(startsOn, today).length,
    days: daysBetween(startsOn, endsOn).length,
  });
}

/** The days of the edition, and where in them the desk stands. */
export function EditionHeader({ edition }: { edition: Edition }) {
  const t = useT();
  const language = useLanguage();
  const countdown = useCountdown(edition);
  const { startsOn, endsOn, seasonStartsOn, seasonEndsOn } = edition;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5, mb: 2 }}>
      <Typography component="p" sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
        {formatDays(startsOn, endsOn, language)}
      </Typography>
      <Typography component="p" sx={{ color: 'primary.main', fontWeight: 600 }}>
        {countdown}
      </Typography>
      <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
        {t('dashboard.season', { days: formatDays(seasonStartsOn, seasonEndsOn, language) })}
      </Typography>
    </Box>
  );
}
