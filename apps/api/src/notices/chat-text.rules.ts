import type { NoticeText } from '@yutai/planning';

/** A notice as it is pasted into a chat: one short message, without empty lines. */
export const chatText = ({ subject, body }: NoticeText): string =>
  [subject, ...body.split('\n')].filter(Boolean).join('\n');
