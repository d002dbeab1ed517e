import { Module } from '@nestjs/common';
import { AttendanceWorkbookController } from './attendance-workbook.controller.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { TotalLinesController } from './total-lines.controller.js';

@Module({
  controllers: [AttendanceWorkbookController, DocumentsController, TotalLinesController],
  providers: [DocumentsService],
})
export class DocumentsModule {}
