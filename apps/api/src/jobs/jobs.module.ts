import { Module } from '@nestjs/common';
import { JobRunner } from './job-runner.js';
import { JobSender } from './job-sender.js';

@Module({ providers: [JobRunner, JobSender], exports: [JobRunner, JobSender] })
export class JobsModule {}
