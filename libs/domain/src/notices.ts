/**
 * How far the sending of a notice got. `prepared`: there is nowhere to send it, it is passed on by hand; `held`: this
 * installation sends no mail; `uncertain`: it was handed over and nobody knows whether it arrived; `dead`: it will not be
 * tried again by itself; `superseded`: a later notice tells its reader all of it.
 */
export const NOTICE_STATUSES = [
  'prepared',
  'held',
  'queued',
  'sending',
  'sent',
  'uncertain',
  'dead',
  'cancelled',
  'superseded',
] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

export const NOTICE_CHANNELS = ['email', 'webhook'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** Why a notice was not sent, as far as one knows. */
export const NOTICE_FAULTS = [
  'refused',
  'busy',
  'unreachable',
  'signInRefused',
  'senderRefused',
  'timedOut',
  'interrupted',
  'unanswered',
] as const;
export type NoticeFault = (typeof NOTICE_FAULTS)[number];

/** The statuses from which a person may have a notice sent, anew or at all. */
export const SENDABLE_STATUSES = [
  'prepared',
  'held',
  'uncertain',
  'dead',
] as const satisfies readonly NoticeStatus[];
/** Those in which nobody has been told yet, and it can be left so. */
export const WAITING_STATUSES = ['held', 'queued'] as const satisfies readonly NoticeStatus[];
