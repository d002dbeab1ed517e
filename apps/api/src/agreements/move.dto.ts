import { AGREEMENT_STAGES, TARGET_STAGES } from '@yutai/domain';
import { Shown } from '../http/fields.js';

const TARGETS = TARGET_STAGES.map((stage) => `${stage}Due` as const);
export const MOVED = [...AGREEMENT_STAGES, ...TARGETS, 'status', 'statusSince', 'voided'] as const;

/** A stage that was reached or taken back, a target that was set or shifted, a status that changed, or since when it holds; that it was voided. */
export class MoveDto {
  @Shown({ description: 'Of the audit entry and what moved' })
  id: string;

  @Shown({ format: 'uuid' })
  agreementId: string;

  @Shown({ format: 'date-time', description: 'When it was written down' })
  recordedAt: string;

  @Shown({ type: String, nullable: true, required: false, description: 'For the desk only' })
  recordedByName?: string | null;

  @Shown({ enum: MOVED, enumName: 'Moved' })
  what: (typeof MOVED)[number];

  @Shown({ type: String, nullable: true, description: 'The day before, or the status before' })
  from: string | null;

  @Shown({
    type: String,
    nullable: true,
    description: 'The day it was reached or is due, null when taken back; the status; or when it was voided',
  })
  to: string | null;

  @Shown({ type: String, format: 'date', nullable: true, description: 'The day from which a status holds' })
  since: string | null;

  @Shown({ type: String, nullable: true, required: false, description: 'For the desk only' })
  reason?: string | null;

  @Shown({ type: String, format: 'date', nullable: true, description: 'When the agreement was signed' })
  signedOn: string | null;

  @Shown({ type: String, format: 'date-time', nullable: true, description: 'When the agreement was voided' })
  voidedAt: string | null;
}
