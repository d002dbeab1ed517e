import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { Open } from '../access/rights.js';
import { FileStore } from '../files/file-store.js';
import { Problems } from '../http/route-docs.js';

export class AliveDto {
  @ApiProperty({ example: 'ok' }) status: string;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
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
  @HealthCheck()
  ready() {
    return this.health.check([() => this.database.pingCheck('database', { timeout: 2000 })]);
  }
}
