import { ACTIVITY_KINDS } from './kinds.js';

/** Why something waits: an activity in the order of a visit's life, then what is followed up. */
export const WAITING_REASONS = [
  'time',
  'ask_host',
  'host_answer',
  'host_declined',
  'host_proposal',
  'meeting_answer',
  'vehicle',
  'driver',
  'confirm',
  'outcome',
  'target_near',
  'target_overdue',
  'question',
  'enquiry_overdue',
] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** What a visit waits for as to its host, of whichever side. */
export const HOST_REASONS = [
  'ask_host',
  'host_answer',
  'host_declined',
  'host_proposal',
] as const satisfies readonly WaitingReason[];

/** Whom it waits for. */
export const WAITED_FOR = ['desk', 'host', 'counterpart'] as const;
export type WaitedFor = (typeof WAITED_FOR)[number];

/** What waits. */
export const WAITING_KINDS = [...ACTIVITY_KINDS, 'agreement', 'enquiry'] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];
