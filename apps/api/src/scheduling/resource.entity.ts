import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Whatever can be booked, under the id it has in its own table; kept by triggers, locked by writers. */
@Entity()
@Check('resource_kind', `kind IN ('delegation', 'person', 'place', 'vehicle', 'group')`)
export class Resource {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: string;
}
