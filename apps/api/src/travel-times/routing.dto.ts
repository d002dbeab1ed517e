import { ApiProperty } from '@nestjs/swagger';

export class RoutingDto {
  @ApiProperty({ description: 'Whether a routing service is set up' })
  available: boolean;
}

export class FilledDto {
  @ApiProperty({ type: 'integer', description: 'Ways, there and back, that were only estimated' })
  asked: number;

  @ApiProperty({ type: 'integer', description: 'Of these, now known by the routing service' })
  filled: number;

  @ApiProperty({ type: 'integer', description: 'Places of the edition that it cannot be asked about' })
  withoutCoordinates: number;
}
