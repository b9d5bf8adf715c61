import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { Settings } from './config/settings.js';
import { AccountMergeWorkerModule } from './features/account-merge/account-merge.worker.module.js';
import { AccountsWorkerModule } from './features/accounts/accounts.worker.module.js';
import { ApplicationsWorkerModule } from './features/applications/applications.worker.module.js';
import { AnalyticReportsWorkerModule } from './features/analytic-reports/analytic-reports.worker.module.js';
import { AnalyticsWorkerModule } from './features/analytics/analytics.worker.module.js';
import { AuditLogWorkerModule } from './features/audit-log/audit-log.worker.module.js';
import { BulkActionsWorkerModule } from './features/bulk-actions/bulk-actions.worker.module.js';
import { CommentsWorkerModule } from './features/comments/comments.worker.module.js';
import { DataExportWorkerModule } from './features/data-export/data-export.worker.module.js';
import { DeletedContentWorkerModule } from './features/deleted-content/deleted-content.worker.module.js';
import { EMailTemplatesWorkerModule } from './features/e-mail-templates/e-mail-templates.worker.module.js';
import { FeedWorkerModule } from './features/feed/feed.worker.module.js';
import { IdentityEventsWorkerModule } from './features/identity-events/identity-events.worker.module.js';
import { ImpersonationWorkerModule } from './features/impersonation/impersonation.worker.module.js';
import { LiveFiguresWorkerModule } from './features/live-figures/live-figures.worker.module.js';
import { ModerationWorkerModule } from './features/moderation/moderation.worker.module.js';
import { MediaWorkerModule } from './features/media/media.worker.module.js';
import { NotificationsWorkerModule } from './features/notifications/notifications.worker.module.js';
import { OrganizationsWorkerModule } from './features/organizations/organizations.worker.module.js';
import { ReportsWorkerModule } from './features/reports/reports.worker.module.js';
import { SessionsWorkerModule } from './features/sessions/sessions.worker.module.js';
import { SwitchesWorkerModule } from './features/switches/switches.worker.module.js';
import { TransparencyWorkerModule } from './features/transparency/transparency.worker.module.js';
import { StaffRulesWorkerModule } from './features/staff-rules/staff-rules.worker.module.js';
import { AccountHelpWorkerModule } from './features/account-help/account-help.worker.module.js';
import { UserNotesWorkerModule } from './features/user-notes/user-notes.worker.module.js';
import { HeldContentWorkerModule } from './features/held-content/held-content.worker.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { HousekeepingModule } from './platform/housekeeping/housekeeping.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { OutboxWorkerModule } from './platform/outbox/outbox-worker.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The worker: the only list of features with event handlers or jobs. Add a feature's `x.worker.module.ts` here, one line each. */
const FEATURES = [
  AccountsWorkerModule,
  AnalyticReportsWorkerModule,
  AnalyticsWorkerModule,
  ApplicationsWorkerModule,
  AuditLogWorkerModule,
  BulkActionsWorkerModule,
  CommentsWorkerModule,
  DataExportWorkerModule,
  DeletedContentWorkerModule,
  EMailTemplatesWorkerModule,
  FeedWorkerModule,
  IdentityEventsWorkerModule,
  ImpersonationWorkerModule,
  LiveFiguresWorkerModule,
  ModerationWorkerModule,
  MediaWorkerModule,
  NotificationsWorkerModule,
  OrganizationsWorkerModule,
  ReportsWorkerModule,
  SessionsWorkerModule,
  SwitchesWorkerModule,
  TransparencyWorkerModule,
  StaffRulesWorkerModule,
  AccountHelpWorkerModule,
  AccountMergeWorkerModule,
  UserNotesWorkerModule,
  HeldContentWorkerModule,
];

@Module({})
export class WorkerModule {
  static with(settings: Settings, features: readonly Type[] = FEATURES): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(settings), AuthModule.forWorker(), OutboxWorkerModule, HousekeepingModule, JobsModule, ...features],
    };
  }
}
