import { ApiProperty } from '@nestjs/swagger';
import { CREW_DUTIES, DELEGATE_ROLES, type CrewDuty, type DelegateRole } from '@yutai/domain';
import { EmergencyNumberDto } from '../editions/edition.dto.js';
import { Flag } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

const Phone = (description?: string) => ApiProperty({ type: String, nullable: true, description });

export class HotelDto {
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ type: LocalizedTextDto, nullable: true }) address: LocalizedTextDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'GB/T 2260' }) districtCode: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'WGS-84' }) latitude: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'WGS-84' }) longitude: number | null;
  @Phone() phone: string | null;
}

/** A flight or a train. */
export class RideDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) at: string | null;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty({ type: String, nullable: true }) terminal: string | null;
}

export class LiaisonDto {
  @ApiProperty() name: string;
  @Phone() phone: string | null;
}

export class CrewContactDto {
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ enum: CREW_DUTIES, enumName: 'CrewDuty', isArray: true }) duties: CrewDuty[];
  @ApiProperty() phone: string;
}

export class MemberDto {
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ enum: DELEGATE_ROLES, enumName: 'DelegateRole' }) role: DelegateRole;
  @ApiProperty({ type: LocalizedTextDto, nullable: true }) title: LocalizedTextDto | null;
  @ApiProperty({ type: LocalizedTextDto, nullable: true }) organisationName: LocalizedTextDto | null;
  @Phone('Only of those who share it') phone: string | null;
  @ApiProperty({ description: 'Whose page this is' }) own: boolean;
}

export class OwnPhoneDto {
  @Phone('As the desk knows it') number: string | null;
  @ApiProperty({ description: 'Whether the rest of the delegation sees it' }) shared: boolean;
}

export class OwnMailDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Its first letter and its domain: “l***@example.org”',
  })
  address: string | null;

  @ApiProperty({ description: 'Whether they are told of changes by mail' }) wanted: boolean;
}

/** Where somebody stays and whom they can call, as it is now: rooms and numbers change between releases. */
export class ContactsDto {
  @ApiProperty({ type: HotelDto, nullable: true }) hotel: HotelDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Their own' }) room: string | null;
  @ApiProperty({ type: RideDto }) arrival: RideDto;
  @ApiProperty({ type: RideDto }) departure: RideDto;
  @ApiProperty({ type: LiaisonDto, nullable: true }) liaison: LiaisonDto | null;
  @ApiProperty({
    type: [CrewContactDto],
    description: 'Who of the crew is named with their activities in the latest release and may be called',
  })
  crew: CrewContactDto[];
  @ApiProperty({ type: [MemberDto], description: 'The delegation, in the order they are named' })
  members: MemberDto[];
  @ApiProperty({ type: OwnPhoneDto }) phone: OwnPhoneDto;
  @ApiProperty({ type: OwnMailDto }) mail: OwnMailDto;
  @ApiProperty({ type: [EmergencyNumberDto] }) emergencyNumbers: EmergencyNumberDto[];
}

export class SharePhoneInput {
  @Flag({ description: 'The rest of the delegation may see the number' })
  shared: boolean;
}

export class WantMailInput {
  @Flag({ description: 'Be told of changes by mail' })
  wanted: boolean;
}
