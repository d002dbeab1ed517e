import { Module } from '@nestjs/common';
import { CeremoniesController } from './ceremonies.controller.js';
import { CeremoniesService } from './ceremonies.service.js';

@Module({ controllers: [CeremoniesController], providers: [CeremoniesService] })
export class CeremoniesModule {}
