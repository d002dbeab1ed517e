import { ApiProperty } from '@nestjs/swagger';

export class HostLinkDto {
  @ApiProperty({ format: 'uuid', description: "The visit's id" })
  id: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: there is no link' })
  createdAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: string | null;
}

export class NewHostLinkDto {
  @ApiProperty({
    description: 'Shown this once: only its hash is kept. Whoever holds it answers for the host.',
    example: 'https://week.example/h#3q2-7wAAAAAAAAAAAAAAAA',
  })
  url: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
