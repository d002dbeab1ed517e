import { ApiProperty } from '@nestjs/swagger';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  CREW_DUTIES,
  HOST_ANSWERS,
  PLACE_KINDS,
  SESSION_KINDS,
  SPOKEN_LANGUAGES,
  type ActivityKind,
  type ActivityStatus,
  type CrewDuty,
  type HostAnswer,
  type PlaceKind,
  type SessionKind,
  type SpokenLanguage,
} from '@yutai/domain';
import type {
  CrewPart,
  OpeningHours,
  Plan,
  PlanActivity,
  PlanCrewMember,
  PlanDelegation,
  PlanEdition,
  PlanGroup,
  PlanHost,
  PlanPlace,
  PlanResource,
  TravelTime,
} from '@yutai/planning';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { DuringDto } from '../http/problem.dto.js';

class PlanEditionDto implements PlanEdition {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Asia/Shanghai' }) timeZone: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ format: 'date' }) seasonStartsOn: string;
  @ApiProperty({ format: 'date' }) seasonEndsOn: string;
}

class PlanOpeningHoursDto implements OpeningHours {
  @ApiProperty({ type: [Number], description: '1, Monday, to 7' }) days: number[];
  @ApiProperty({ example: '09:00' }) opens: string;
  @ApiProperty({ example: '17:00' }) closes: string;
}

const Duty = (isArray = false) => ApiProperty({ enum: CREW_DUTIES, enumName: 'CrewDuty', isArray });
const Languages = () => ApiProperty({ enum: SPOKEN_LANGUAGES, enumName: 'SpokenLanguage', isArray: true });

class PlanPlaceDto implements PlanPlace {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) parentId: string | null;
  @ApiProperty({ enum: PLACE_KINDS, enumName: 'PlaceKind' }) kind: PlaceKind;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ type: String, nullable: true }) districtCode: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'WGS-84' }) latitude: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'WGS-84' }) longitude: number | null;
  @ApiProperty({ type: [PlanOpeningHoursDto], nullable: true }) openingHours: PlanOpeningHoursDto[] | null;
  @ApiProperty({ type: Number, nullable: true }) groupsAtOnce: number | null;
  @ApiProperty({ type: Number, nullable: true }) capacity: number | null;
}

class PlanTravelDto implements TravelTime {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) fromPlaceId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) toPlaceId: string | null;
  @ApiProperty({ type: String, nullable: true }) fromDistrictCode: string | null;
  @ApiProperty({ type: String, nullable: true }) toDistrictCode: string | null;
  @ApiProperty() minutes: number;
}

class PlanDelegationDto implements PlanDelegation {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty() headcount: number;
  @ApiProperty({ type: DuringDto, nullable: true }) stays: DuringDto | null;
}

class PlanGroupDto implements PlanGroup {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) delegationId: string;
  @ApiProperty({ type: LocalizedTextDto, nullable: true, description: "null: of others' delegation" })
  name: LocalizedTextDto | null;
  @ApiProperty() headcount: number;
}

class CrewPartDto implements CrewPart {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @Duty() part: CrewDuty;
}

class PlanActivityDto implements PlanActivity {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ACTIVITY_KINDS, enumName: 'ActivityKind' }) kind: ActivityKind;
  @ApiProperty({ enum: SESSION_KINDS, enumName: 'SessionKind', nullable: true })
  sessionKind: SessionKind | null;
  @ApiProperty({ type: LocalizedTextDto }) title: LocalizedTextDto;
  @ApiProperty({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' }) status: ActivityStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startsAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endsAt: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) placeId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) toPlaceId: string | null;
  @ApiProperty({ type: [String], format: 'uuid' }) delegationIds: string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'Who alone take part of their delegations' })
  groupIds: string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'What it books' }) resourceIds: string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'Who of these are named themselves' })
  namedIds: string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'Who stay away of those who take part' })
  excusedIds: string[];
  @ApiProperty() headcount: number;
  @ApiProperty({ type: [CrewPartDto] }) crew: CrewPartDto[];
  @Languages() languages: SpokenLanguage[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) hostId: string | null;
  @ApiProperty({ enum: HOST_ANSWERS, enumName: 'HostAnswer', nullable: true }) hostAnswer: HostAnswer | null;
  @ApiProperty() version: number;
}

class PlanVehicleDto implements PlanResource {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['vehicle'] }) kind: 'vehicle';
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty() seats: number;
}

class PlanCrewMemberDto implements PlanCrewMember {
  @ApiProperty({ format: 'uuid', description: "The person's" }) id: string;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @Duty(true) duties: CrewDuty[];
  @Languages() languages: SpokenLanguage[];
  @ApiProperty({ type: [PlanOpeningHoursDto], nullable: true }) workingHours: PlanOpeningHoursDto[] | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
}

class PlanHostDto implements PlanHost {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
}

/** The plan of an edition as libs/planning reads it. */
export class PlanDto implements Plan {
  @ApiProperty({ type: PlanEditionDto }) edition: PlanEditionDto;
  @ApiProperty({ type: [PlanPlaceDto] }) places: PlanPlaceDto[];
  @ApiProperty({ type: [PlanTravelDto] }) travel: PlanTravelDto[];
  @ApiProperty({ type: [PlanDelegationDto] }) delegations: PlanDelegationDto[];
  @ApiProperty({ type: [PlanGroupDto] }) groups: PlanGroupDto[];
  @ApiProperty({ type: [PlanActivityDto] }) activities: PlanActivityDto[];
  @ApiProperty({ type: [PlanVehicleDto] }) resources: PlanVehicleDto[];
  @ApiProperty({ type: [PlanCrewMemberDto] }) crew: PlanCrewMemberDto[];
  @ApiProperty({ type: [PlanHostDto] }) hosts: PlanHostDto[];
}
