import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { FileStore } from './file-store.js';

@Module({ controllers: [FilesController], providers: [FilesService, FileStore] })
export class FilesModule {}
