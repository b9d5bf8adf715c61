import { Module } from '@nestjs/common';
import { ModerationLogRepository } from './moderation-log.repository.js';
import { ModerationNoticesRepository } from './moderation-notices.repository.js';

@Module({
  providers: [ModerationLogRepository, ModerationNoticesRepository],
  exports: [ModerationLogRepository, ModerationNoticesRepository],
})
export class ModerationLogModule {}
