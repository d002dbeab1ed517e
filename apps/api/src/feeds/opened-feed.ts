import type { Principal } from '@yutai/access';
import type { Language } from '@yutai/domain';
import type { CalendarOwner } from '@yutai/planning';

type FeedPrincipal = Extract<Principal, { kind: 'feed' }>;

/** The principal behind a feed's address, with all that its calendar is made of besides the release. */
export class OpenedFeed implements FeedPrincipal {
  readonly kind = 'feed';
  readonly feedId: string;
  readonly owner: CalendarOwner;
  readonly language: Language;
  /** What the owner is called, as JSON text; null of a delegate, who knows. */
  readonly name: string | null;
  /** The edition's name and time zone, as JSON text: for before its first release. */
  readonly edition: string;
  /** The latest release of the edition; null before the first. */
  readonly releaseId: string | null;

  constructor({ feedId, owner, language, name, edition, releaseId }: Omit<OpenedFeed, 'kind'>) {
    this.feedId = feedId;
    this.owner = owner;
    this.language = language;
    this.name = name;
    this.edition = edition;
    this.releaseId = releaseId;
  }
}
