import { Module } from '@nestjs/common';
import { FileStoreModule } from '../files/file-store.module.js';
import { HealthController } from './health.controller.js';

@Module({
  imports: [FileStoreModule],
  controllers: [HealthController],
})
export class HealthModule {}
