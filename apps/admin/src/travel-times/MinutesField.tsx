import { useRecordContext } from 'ra-core';
import type { TravelTime } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { useT } from '../i18n/use-t';

/** "65 分钟" */
export function MinutesField() {
  const t = useT();
  const record = useRecordContext<TravelTime>();
  if (!record) return null;
  return (
    <IllustrativeMark source="minutes">
      {t('pages.travelTime.minutes', { smart_count: record.minutes })}
    </IllustrativeMark>
  );
}
