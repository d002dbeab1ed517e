import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { BodyPipe } from '../http/body.pipe.js';
import type { Body, Ids, Row } from './row.js';

type Constructor<T> = new () => T;

/** Loads rows as requests would: each body checked and completed by its class, then given to the service. */
export class Loader {
  private readonly pipe = new BodyPipe();

  constructor(private readonly manager: EntityManager) {}

  /** Loads rows in their order and gives their ids. `create` answers the record as JSON text. */
  async load<Key extends string, Input extends object, R extends Row<Input, never>>(
    entity: EntityTarget<ObjectLiteral>,
    type: Constructor<Input>,
    rows: Record<Key, R>,
    create: (body: Input, row: R) => Promise<string>,
  ): Promise<Ids<Key>> {
    const ids: Partial<Ids<Key>> = {};
    for (const [key, row] of Object.entries(rows) as [Key, R][]) {
      const { id } = JSON.parse(await create(await this.checked(type, row.body), row)) as { id: string };
      if (row.illustrative) {
        await this.mark(entity, { id }, row.illustrative);
      }
      ids[key] = id;
    }
    return ids as Ids<Key>;
  }

  /** @throws Problem 400 that names every field at fault */
  private async checked<Input extends object>(type: Constructor<Input>, body: Body<Input>): Promise<Input> {
    return (await this.pipe.transform(body, { type: 'body', metatype: type })) as Input;
  }

  /** Says which columns of a row are made up. Comes last, as any edit of a column takes its mark away. */
  async mark(entity: EntityTarget<ObjectLiteral>, where: ObjectLiteral, fields: string[]): Promise<void> {
    const { namingStrategy } = this.manager.connection;
    const illustrative = fields.map((field) => namingStrategy.columnName(field, undefined, []));
    await this.manager.update(entity, where, { illustrative });
  }
}
