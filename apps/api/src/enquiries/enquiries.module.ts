import { Module } from '@nestjs/common';
import { Attempts } from '../sign-in/attempts.js';
import { EnquiriesController } from './enquiries.controller.js';
import { EnquiriesService } from './enquiries.service.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionsService } from './questions.service.js';

@Module({
  controllers: [EnquiriesController, QuestionsController],
  providers: [Attempts, EnquiriesService, QuestionsService],
})
export class EnquiriesModule {}
