import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { Settings } from './config/settings.js';
import { AccountsUserApiModule } from './features/accounts/accounts.user-api.module.js';
import { AnalyticsUserApiModule } from './features/analytics/analytics.user-api.module.js';
import { AnnouncementsUserApiModule } from './features/announcements/announcements.user-api.module.js';
import { AppealsUserApiModule } from './features/appeals/appeals.user-api.module.js';
import { ApplicationsUserApiModule } from './features/applications/applications.user-api.module.js';
import { CommentsUserApiModule } from './features/comments/comments.user-api.module.js';
import { DataExportUserApiModule } from './features/data-export/data-export.user-api.module.js';
import { FeedUserApiModule } from './features/feed/feed.user-api.module.js';
import { IdentityEventsUserApiModule } from './features/identity-events/identity-events.user-api.module.js';
import { ImpersonationUserApiModule } from './features/impersonation/impersonation.user-api.module.js';
import { OrganizationsUserApiModule } from './features/organizations/organizations.user-api.module.js';
import { PostsUserApiModule } from './features/posts/posts.user-api.module.js';
import { RacingUserApiModule } from './features/racing/racing.user-api.module.js';
import { ReactionsUserApiModule } from './features/reactions/reactions.user-api.module.js';
import { TopicsUserApiModule } from './features/topics/topics.user-api.module.js';
import { FollowsUserApiModule } from './features/follows/follows.user-api.module.js';
import { LiveFiguresUserApiModule } from './features/live-figures/live-figures.user-api.module.js';
import { LegalDocumentsUserApiModule } from './features/legal-documents/legal-documents.user-api.module.js';
import { MediaUserApiModule } from './features/media/media.user-api.module.js';
import { NotificationsUserApiModule } from './features/notifications/notifications.user-api.module.js';
import { ProfilesUserApiModule } from './features/profiles/profiles.user-api.module.js';
import { ReportsUserApiModule } from './features/reports/reports.user-api.module.js';
import { SessionsUserApiModule } from './features/sessions/sessions.user-api.module.js';
import { SignInMethodsUserApiModule } from './features/sign-in-methods/sign-in-methods.user-api.module.js';
import { SwitchesUserApiModule } from './features/switches/switches.user-api.module.js';
import { TransparencyUserApiModule } from './features/transparency/transparency.user-api.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { SocketsModule } from './platform/sockets/sockets.module.js';

/** The members' API: the only list of its features. Add a feature's `x.user-api.module.ts` here, one line each. */
const FEATURES = [
  AccountsUserApiModule,
  AnalyticsUserApiModule,
  AnnouncementsUserApiModule,
  AppealsUserApiModule,
  ApplicationsUserApiModule,
  CommentsUserApiModule,
  DataExportUserApiModule,
  FeedUserApiModule,
  IdentityEventsUserApiModule,
  ImpersonationUserApiModule,
  OrganizationsUserApiModule,
  PostsUserApiModule,
  RacingUserApiModule,
  ReactionsUserApiModule,
  TopicsUserApiModule,
  FollowsUserApiModule,
  LiveFiguresUserApiModule,
  MediaUserApiModule,
  LegalDocumentsUserApiModule,
  NotificationsUserApiModule,
  ProfilesUserApiModule,
  ReportsUserApiModule,
  SessionsUserApiModule,
  SignInMethodsUserApiModule,
  SwitchesUserApiModule,
  TransparencyUserApiModule,
];

const MEMBERS = ['gps-web', 'gps-mobile', 'gps-cli'];

@Module({})
export class UserApiModule {
  static with(settings: Settings, features: readonly Type[] = FEATURES): DynamicModule {
    return {
      module: UserApiModule,
      imports: [
        PlatformModule.with(settings),
        AuthModule.for({ audience: 'gps-api', clients: MEMBERS, logoutOf: [...MEMBERS, 'gps-admin'], applications: true }),
        GraphqlModule,
        SocketsModule,
        ...features,
      ],
    };
  }
}
