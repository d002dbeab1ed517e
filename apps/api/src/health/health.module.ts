import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { FileStore } from '../files/file-store.js';
import { HealthController } from './health.controller.js';

@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  controllers: [HealthController],
  providers: [FileStore],
})
export class HealthModule {}
