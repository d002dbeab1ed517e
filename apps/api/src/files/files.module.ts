import { Module } from '@nestjs/common';
import { DelegatesDocumentsController } from './delegates-documents.controller.js';
import { DelegatesDocumentsService } from './delegates-documents.service.js';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { FileStoreModule } from './file-store.module.js';

@Module({
  imports: [FileStoreModule],
  controllers: [FilesController, DelegatesDocumentsController],
  providers: [FilesService, DelegatesDocumentsService],
})
export class FilesModule {}
