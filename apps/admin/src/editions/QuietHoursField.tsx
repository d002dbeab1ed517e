import { useRecordContext } from 'ra-core';
import type { Edition } from '../api/records';

/** Between which hours notices wait. */
export function QuietHoursField() {
  const edition = useRecordContext<Edition>();
  return edition?.quietHours ? `${edition.quietFrom}–${edition.quietTo}` : null;
}
