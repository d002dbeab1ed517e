import { Day, Ids, Localized, LongText, Shown, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { TimeZone } from '../http/time-fields.js';
import { editionView } from './edition.view.js';

export class EditionInput {
  @Whole(1, 1000, { description: 'The how-manieth' })
  ordinal: number;

  @Whole(1900, 2200)
  year: number;

  @Localized()
  name: LocalizedTextDto;

  @Text({ optional: true, max: 100 })
  city: string | null;

  @TimeZone({ optional: true, default: 'Asia/Shanghai' })
  timeZone: string;

  @Day()
  startsOn: string;

  @Day({ description: 'The last day, included' })
  endsOn: string;

  @Day({ description: 'Visits may be before the Week: the first day they may be on' })
  seasonStartsOn: string;

  @Day({ description: 'The last day that visits after the Week may be on' })
  seasonEndsOn: string;

  @Ids({ optional: true, default: [], max: 20, description: 'Organisations, in the order they are named' })
  coHostIds: string[];

  @LongText({ optional: true })
  notes: string | null;
}

export class EditionReplacement extends Versioned(EditionInput) {}

export class EditionDto extends Recorded(EditionInput, editionView) {
  @Shown({ type: [LocalizedTextDto], description: 'In the order of coHostIds' })
  coHostNames: LocalizedTextDto[];
}
