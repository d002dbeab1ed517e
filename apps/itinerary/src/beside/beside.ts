import type { Schemas } from '@yutai/api-client';
import type { EnquiryTopic, Language } from '@yutai/domain';

export type Contacts = Schemas['ContactsDto'];
export type DelegatesDocument = Schemas['DelegatesDocumentDto'];
export type Question = Schemas['QuestionDto'];

/** What was loaded last, and when (milliseconds since 1970). */
export interface Loaded<T> {
  body: T;
  asOf: number;
}

/** What stands beside the itinerary. It is no part of a release, as it changes between them. */
export interface Beside {
  contacts?: Loaded<Contacts>;
  documents?: Loaded<{ documents: DelegatesDocument[] }>;
  questions?: Loaded<{ questions: Question[] }>;
}

export type Part = keyof Beside;
export const PARTS: readonly Part[] = ['contacts', 'documents', 'questions'];

/** What a delegate is about to ask. */
export interface Draft {
  /** Of one that was to be sent and is changed. */
  id?: string;
  topic: EnquiryTopic;
  text: string;
  /** As it was before it was changed it had arrived: this is another. */
  arrivedBefore?: boolean;
}

/** A question that is not known to have arrived; sent again with its id, it is the same one. */
export interface Unsent extends Draft {
  id: string;
  /** What it was written in. */
  language: Language;
  /** The desk cannot take it as it is: it is sent again once it was changed. */
  refused: boolean;
}

export const NO_DRAFT: Draft = { topic: 'other', text: '' };
/** Characters of a question. */
export const LONGEST = 1000;
