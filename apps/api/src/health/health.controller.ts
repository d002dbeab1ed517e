import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Open } from '../access/rights.js';
import { Database } from '../database/database.js';
import { FileStore } from '../files/file-store.js';
import { Problems } from '../http/route-docs.js';
import { Problem } from '../problems/problem.js';

/** In ms. */
const ANSWERS_WITHIN = 2000;

async function tooLate(): Promise<never> {
  await sleep(ANSWERS_WITHIN, undefined, { ref: false });
  throw Problem.of('server.unavailable', 'The database does not answer');
}

export class AliveDto {
  @ApiProperty({ example: 'ok' }) status: string;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  @Get('live')
  @Open()
  @ApiOperation({ summary: 'The process answers', security: [] })
  @ApiOkResponse({ type: AliveDto })
  live(): AliveDto {
    return { status: 'ok' };
  }

  @Get('files')
  @Open()
  @ApiOperation({ summary: 'The store of files answers; without it all else goes on', security: [] })
  @ApiOkResponse({ type: AliveDto })
  @Problems(503)
  async files(): Promise<AliveDto> {
    await this.store.check();
    return { status: 'ok' };
  }

  @Get('ready')
  @Open()
  @ApiOperation({ summary: 'The process can do its work: the database answers too', security: [] })
  @ApiOkResponse({ type: AliveDto })
  @Problems(503)
  async ready(): Promise<AliveDto> {
    await Promise.race([this.database.rows('SELECT'), tooLate()]);
    return { status: 'ok' };
  }
}
