import { Module } from '@nestjs/common';
import { MediaModule } from '../media/index.js';
import { ModerationLogModule } from '../moderation-log/index.js';
import { Bell } from './bell.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsService } from './notifications.service.js';

@Module({
  imports: [MediaModule, ModerationLogModule],
  providers: [Bell, NotificationsRepository, NotificationsService],
  exports: [Bell, NotificationsService],
})
export class NotificationsModule {}
