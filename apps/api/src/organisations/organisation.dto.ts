import { SIDES, type Side } from '@yutai/domain';
import { DistrictCode, Email, Localized, LongText, OneOf, Text, Website, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { organisationView } from './organisation.view.js';

export class OrganisationInput {
  @Localized({ description: 'As the organisation writes itself' })
  name: LocalizedTextDto;

  @Text({ optional: true, max: 40 })
  abbreviation: string | null;

  @OneOf(SIDES, { name: 'Side' })
  side: Side;

  @DistrictCode({ optional: true })
  districtCode: string | null;

  @Whole(1800, 2200, { optional: true })
  inChongqingSince: number | null;

  @Website({ optional: true })
  website: string | null;

  @Text({ optional: true, max: 60 })
  contactPhone: string | null;

  @Email({ optional: true })
  contactEmail: string | null;

  @Localized({ optional: true, description: 'For those who visit it; delegates read it with a release' })
  profile: LocalizedTextDto | null;

  @LongText({ optional: true })
  notes: string | null;
}

export class OrganisationReplacement extends Versioned(OrganisationInput) {}

export class OrganisationDto extends Recorded(OrganisationInput, organisationView) {}
