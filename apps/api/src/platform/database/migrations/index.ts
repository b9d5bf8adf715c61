import { Identity1795400000000 } from './1795400000000-identity.js';
import { Social1795400001000 } from './1795400001000-social.js';
import { Moderation1795400002000 } from './1795400002000-moderation.js';
import { Delivery1795400003000 } from './1795400003000-delivery.js';
import { Racing1795400004000 } from './1795400004000-racing.js';
import { SocialReads1795400020000 } from './1795400020000-social-reads.js';
import { StaffReads1795400030000 } from './1795400030000-staff-reads.js';
import { DeletedContent1795400043000 } from './1795400043000-deleted-content.js';
import { ProfileSearch1795400044000 } from './1795400044000-profile-search.js';
import { Sessions1795500010000 } from './1795500010000-sessions.js';
import { IdentityEvents1795500020000 } from './1795500020000-identity-events.js';
import { Impersonation1795500021000 } from './1795500021000-impersonation.js';
import { Organizations1795500031000 } from './1795500031000-organizations.js';
import { OrganizationPolicies1795500032000 } from './1795500032000-organization-policies.js';
import { Applications1795500050000 } from './1795500050000-applications.js';
import { FeatureSwitches1795500070000 } from './1795500070000-feature-switches.js';
import { DataExports1795500080000 } from './1795500080000-data-exports.js';
import { ShownMemberships1795601000000 } from './1795601000000-shown-memberships.js';
import { IdentityEventRetention1795602000000 } from './1795602000000-identity-event-retention.js';
import { ApplicationLogout1795602010000 } from './1795602010000-application-logout.js';
import { BulkActions1795603000000 } from './1795603000000-bulk-actions.js';
import { UserSearch1795603010000 } from './1795603010000-user-search.js';
import { UserNames1795603020000 } from './1795603020000-user-names.js';
import { CaseLog1795604000000 } from './1795604000000-case-log.js';
import { Policies1795604010000 } from './1795604010000-policies.js';
import { Appeals1795604020000 } from './1795604020000-appeals.js';
import { HeldContent1795605000000 } from './1795605000000-held-content.js';
import { AutomaticRules1795605001000 } from './1795605001000-automatic-rules.js';
import { AuditSearch1795606000000 } from './1795606000000-audit-search.js';
import { AuditRuns1795606010000 } from './1795606010000-audit-runs.js';
import { AnalyticsEvents1795607000000 } from './1795607000000-analytics-events.js';
import { SystemHealth1795607010000 } from './1795607010000-system-health.js';
import { AnalyticReports1795607020000 } from './1795607020000-analytic-reports.js';
import { StaffViews1795608000000 } from './1795608000000-staff-views.js';
import { RemovedContent1795608010000 } from './1795608010000-removed-content.js';
import { Announcements1795710000000 } from './1795710000000-announcements.js';
import { MailTemplateVersions1795710010000 } from './1795710010000-mail-template-versions.js';
import { LegalDocuments1795720000000 } from './1795720000000-legal-documents.js';
import { Transparency1795720010000 } from './1795720010000-transparency.js';
import { PolicyVersions1795730000000 } from './1795730000000-policy-versions.js';
import { Jobs1795740010000 } from './1795740010000-jobs.js';
import { RacingCorrections1795740000000 } from './1795740000000-racing-corrections.js';
import { AccountMerges1795750000000 } from './1795750000000-account-merges.js';
import { UserSigns1795760000000 } from './1795760000000-user-signs.js';
import { ScheduledActions1795730010000 } from './1795730010000-scheduled-actions.js';

/** In order; a list instead of a glob, so that the same module works from src (Jest) and dist. */
export const migrations = [
  Identity1795400000000,
  Social1795400001000,
  Moderation1795400002000,
  Delivery1795400003000,
  Racing1795400004000,
  SocialReads1795400020000,
  StaffReads1795400030000,
  DeletedContent1795400043000,
  ProfileSearch1795400044000,
  Sessions1795500010000,
  IdentityEvents1795500020000,
  Impersonation1795500021000,
  Organizations1795500031000,
  OrganizationPolicies1795500032000,
  Applications1795500050000,
  FeatureSwitches1795500070000,
  DataExports1795500080000,
  AuditSearch1795606000000,
  AnalyticsEvents1795607000000,
  SystemHealth1795607010000,
  AnalyticReports1795607020000,
  CaseLog1795604000000,
  Policies1795604010000,
  Appeals1795604020000,
  HeldContent1795605000000,
  AutomaticRules1795605001000,
  BulkActions1795603000000,
  StaffViews1795608000000,
  IdentityEventRetention1795602000000,
  ApplicationLogout1795602010000,
  ShownMemberships1795601000000,
  AuditRuns1795606010000,
  RemovedContent1795608010000,
  UserSearch1795603010000,
  UserNames1795603020000,
  RacingCorrections1795740000000,
  Jobs1795740010000,
  AccountMerges1795750000000,
  Announcements1795710000000,
  MailTemplateVersions1795710010000,
  LegalDocuments1795720000000,
  PolicyVersions1795730000000,
  UserSigns1795760000000,
  ScheduledActions1795730010000,
  Transparency1795720010000,
];
