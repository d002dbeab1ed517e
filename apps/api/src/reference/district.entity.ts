import { Check, Entity, PrimaryColumn } from 'typeorm';
import { Localized, type LocalizedText } from '../database/columns.js';

@Entity()
@Check('district_code', `code ~ '^[0-9]{6}$'`)
@Check('district_name', 'is_localized(name)')
export class District {
  @PrimaryColumn('text')
  code: string;

  @Localized()
  name: LocalizedText;
}
