import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { TotalLinesController } from './total-lines.controller.js';

@Module({ controllers: [DocumentsController, TotalLinesController], providers: [DocumentsService] })
export class DocumentsModule {}
