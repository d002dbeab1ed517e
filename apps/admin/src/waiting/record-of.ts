import { resourceOf } from '../activities/activity-resource';
import type { Waiting } from '../api/records';

/** The record that waits. */
export function recordOf({ kind, activityId, agreementId, enquiryId }: Waiting) {
  if (kind === 'agreement') return { resource: 'agreements', id: agreementId! };
  if (kind === 'enquiry') return { resource: 'enquiries', id: enquiryId! };
  return { resource: resourceOf(kind), id: activityId! };
}
