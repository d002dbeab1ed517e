import { ApiProperty } from '@nestjs/swagger';

/** An exact amount in whole units of an ISO 4217 currency. */
export class MoneyDto {
  @ApiProperty({ format: 'decimal', example: '3285000000.00' }) amount: string;
  @ApiProperty({ example: 'CNY' }) currency: string;
}
