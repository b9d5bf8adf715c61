import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { Settings } from './config/settings.js';
import { AccountMergeAdminApiModule } from './features/account-merge/account-merge.admin-api.module.js';
import { AccountsAdminApiModule } from './features/accounts/accounts.admin-api.module.js';
import { AnalyticReportsAdminApiModule } from './features/analytic-reports/analytic-reports.admin-api.module.js';
import { AnalyticsAdminApiModule } from './features/analytics/analytics.admin-api.module.js';
import { AnnouncementsAdminApiModule } from './features/announcements/announcements.admin-api.module.js';
import { ApplicationsAdminApiModule } from './features/applications/applications.admin-api.module.js';
import { AuditLogAdminApiModule } from './features/audit-log/audit-log.admin-api.module.js';
import { BulkActionsAdminApiModule } from './features/bulk-actions/bulk-actions.admin-api.module.js';
import { ContentBrowseAdminApiModule } from './features/content-browse/content-browse.admin-api.module.js';
import { EMailTemplatesAdminApiModule } from './features/e-mail-templates/e-mail-templates.admin-api.module.js';
import { IdentityStatusAdminApiModule } from './features/identity-status/identity-status.admin-api.module.js';
import { ImpersonationAdminApiModule } from './features/impersonation/impersonation.admin-api.module.js';
import { LiveFiguresAdminApiModule } from './features/live-figures/live-figures.admin-api.module.js';
import { ModerationAdminApiModule } from './features/moderation/moderation.admin-api.module.js';
import { OverviewAdminApiModule } from './features/overview/overview.admin-api.module.js';
import { LegalDocumentsAdminApiModule } from './features/legal-documents/legal-documents.admin-api.module.js';
import { PoliciesAdminApiModule } from './features/policies/policies.admin-api.module.js';
import { SessionsAdminApiModule } from './features/sessions/sessions.admin-api.module.js';
import { StaffOrganizationsAdminApiModule } from './features/staff-organizations/staff-organizations.admin-api.module.js';
import { SignInMethodsAdminApiModule } from './features/sign-in-methods/sign-in-methods.admin-api.module.js';
import { StaffPreferencesAdminApiModule } from './features/staff-preferences/staff-preferences.admin-api.module.js';
import { StaffUsersAdminApiModule } from './features/staff-users/staff-users.admin-api.module.js';
import { SwitchesAdminApiModule } from './features/switches/switches.admin-api.module.js';
import { HeldContentAdminApiModule } from './features/held-content/held-content.admin-api.module.js';
import { StaffRulesAdminApiModule } from './features/staff-rules/staff-rules.admin-api.module.js';
import { AccountHelpAdminApiModule } from './features/account-help/account-help.admin-api.module.js';
import { RacingCorrectionsAdminApiModule } from './features/racing-corrections/racing-corrections.admin-api.module.js';
import { JobsAdminApiModule } from './features/jobs/jobs.admin-api.module.js';
import { PlatformSettingsAdminApiModule } from './features/platform-settings/platform-settings.admin-api.module.js';
import { UserNotesAdminApiModule } from './features/user-notes/user-notes.admin-api.module.js';
import { UserRecordAdminApiModule } from './features/user-record/user-record.admin-api.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { SocketsModule } from './platform/sockets/sockets.module.js';

/** The staff API: the only list of its features. Add a feature's `x.admin-api.module.ts` here, one line each. */
const FEATURES = [
  AccountsAdminApiModule,
  AnalyticReportsAdminApiModule,
  AnalyticsAdminApiModule,
  ApplicationsAdminApiModule,
  AnnouncementsAdminApiModule,
  AuditLogAdminApiModule,
  BulkActionsAdminApiModule,
  ContentBrowseAdminApiModule,
  IdentityStatusAdminApiModule,
  ImpersonationAdminApiModule,
  LiveFiguresAdminApiModule,
  ModerationAdminApiModule,
  OverviewAdminApiModule,
  PoliciesAdminApiModule,
  LegalDocumentsAdminApiModule,
  SessionsAdminApiModule,
  SignInMethodsAdminApiModule,
  StaffOrganizationsAdminApiModule,
  StaffPreferencesAdminApiModule,
  StaffUsersAdminApiModule,
  SwitchesAdminApiModule,
  EMailTemplatesAdminApiModule,
  HeldContentAdminApiModule,
  StaffRulesAdminApiModule,
  AccountHelpAdminApiModule,
  AccountMergeAdminApiModule,
  RacingCorrectionsAdminApiModule,
  JobsAdminApiModule,
  PlatformSettingsAdminApiModule,
  UserNotesAdminApiModule,
  UserRecordAdminApiModule,
];

@Module({})
export class AdminApiModule {
  static with(settings: Settings, features: readonly Type[] = FEATURES): DynamicModule {
    return {
      module: AdminApiModule,
      imports: [
        PlatformModule.with(settings),
        AuthModule.for({ audience: 'gps-admin-api', clients: ['gps-admin'], staffOnly: true }),
        GraphqlModule,
        SocketsModule,
        ...features,
      ],
    };
  }
}
