import { Module } from '@nestjs/common';
import { AuditEntriesController } from './audit-entries.controller.js';
import { AuditEntriesService } from './audit-entries.service.js';

@Module({ controllers: [AuditEntriesController], providers: [AuditEntriesService] })
export class AuditModule {}
