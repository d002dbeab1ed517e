import { Localized, Shown, Text } from '../http/fields.js';
import type { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { fileView } from './file.view.js';
import { MEDIA_TYPES, type MediaType } from './media-type.rules.js';

/** What is said beside a file that is sent. */
export class FileOptions {
  @Localized({ optional: true })
  caption: LocalizedTextDto | null;
}

export class FileInput extends FileOptions {
  @Text({ max: 120, description: 'What it is called when it is saved' })
  name: string;
}

export class FileReplacement extends Versioned(FileInput) {}

export class FileDto extends Recorded(FileInput, fileView) {
  @Shown({ type: String, format: 'uuid', nullable: true })
  siteVisitId: string | null;

  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The line of a ledger that it is evidence of',
  })
  amountId: string | null;

  @Shown({ type: String, format: 'uuid', nullable: true, description: 'Whose ledger that is' })
  agreementId: string | null;

  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The delegation whose delegates may read it',
  })
  delegationId: string | null;

  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The edition all of whose delegates may',
  })
  editionId: string | null;

  @Shown({ type: String, enum: MEDIA_TYPES })
  mediaType: MediaType;

  @Shown({ type: Number, description: 'Bytes' })
  size: number;

  @Shown({ type: String, description: 'Of its bytes, in hexadecimal' })
  sha256: string;

  @Shown({ type: String, nullable: true })
  uploadedByName: string | null;

  @Shown({ type: [String], format: 'uuid' })
  liaisonIds: string[];
}
