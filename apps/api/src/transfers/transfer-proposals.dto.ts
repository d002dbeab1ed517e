import { ApiProperty } from '@nestjs/swagger';
import { MOST_PROPOSALS } from '@yutai/domain';
import { MOST_VEHICLES, type Conflict } from '@yutai/planning';
import { Id, Ids, Instant, Localized, NestedList, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { ConflictDto } from '../http/problem.dto.js';

class ProposedVehicleInput {
  @Id({ optional: true })
  vehicleId: string | null;

  @Whole(1, 100_000, { optional: true, description: 'Who ride in it; left out, the delegations are counted' })
  people: number | null;
}

/** A ride that somebody has agreed to, in one vehicle or in several at once. */
export class TransferProposalInput {
  @Localized()
  title: LocalizedTextDto;

  @Instant()
  startsAt: string;

  @Instant()
  endsAt: string;

  @Id()
  placeId: string;

  @Id()
  toPlaceId: string;

  @Ids({ max: 200 })
  delegationIds: string[];

  @Ids({ optional: true, default: [], max: 200, description: 'Of their delegations, these ride alone' })
  groupIds: string[];

  @NestedList(ProposedVehicleInput, {
    max: MOST_VEHICLES,
    description: 'A transfer each; the delegations are with the first, as nobody rides twice',
  })
  vehicles: ProposedVehicleInput[];
}

export class TransferProposalsInput {
  @Id()
  editionId: string;

  @NestedList(TransferProposalInput, { max: MOST_PROPOSALS })
  proposals: TransferProposalInput[];
}

class MadeTransferDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ProposalOutcomeDto {
  @ApiProperty({ type: [MadeTransferDto], description: 'None where it was refused' })
  transfers: MadeTransferDto[];

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'People of the delegations who are elsewhere then, and do not ride',
  })
  excusedIds: string[];

  @ApiProperty({ type: [ConflictDto], description: 'Why it was refused, or what is worth knowing' })
  conflicts: Conflict[];
}

export class ProposalOutcomesDto {
  @ApiProperty({ type: [ProposalOutcomeDto], description: 'In the order of the proposals' })
  data: ProposalOutcomeDto[];
}
