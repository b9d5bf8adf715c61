import { Module } from '@nestjs/common';
import { ImpersonationHandlers } from './impersonation.handlers.js';
import { ModerationHandlers } from './moderation.handlers.js';
import { NotificationWritesRepository } from './notification-writes.repository.js';
import { NotificationsModule } from './notifications.module.js';
import { Notifier } from './notifier.js';
import { SecurityHandlers } from './security.handlers.js';
import { SocialHandlers } from './social.handlers.js';

@Module({
  imports: [NotificationsModule],
  providers: [ImpersonationHandlers, ModerationHandlers, NotificationWritesRepository, Notifier, SecurityHandlers, SocialHandlers],
})
export class NotificationsWorkerModule {}
