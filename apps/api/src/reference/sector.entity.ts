import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Localized, Nullable, type LocalizedText } from '../database/columns.js';

@Entity()
@Check('sector_name', 'is_localized(name)')
@Index('sector_by_parent', ['parentCode'])
export class Sector {
  @PrimaryColumn('text')
  code: string;

  @Nullable('text')
  @ForeignKey(() => Sector, { name: 'sector_parent' })
  parentCode: string | null;

  @Localized()
  name: LocalizedText;
}
