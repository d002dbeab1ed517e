import { Module } from '@nestjs/common';
import { HostVisitController } from './host-visit.controller.js';
import { HostVisitService } from './host-visit.service.js';

@Module({ controllers: [HostVisitController], providers: [HostVisitService] })
export class HostVisitModule {}
