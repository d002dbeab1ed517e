import { Tab, Tabs } from '@mui/material';
import { formatWeekday } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';

interface DayTabsProps {
  days: readonly string[];
  day: string;
  onDay: (day: string) => void;
}

export function DayTabs({ days, day, onDay }: DayTabsProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <Tabs
      value={day}
      onChange={(_, chosen: string) => onDay(chosen)}
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      aria-label={t('timetable.days')}
      sx={{ minHeight: 40, mb: 1.5, '& .MuiTab-root': { minHeight: 40, py: 0.5, minWidth: 88 } }}
    >
      {days.map((each) => (
        <Tab key={each} value={each} label={formatWeekday(each, language)} />
      ))}
    </Tabs>
  );
}
