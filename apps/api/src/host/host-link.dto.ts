import { ApiProperty } from '@nestjs/swagger';

export class HostLinkDto {
  @ApiProperty({ format: 'uuid', description: "The visit's id" })
  id: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: there is no link' })
  createdAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: string | null;
}
