import { Module } from '@nestjs/common';
import { FileStore } from './file-store.js';

/** The one store of a process: for those who serve files, and for those who only look after them. */
@Module({ providers: [FileStore], exports: [FileStore] })
export class FileStoreModule {}
