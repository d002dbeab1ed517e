import { Day, Flag, Ids, Localized, LongText, NestedList, Shown, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { Clock, TimeZone } from '../http/time-fields.js';
import { editionView } from './edition.view.js';

export class EmergencyNumberDto {
  @Localized({ description: 'Whom it reaches' })
  name: LocalizedTextDto;

  @Text({ max: 60 })
  phone: string;
}

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

  @Flag({ optional: true, default: true, description: 'Notices wait from quietFrom to quietTo' })
  quietHours: boolean;

  @Clock({ optional: true, default: '22:00' })
  quietFrom: string;

  @Clock({ optional: true, default: '07:00', description: 'Of the next day when it is before quietFrom' })
  quietTo: string;

  @NestedList(EmergencyNumberDto, {
    optional: true,
    default: [],
    max: 20,
    description: 'What delegates see on their page, in this order',
  })
  emergencyNumbers: EmergencyNumberDto[];

  @LongText({ optional: true })
  notes: string | null;
}

export class EditionReplacement extends Versioned(EditionInput) {}

export class EditionDto extends Recorded(EditionInput, editionView) {
  @Shown({ type: [LocalizedTextDto], description: 'In the order of coHostIds' })
  coHostNames: LocalizedTextDto[];
}
