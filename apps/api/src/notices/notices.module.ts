import { Module } from '@nestjs/common';
import { JobSender } from '../jobs/job-sender.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { OUTBOX_QUEUE } from '../jobs/jobs.js';
import { Settings } from '../settings/settings.js';
import { NoticeMetrics } from './notice-metrics.js';
import { NoticeOutlet } from './notice-outlet.js';
import { NoticesController } from './notices.controller.js';
import { NoticesService } from './notices.service.js';
import { OutboxController } from './outbox.controller.js';

const outlet = {
  provide: NoticeOutlet,
  inject: [Settings, JobSender],
  useFactory: ({ SMTP_URL }: Settings, jobs: JobSender): NoticeOutlet => ({
    // A webhook needs no setting.
    channels: SMTP_URL === undefined ? ['webhook'] : ['webhook', 'email'],
    wake: (query, moment) => jobs.send(query, OUTBOX_QUEUE, moment),
  }),
};

@Module({
  imports: [JobsModule],
  controllers: [NoticesController, OutboxController],
  providers: [NoticesService, NoticeMetrics, outlet],
  exports: [NoticeOutlet],
})
export class NoticesModule {}
