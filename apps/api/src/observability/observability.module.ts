import { Module } from '@nestjs/common';
import { logging } from './logging.js';
import { MetricsController } from './metrics.controller.js';

@Module({ imports: [logging], controllers: [MetricsController] })
export class ObservabilityModule {}
