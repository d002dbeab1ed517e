import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { FileStoreModule } from './file-store.module.js';

@Module({ imports: [FileStoreModule], controllers: [FilesController], providers: [FilesService] })
export class FilesModule {}
