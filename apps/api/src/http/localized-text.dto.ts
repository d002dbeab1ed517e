import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsIn, IsOptional } from 'class-validator';
import { figures, Words } from './words.js';

const MAX = 4000;

/** Text in up to three languages. `derived` lists Chinese scripts that were converted and not yet confirmed. */
export class LocalizedTextDto {
  @ApiPropertyOptional({ maxLength: MAX })
  @IsOptional()
  @Words(MAX)
  zhHans?: string;

  @ApiPropertyOptional({ maxLength: MAX })
  @IsOptional()
  @Words(MAX)
  zhHant?: string;

  @ApiPropertyOptional({ maxLength: MAX })
  @IsOptional()
  @Words(MAX)
  en?: string;

  @ApiPropertyOptional({ enum: ['zhHans', 'zhHant'], isArray: true })
  @IsOptional()
  @IsArray()
  @IsIn(['zhHans', 'zhHant'], { each: true, ...figures({ valid: 'zhHans, zhHant' }) })
  derived?: ('zhHans' | 'zhHant')[];
}
