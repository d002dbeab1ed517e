import { Box } from '@mui/material';
import { daysOverdue } from '@yutai/domain';
import { useRecordContext } from 'ra-core';
import type { Enquiry } from '../api/records';
import { useToday } from '../edition/use-today';
import { DayField } from '../fields/time-fields';
import { useT } from '../i18n/use-t';

/** By when, and for how many days it has been overdue: said in words, not by colour alone. */
export function DueField() {
  const t = useT();
  const today = useToday();
  const enquiry = useRecordContext<Enquiry>();
  if (!enquiry?.dueOn) return null;
  return (
    <>
      <DayField source="dueOn" />
      {enquiry.overdue && (
        <Box
          component="span"
          sx={{ display: 'block', color: 'error.main', fontWeight: 600, fontSize: '0.8125rem' }}
        >
          {t('enquiry.overdueSince', { smart_count: daysOverdue(enquiry.dueOn, today) })}
        </Box>
      )}
    </>
  );
}
