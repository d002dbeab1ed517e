import { Module } from '@nestjs/common';
import { ProgressController } from './progress.controller.js';
import { ProgressImportsController } from './progress-imports.controller.js';
import { ProgressImportsService } from './progress-imports.service.js';
import { ProgressService } from './progress.service.js';

@Module({
  controllers: [ProgressController, ProgressImportsController],
  providers: [ProgressService, ProgressImportsService],
})
export class ProgressModule {}
