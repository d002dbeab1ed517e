export * from './plan.js';
export * from './conflict.js';
export * from './intervals.js';
export * from './travel.js';
export { PlanIndex } from './plan-index.js';
export { checkActivity, findConflicts, isFree } from './check.js';
export * from './release.js';
export * from './itinerary.js';
export * from './itinerary-changes.js';
export { entriesIn, type CalendarEntry, type CalendarOwner } from './calendar-entries.js';
export {
  calendarAfter,
  calendarIn,
  datedEntriesIn,
  type DatedEntry,
  type PublishedSnapshot,
} from './calendar-history.js';
export {
  CHANGES,
  differenceOf,
  type ActivityChange,
  type Change,
  type ReleaseDifference,
} from './difference.js';
export * from './restore.js';
export * from './notices.js';
export * from './describe.js';
export * from './crew.js';
export { crewFreeFor } from './crew-fixes.js';
export * from './fixes.js';
export * from './rules.js';
export * from './carry-over.js';
export * from './transfer-proposals.js';
export { MOST_VEHICLES, type ProposedVehicle } from './transfer-vehicles.js';
