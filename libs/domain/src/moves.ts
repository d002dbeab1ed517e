import { ENQUIRY_STATUSES, type ActivityStatus, type EnquiryStatus, type ReplyKind } from './kinds.js';

/** What may follow what. The API keeps to it, and screens offer nothing else. */
export interface Move<Status> {
  from: readonly Status[];
  to: Status;
}

/** The statuses of what has not taken place yet and still may. */
export const AHEAD_STATUSES = [
  'request',
  'planned',
  'confirmed',
] as const satisfies readonly ActivityStatus[];

export const isAhead = (status: ActivityStatus): boolean => AHEAD_STATUSES.some((ahead) => ahead === status);

/** The visits whose host may still answer by a link: what is confirmed is settled. */
export const REPLYABLE_STATUSES = ['request', 'planned'] as const satisfies readonly ActivityStatus[];

export const ACTIVITY_VERBS = ['confirm', 'complete', 'cancel', 'restore', 'reopen'] as const;
export type ActivityVerb = (typeof ACTIVITY_VERBS)[number];

/** `restore` leads to a request where there is no time. */
export const ACTIVITY_MOVES: Readonly<Record<ActivityVerb, Move<ActivityStatus>>> = {
  confirm: { from: ['planned'], to: 'confirmed' },
  complete: { from: ['planned', 'confirmed'], to: 'done' },
  cancel: { from: AHEAD_STATUSES, to: 'cancelled' },
  restore: { from: ['cancelled'], to: 'planned' },
  reopen: { from: ['done'], to: 'confirmed' },
};

export const ENQUIRY_VERBS = ['answer', 'reopen', 'close'] as const;
export type EnquiryVerb = (typeof ENQUIRY_VERBS)[number];

/** An answer may be given anew until it is closed; nothing closes unanswered. */
export const ENQUIRY_MOVES: Readonly<Record<EnquiryVerb, Move<EnquiryStatus>>> = {
  answer: { from: ['open', 'answered'], to: 'answered' },
  reopen: { from: ['answered', 'closed'], to: 'open' },
  close: { from: ['answered'], to: 'closed' },
};

/** In which statuses an enquiry takes a reply of each kind; the final one is the move to its answer. */
export const REPLIED_IN: Readonly<Record<ReplyKind, readonly EnquiryStatus[]>> = {
  interim: ['open'],
  final: ENQUIRY_MOVES.answer.from,
  note: ENQUIRY_STATUSES,
};
