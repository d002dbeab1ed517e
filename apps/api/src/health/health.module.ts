import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { FileStoreModule } from '../files/file-store.module.js';
import { HealthController } from './health.controller.js';

@Module({
  imports: [TerminusModule.forRoot({ logger: false }), FileStoreModule],
  controllers: [HealthController],
})
export class HealthModule {}
