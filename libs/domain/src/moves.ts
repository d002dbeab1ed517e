import {
  AGREEMENT_STAGES,
  type ActivityStatus,
  type AgreementStage,
  type AgreementStatus,
  type EnquiryStatus,
} from './kinds.js';

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

/** The stages that a project can be recorded at before it is signed. */
export const OPENING_STAGES = ['pitched', 'negotiating'] as const satisfies readonly AgreementStage[];
export type OpeningStage = (typeof OPENING_STAGES)[number];

/** The stages that a project can be moved to; signing is a move of its own, because it has a day. */
export const REACHED_STAGES = [
  'negotiating',
  'started',
  'funded',
  'producing',
] as const satisfies readonly AgreementStage[];
export type ReachedStage = (typeof REACHED_STAGES)[number];

interface Standing {
  stage: AgreementStage;
  status: AgreementStatus;
}

const place = (stage: AgreementStage) => AGREEMENT_STAGES.indexOf(stage);

export const isSigned = (stage: AgreementStage): boolean => place(stage) >= place('signed');

/** Only what is not signed yet, and was not given up. */
export const maySign = ({ stage, status }: Standing): boolean => !isSigned(stage) && status !== 'terminated';

/**
 * Where a project may be moved: only forward, and not once it was given up. Steps may be left out, and money may arrive
 * before ground is broken: a project that is funded stays so when it is started afterwards.
 */
export const stagesAhead = ({ stage, status }: Standing): ReachedStage[] =>
  status === 'terminated'
    ? []
    : REACHED_STAGES.filter((next) => place(next) > place(stage) && isSigned(next) === isSigned(stage));
