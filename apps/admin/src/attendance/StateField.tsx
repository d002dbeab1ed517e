import { Typography } from '@mui/material';
import type { Schemas } from '@yutai/api-client';
import { useRecordContext } from 'ra-core';
import { PlainChip } from '../fields/WordField';
import { useT } from '../i18n/use-t';

export type Attendance = Schemas['AttendanceDto'];

/** How somebody stands, and whether that is only what they say themselves. */
export function StateField() {
  const t = useT();
  const record = useRecordContext<Attendance>();
  if (!record) return null;
  const more = [
    record.minutesLate !== null && t('attendance.lateBy', { minutes: record.minutesLate }),
    record.way === 'self' && record.state !== 'claimed' && t('attendance.own'),
    !record.expected && t('attendance.unexpected'),
  ].filter((words) => words !== false);
  return (
    <>
      <PlainChip source="state" list="attendanceState" />{' '}
      {more.length > 0 && (
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {more.join(' · ')}
        </Typography>
      )}
    </>
  );
}
