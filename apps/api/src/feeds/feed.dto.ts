import { FEED_KINDS, LANGUAGES, type FeedKind, type Language } from '@yutai/domain';
import { Id, OneOf, Shown } from '../http/fields.js';

/** The language of a feed, which stays its own. */
export class FeedLanguageInput {
  @OneOf(LANGUAGES, { name: 'Language' })
  language: Language;
}

export class FeedInput extends FeedLanguageInput {
  @Id()
  editionId: string;

  @OneOf(FEED_KINDS, { name: 'FeedKind' })
  kind: FeedKind;

  @Id({ description: 'The delegate, delegation, place or vehicle' })
  ownerId: string;
}

export class FeedDto {
  @Shown({ format: 'uuid' })
  id: string;

  @Shown({ format: 'uuid' })
  editionId: string;

  @Shown({ enum: FEED_KINDS, enumName: 'FeedKind' })
  kind: FeedKind;

  @Shown({ format: 'uuid', description: 'The delegate, delegation, place or vehicle' })
  ownerId: string;

  @Shown({ type: String, format: 'uuid', nullable: true })
  liaisonId: string | null;

  @Shown({ description: 'Made by the delegate by their link, and ended with it' })
  byDelegate: boolean;

  @Shown({ enum: LANGUAGES, enumName: 'Language' })
  language: Language;

  @Shown({ format: 'date-time' })
  createdAt: string;

  @Shown({ format: 'date-time' })
  expiresAt: string;

  @Shown({ type: String, format: 'date-time', nullable: true })
  revokedAt: string | null;
}

export class FeedAddressDto {
  @Shown({ format: 'uuid' })
  id: string;

  @Shown({
    description: 'Of its token only the hash is kept. It shows the calendar to whoever has it.',
    example: 'https://week.example/api/feeds/3q2-7wAAAAAAAAAAAAAAAA.ics',
  })
  url: string;

  @Shown({ format: 'date-time' })
  expiresAt: string;
}
