import type { LocalizedText } from '@yutai/domain';
import type { NoticePreview } from '../api/records';

/** One text and all who are told it. */
export interface Told extends Pick<NoticePreview, 'language' | 'subject' | 'body'> {
  names: LocalizedText[];
}
export interface Group {
  /** None for what is told of the whole edition. */
  delegationId: string | null;
  delegationName: LocalizedText | null;
  readers: number;
  texts: Told[];
}

/** Notices by delegation, in the order in which they come; those of one who is told the same are one. */
export function grouped(notices: readonly NoticePreview[]): Group[] {
  const groups = new Map<string | null, Group>();
  for (const { delegationId, delegationName, recipientName, language, subject, body } of notices) {
    const group: Group = groups.get(delegationId) ?? { delegationId, delegationName, readers: 0, texts: [] };
    groups.set(delegationId, group);
    group.readers += 1;
    const same = group.texts.find((told) => told.body === body && told.subject === subject);
    if (same) same.names.push(recipientName);
    else group.texts.push({ language, subject, body, names: [recipientName] });
  }
  return [...groups.values()];
}
