import { Module } from '@nestjs/common';
import { ImpersonationHandlers } from './impersonation.handlers.js';
import { AccountMergeHandlers } from './account-merge.handlers.js';
import { AccountHelpHandlers } from './account-help.handlers.js';
import { ModerationHandlers } from './moderation.handlers.js';
import { NotificationWritesRepository } from './notification-writes.repository.js';
import { NotificationsModule } from './notifications.module.js';
import { OrganizationNewsModule } from '../organizations/index.js';
import { Notifier } from './notifier.js';
import { OrganizationHandlers } from './organization.handlers.js';
import { SecurityHandlers } from './security.handlers.js';
import { SocialHandlers } from './social.handlers.js';

@Module({
  imports: [NotificationsModule, OrganizationNewsModule],
  providers: [
    AccountHelpHandlers,
    AccountMergeHandlers,
    ImpersonationHandlers,
    ModerationHandlers,
    NotificationWritesRepository,
    Notifier,
    OrganizationHandlers,
    SecurityHandlers,
    SocialHandlers,
  ],
})
export class NotificationsWorkerModule {}
