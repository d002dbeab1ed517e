import { Shown } from '../http/fields.js';

export class AuditEntryDto {
  @Shown({ type: 'integer', format: 'int64', description: 'Grows with each entry' })
  id: number;

  @Shown({ format: 'date-time', description: 'When the transaction began' })
  at: string;

  @Shown({
    example: 'user:01990000-0000-7000-8000-000000000000',
    description: 'user:<id>, link:<id>, host:<id> or command:<name>',
  })
  actor: string;

  @Shown({ type: String, nullable: true, description: 'The name of the user, if it is one and still there' })
  actorName: string | null;

  @Shown({ type: String, nullable: true, description: 'As answered in X-Request-Id' })
  requestId: string | null;

  @Shown({ enum: ['insert', 'update', 'delete'] })
  action: string;

  @Shown({ example: 'site_visit', description: 'The table' })
  entity: string;

  @Shown({ format: 'uuid' })
  entityId: string;

  @Shown({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Columns as they were; of an update, the changed ones',
  })
  before: Record<string, unknown> | null;

  @Shown({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Columns as they became',
  })
  after: Record<string, unknown> | null;
}
