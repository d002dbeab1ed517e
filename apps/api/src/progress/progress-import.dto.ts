import { Shown } from '../http/fields.js';

/** A sheet that was taken in. */
export class ProgressImportDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ format: 'uuid' }) editionId: string;
  @Shown({ description: 'The document, as it stands with the lines of the ledger' }) source: string;
  @Shown({ description: 'How many it changed' }) agreements: number;
  @Shown({ format: 'date-time' }) importedAt: string;
  @Shown({ type: String, nullable: true }) importedByName: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) undoneAt: string | null;
  @Shown({ type: String, nullable: true }) undoneByName: string | null;
}
