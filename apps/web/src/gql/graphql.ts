/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The application that a session was opened with */
export type AccountSessionKind =
  | 'ACCOUNT'
  | 'COMMAND_LINE'
  | 'OTHER'
  | 'PHONE'
  | 'STAFF'
  | 'WEB';

export type AnnouncementKind =
  | 'INFORMATION'
  | 'MAINTENANCE'
  | 'WARNING';

export type AppealInput = {
  /** The notice of the decision */
  noticeId: string | number;
  /** Up to 1000 characters for whoever hears it */
  statement: string;
};

export type ApplicationKind =
  /** For phone, desktop or command line; keeps no secret */
  | 'NATIVE'
  /** Acts for nobody: signs in as itself and reads what everybody may */
  | 'SERVICE'
  /** A web application with a server that keeps a secret */
  | 'WEB';

/** How much an application may ask for per minute */
export type ApplicationRate =
  | 'FREE'
  | 'INTERNAL'
  | 'PARTNER';

/** What is deleted (by its author), removed (by a moderator) or held (until a person has looked) answers without body and author where a thread must keep its shape. What is held its author reads as ever. */
export type ContentState =
  | 'DELETED'
  | 'HELD'
  | 'REMOVED'
  | 'VISIBLE';

export type CreateCommentInput = {
  /** 1 to 500 characters (grapheme clusters) after trimming */
  body: string;
  /** The comment that is answered */
  parentId?: string | number | null | undefined;
  postId: string | number;
};

export type CreatePostInput = {
  /** 1 to 1000 characters (grapheme clusters) after trimming; may be empty if there are pictures */
  body: string;
  /** At most 4 */
  mediaIds?: Array<PostMediaInput> | null | undefined;
  /** At most 5 */
  topics?: Array<TopicInput> | null | undefined;
};

export type DataExportState =
  | 'EXPIRED'
  | 'FAILED'
  | 'PREPARING'
  | 'READY';

export type HandleAvailability =
  | 'AVAILABLE'
  | 'INVALID'
  | 'RESERVED'
  | 'TAKEN';

/** OpenID Connect or SAML 2.0 */
export type IdentityProviderProtocol =
  | 'OIDC'
  | 'SAML';

export type InviteToOrganizationInput = {
  email: string;
  organizationId: string | number;
  role?: OrganizationRole;
};

export type LegalDocumentName =
  | 'COOKIES'
  | 'GUIDELINES'
  | 'IMPRINT'
  | 'PRIVACY'
  | 'TERMS';

export type LegalVersionInput = {
  document: LegalDocumentName;
  number: number;
};

export type NotificationKind =
  | 'ACCOUNT_MERGED'
  | 'APPEAL_DECIDED'
  | 'COMMENT'
  | 'CONTENT_REMOVED'
  | 'CONTENT_RESTORED'
  | 'DATA_EXPORT_READY'
  | 'DECISION_REVIEWED'
  | 'FOLLOW'
  | 'IMPERSONATED'
  | 'NEW_DEVICE'
  | 'ORGANIZATION_ADMIN'
  | 'ORGANIZATION_ADMIN_ENDED'
  | 'ORGANIZATION_INVITED'
  | 'ORGANIZATION_REMOVED'
  | 'PROFILE_CORRECTED'
  | 'REACTION'
  | 'REPLY'
  | 'REPORT_RESOLVED'
  | 'SESSION_COMPROMISED'
  | 'SUSPENDED'
  | 'SUSPENSION_LIFTED'
  | 'WARNED';

export type OrganizationKind =
  | 'FAN_CLUB'
  | 'MEDIA_PARTNER'
  | 'TEAM';

/** The endpoints are read from the issuer’s discovery document. */
export type OrganizationOidcInput = {
  clientId: string;
  /** Left out: the one that was set before */
  clientSecret?: string | null | undefined;
  /** https://sso.example, exactly as in their discovery document */
  issuer: string;
};

/** An ADMIN looks after members, domains and the sign-in. */
export type OrganizationRole =
  | 'ADMIN'
  | 'MEMBER';

/** Their metadata document, or the three values of it. */
export type OrganizationSamlInput = {
  /** PEM or base64; two while one is exchanged for the other */
  certificates?: Array<string> | null | undefined;
  entityId?: string | null | undefined;
  /** XML, at most 256 kB */
  metadata?: string | null | undefined;
  singleSignOnUrl?: string | null | undefined;
};

export type PostMediaInput = {
  /** 1 to 500 characters */
  altText: string;
  /** As the upload answered it */
  id: string | number;
};

/** By data and clock: what is over may still wait for its results */
export type RaceStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'SCHEDULED';

/** A fact of a race, a result, a driver or a team */
export type RacingField =
  | 'ABBREVIATION'
  | 'COLOUR'
  | 'DATE'
  | 'FIRST_NAME'
  | 'FULL_NAME'
  | 'GAP'
  | 'LAST_NAME'
  | 'NAME'
  | 'NUMBER'
  | 'OFFICIAL_NAME'
  | 'PENALTY'
  | 'POINTS'
  | 'POSITION'
  | 'REASON_RETIRED'
  | 'STARTS_AT'
  | 'STATUS'
  | 'TIME';

export type ReactionKind =
  | 'LIKE'
  | 'LOVE'
  | 'SAD'
  | 'WOW';

export type RegisterApplicationInput = {
  /** At most 500 characters */
  description?: string | null | undefined;
  /** A whole https address; shown, never fetched */
  homePage?: string | null | undefined;
  kind: ApplicationKind;
  /** Where it is told that a session ended (Back-Channel Logout); https, and public */
  logoutUrl?: string | null | undefined;
  /** At most 50 characters; people see it when they are asked */
  name: string;
  /** Whether it may ask people to act while they are away */
  offline?: boolean | null | undefined;
  /** At most 10, compared as a whole */
  redirectUris: Array<string>;
  scopes: Array<string>;
};

export type ReportInput = {
  /** Up to 500 characters for the moderators */
  note?: string | null | undefined;
  reason: ReportReason;
  subjectId: string | number;
  subjectKind: ReportSubjectKind;
};

export type ReportReason =
  | 'HARASSMENT'
  | 'HATE'
  | 'IMPERSONATION'
  | 'MISINFORMATION'
  | 'OTHER'
  | 'SEXUAL'
  | 'SPAM'
  | 'VIOLENCE';

export type ReportSubjectKind =
  | 'COMMENT'
  | 'POST'
  | 'USER';

/** What happened to the safety of an account */
export type SecurityEventKind =
  | 'ACCOUNT_LINKED'
  | 'ACCOUNT_UNLINKED'
  | 'APPLICATION_ALLOWED'
  | 'APPLICATION_DELETED'
  | 'APPLICATION_REGISTERED'
  | 'APPLICATION_REVOKED'
  | 'APPLICATION_SECRET_CHANGED'
  | 'APPLICATION_SUSPENDED'
  | 'APPLICATION_SUSPENSION_ENDED'
  | 'BLOCKED_AFTER_FAILURES'
  | 'CREDENTIAL_CHANGED'
  | 'CREDENTIAL_REMOVED'
  | 'EMAIL_CHANGED'
  | 'IMPERSONATION_CHANGED'
  | 'IMPERSONATION_ENDED'
  | 'IMPERSONATION_STARTED'
  | 'LOCKED'
  | 'PASSWORD_RESET_ASKED'
  | 'REGISTERED'
  | 'ROLES_CHANGED'
  | 'SESSION_ENDED'
  | 'SIGNED_IN'
  | 'SIGNED_OUT'
  | 'SIGN_IN_FAILED'
  | 'SUSPENDED'
  | 'SUSPENSION_ENDED'
  | 'TOKEN_REUSED'
  | 'UNLOCKED';

/** Sessions on track, and the tables that belong to them: grids and fastest laps */
export type SessionKind =
  | 'FASTEST_LAPS'
  | 'FREE_PRACTICE_1'
  | 'FREE_PRACTICE_2'
  | 'FREE_PRACTICE_3'
  | 'QUALIFYING'
  | 'QUALIFYING_1'
  | 'QUALIFYING_2'
  | 'RACE'
  | 'SPRINT'
  | 'SPRINT_GRID'
  | 'SPRINT_QUALIFYING'
  | 'STARTING_GRID';

/** Exactly one of the two */
export type SetOrganizationIdentityProviderInput = {
  oidc?: OrganizationOidcInput | null | undefined;
  organizationId: string | number;
  saml?: OrganizationSamlInput | null | undefined;
};

/** A passkey signs in by itself; the others are second factors. */
export type SignInMethodKind =
  | 'AUTHENTICATOR_APP'
  | 'PASSKEY'
  | 'RECOVERY_CODES'
  | 'SECURITY_KEY'
  | 'TEXT_MESSAGE';

export type TopicInput = {
  id: string | number;
  kind: TopicKind;
};

export type TopicKind =
  | 'DRIVER'
  | 'RACE'
  | 'TEAM';

/** By what decisions are counted */
export type TransparencyDimension =
  | 'ACTION'
  | 'POLICY'
  | 'RULE'
  | 'SUBJECT';

/** All of it is replaced; the kind stays */
export type UpdateApplicationInput = {
  /** At most 500 characters */
  description?: string | null | undefined;
  /** A whole https address; shown, never fetched */
  homePage?: string | null | undefined;
  id: string | number;
  /** Where it is told that a session ended (Back-Channel Logout); https, and public */
  logoutUrl?: string | null | undefined;
  /** At most 50 characters; people see it when they are asked */
  name: string;
  /** Whether it may ask people to act while they are away */
  offline?: boolean | null | undefined;
  /** At most 10, compared as a whole */
  redirectUris: Array<string>;
  scopes: Array<string>;
};

export type UpdateOrganizationInput = {
  /** At most 500 characters; left out: unchanged */
  about?: string | null | undefined;
  /** 2 to 80 characters; left out: unchanged */
  name?: string | null | undefined;
  organizationId: string | number;
};

/** What is left out stays as it is. */
export type UpdateProfileInput = {
  /** Up to 300 characters */
  bio?: string | null | undefined;
  /** 1 to 50 characters */
  displayName?: string | null | undefined;
  handle?: string | null | undefined;
  /** en, de, es, it or pt */
  locale?: string | null | undefined;
  removeAvatar?: boolean | null | undefined;
  /** IANA name, e.g. Europe/Rome; empty for that of the device */
  timeZone?: string | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { id: string, username: string, email: string | null, emailVerified: boolean, roles: Array<string>, permissions: Array<string>, timeZone: string | null, locale: string | null, onboarded: boolean, unreadNotificationCount: number, suspension: { reason: string, since: string, until: string | null } | null, pendingConsents: Array<{ document: LegalDocumentName, number: number }>, profile: { id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null, viewerFollows: boolean, followsViewer: boolean, isViewer: boolean } } };

export type DeleteMyAccountMutationVariables = Exact<{
  confirmHandle: string;
}>;


export type DeleteMyAccountMutation = { deleteMyAccount:
    | { __typename: 'AccountDeleted', at: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type ActivityFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityFiguresQuery = { activityFigures: boolean };

export type SetActivityFiguresMutationVariables = Exact<{
  allowed: boolean;
}>;


export type SetActivityFiguresMutation = { setActivityFigures: boolean };

export type AnnouncementsQueryVariables = Exact<{
  language: string;
}>;


export type AnnouncementsQuery = { announcements: Array<{ id: string, kind: AnnouncementKind, language: string, title: string, body: string, link: string | null, dismissible: boolean }> };

export type DismissAnnouncementMutationVariables = Exact<{
  id: string | number;
}>;


export type DismissAnnouncementMutation = { dismissAnnouncement: { code: string } | null };

export type OwnApplicationFragment = { id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, createdAt: string, lastUsedAt: string | null, people: number, suspension: { reason: string } | null };

export type MyApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApplicationsQuery = { myApplications: Array<{ id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, createdAt: string, lastUsedAt: string | null, people: number, suspension: { reason: string } | null }> };

export type RegisterApplicationMutationVariables = Exact<{
  input: RegisterApplicationInput;
}>;


export type RegisterApplicationMutation = { registerApplication:
    | { __typename: 'ApplicationSecret', secret: string | null, application: { id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, createdAt: string, lastUsedAt: string | null, people: number, suspension: { reason: string } | null } }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type UpdateApplicationMutationVariables = Exact<{
  input: UpdateApplicationInput;
}>;


export type UpdateApplicationMutation = { updateApplication:
    | { __typename: 'DeveloperApplication', id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, createdAt: string, lastUsedAt: string | null, people: number, suspension: { reason: string } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type RotateApplicationSecretMutationVariables = Exact<{
  id: string | number;
}>;


export type RotateApplicationSecretMutation = { rotateApplicationSecret:
    | { __typename: 'ApplicationSecret', secret: string | null, application: { id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, createdAt: string, lastUsedAt: string | null, people: number, suspension: { reason: string } | null } }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type RevokeApplicationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApplicationMutation = { revokeApplication:
    | { __typename: 'ApplicationRevoked', refusedAt: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type AllowedApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllowedApplicationsQuery = { allowedApplications: Array<{ clientId: string, name: string, description: string, homePage: string | null, developer: string | null, scopes: Array<string>, offline: boolean, since: string, lastUsedAt: string | null, suspended: boolean }> };

export type WithdrawConsentMutationVariables = Exact<{
  clientId: string | number;
}>;


export type WithdrawConsentMutation = { withdrawConsent:
    | { __typename: 'ConsentWithdrawn', refusedAt: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type CommentFieldsFragment = { id: string, postId: string, parentId: string | null, body: string, createdAt: string, editedAt: string | null, state: ContentState, depth: number, replyCount: number, author: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, viewerCan: { edit: boolean, delete: boolean, report: boolean } };

export type CommentsQueryVariables = Exact<{
  postId: string | number;
  parentId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommentsQuery = { comments: { edges: Array<{ cursor: string, node: { id: string, postId: string, parentId: string | null, body: string, createdAt: string, editedAt: string | null, state: ContentState, depth: number, replyCount: number, replies: { edges: Array<{ node: { id: string, postId: string, parentId: string | null, body: string, createdAt: string, editedAt: string | null, state: ContentState, depth: number, replyCount: number, author: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, viewerCan: { edit: boolean, delete: boolean, report: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, author: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, viewerCan: { edit: boolean, delete: boolean, report: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RepliesQueryVariables = Exact<{
  postId: string | number;
  parentId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RepliesQuery = { comments: { edges: Array<{ cursor: string, node: { id: string, postId: string, parentId: string | null, body: string, createdAt: string, editedAt: string | null, state: ContentState, depth: number, replyCount: number, author: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, viewerCan: { edit: boolean, delete: boolean, report: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateCommentMutationVariables = Exact<{
  input: CreateCommentInput;
  idempotencyKey: string;
}>;


export type CreateCommentMutation = { createComment:
    | { __typename: 'Comment', id: string, postId: string, parentId: string | null, body: string, createdAt: string, editedAt: string | null, state: ContentState, depth: number, replyCount: number, author: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, viewerCan: { edit: boolean, delete: boolean, report: boolean } }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type EditCommentMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type EditCommentMutation = { editComment:
    | { __typename: 'Comment', id: string, postId: string, parentId: string | null, body: string, createdAt: string, editedAt: string | null, state: ContentState, depth: number, replyCount: number, author: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, viewerCan: { edit: boolean, delete: boolean, report: boolean } }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type DeleteCommentMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteCommentMutation = { deleteComment:
    | { __typename: 'Deleted' }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type CommentAddedSubscriptionVariables = Exact<{
  postId: string | number;
}>;


export type CommentAddedSubscription = { commentAdded: { id: string, postId: string, parentId: string | null, body: string, createdAt: string, editedAt: string | null, state: ContentState, depth: number, replyCount: number, author: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, viewerCan: { edit: boolean, delete: boolean, report: boolean } } };

export type DataExportCardFragment = { nextAt: string | null, latest: { id: string, state: DataExportState, percent: number, askedAt: string, expiresAt: string | null, bytes: number | null } | null };

export type MyDataExportQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataExportQuery = { myDataExport: { nextAt: string | null, latest: { id: string, state: DataExportState, percent: number, askedAt: string, expiresAt: string | null, bytes: number | null } | null } };

export type ExportMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataMutation = { exportMyData:
    | { __typename: 'DataExportStatus', nextAt: string | null, latest: { id: string, state: DataExportState, percent: number, askedAt: string, expiresAt: string | null, bytes: number | null } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type HomeFeedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HomeFeedQuery = { homeFeed: { edges: Array<{ cursor: string, node: { id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LatestPostsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LatestPostsQuery = { latestPosts: { edges: Array<{ cursor: string, node: { id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TopicPostsQueryVariables = Exact<{
  topic: TopicInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicPostsQuery = { topicPosts: { edges: Array<{ cursor: string, node: { id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProfilePostsQueryVariables = Exact<{
  handle: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProfilePostsQuery = { profilePosts: { edges: Array<{ cursor: string, node: { id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomeFeedActivitySubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HomeFeedActivitySubscription = { homeFeedActivity: { newestPostId: string, authorHandle: string } };

export type FollowMutationVariables = Exact<{
  handle: string;
}>;


export type FollowMutation = { follow:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Profile', id: string, viewerFollows: boolean, followerCount: number }
   };

export type UnfollowMutationVariables = Exact<{
  handle: string;
}>;


export type UnfollowMutation = { unfollow:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Profile', id: string, viewerFollows: boolean, followerCount: number }
   };

export type FollowersQueryVariables = Exact<{
  handle: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowersQuery = { followers: { edges: Array<{ cursor: string, node: { id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null, viewerFollows: boolean, followsViewer: boolean, isViewer: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowingQueryVariables = Exact<{
  handle: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowingQuery = { following: { edges: Array<{ cursor: string, node: { id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null, viewerFollows: boolean, followsViewer: boolean, isViewer: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImpersonationQueryVariables = Exact<{ [key: string]: never; }>;


export type ImpersonationQuery = { impersonation: { handle: string, displayName: string, staffName: string, expiresAt: string, changesAllowed: boolean } | null };

export type OpenImpersonationMutationVariables = Exact<{
  code: string;
}>;


export type OpenImpersonationMutation = { openImpersonation: { id: string } };

export type AllowImpersonationChangesMutationVariables = Exact<{ [key: string]: never; }>;


export type AllowImpersonationChangesMutation = { allowImpersonationChanges: { changesAllowed: boolean } };

export type LeaveImpersonationMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveImpersonationMutation = { leaveImpersonation: boolean };

export type LegalTextQueryVariables = Exact<{
  document: LegalDocumentName;
  number?: number | null | undefined;
  language: string;
}>;


export type LegalTextQuery = { legalText: { document: LegalDocumentName, number: number, inForce: boolean, effectiveFrom: string, text: string, summary: string, versions: Array<{ number: number, inForce: boolean, effectiveFrom: string }> } | null };

export type AcceptLegalDocumentsMutationVariables = Exact<{
  versions: Array<LegalVersionInput> | LegalVersionInput;
  language: string;
}>;


export type AcceptLegalDocumentsMutation = { acceptLegalDocuments:
    | { __typename: 'LegalAccepted', pending: Array<{ document: LegalDocumentName }> }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type ModerationNoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ModerationNoticesQuery = { myModerationNotices: { edges: Array<{ cursor: string, node: { id: string, kind: string, reason: string, createdAt: string, subjectKind: string, excerpt: string | null, until: string | null, automated: boolean, appealableUntil: string | null, policy: { en: string, de: string, es: string, it: string, pt: string } | null, appeal: { statement: string, createdAt: string, outcome: string | null, reply: string | null, decidedAt: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppealMutationVariables = Exact<{
  input: AppealInput;
  idempotencyKey: string;
}>;


export type AppealMutation = { result:
    | { __typename: 'AppealReceived', id: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type NotificationFieldsFragment = { id: string, kind: NotificationKind, createdAt: string, readAt: string | null, postId: string | null, commentId: string | null, excerpt: string | null, reason: string | null, actor: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, organization: { alias: string, name: string } | null };

export type NotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { edges: Array<{ cursor: string, node: { id: string, kind: NotificationKind, createdAt: string, readAt: string | null, postId: string | null, commentId: string | null, excerpt: string | null, reason: string | null, actor: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, organization: { alias: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnreadNotificationCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationCountQuery = { unreadNotificationCount: number };

export type MarkNotificationsReadMutationVariables = Exact<{
  upTo?: string | number | null | undefined;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: number };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { notificationAdded: { id: string, kind: NotificationKind, createdAt: string, readAt: string | null, postId: string | null, commentId: string | null, excerpt: string | null, reason: string | null, actor: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null, organization: { alias: string, name: string } | null } };

export type OrganizationInvitationRowFragment = { id: string, email: string, role: OrganizationRole, createdAt: string, sentAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null };

export type OrganizationDomainCardFragment = { id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string, checkedAt: string | null };

export type OrganizationProviderCardFragment = { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string | null, clientId: string | null, entityId: string | null, singleSignOnUrl: string | null, certificateFingerprints: Array<string>, redirectUrl: string, serviceProviderEntityId: string, serviceProviderMetadataUrl: string, updatedAt: string };

export type OrganizationInvitationsQueryVariables = Exact<{
  alias: string;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationInvitationsQuery = { organization: { id: string, invitations: { edges: Array<{ node: { id: string, email: string, role: OrganizationRole, createdAt: string, sentAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type OrganizationDomainsQueryVariables = Exact<{
  alias: string;
}>;


export type OrganizationDomainsQuery = { organization: { id: string, domains: Array<{ id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string, checkedAt: string | null }> | null } | null };

export type OrganizationProviderQueryVariables = Exact<{
  alias: string;
}>;


export type OrganizationProviderQuery = { organization: { id: string, domains: Array<{ id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string, checkedAt: string | null }> | null, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string | null, clientId: string | null, entityId: string | null, singleSignOnUrl: string | null, certificateFingerprints: Array<string>, redirectUrl: string, serviceProviderEntityId: string, serviceProviderMetadataUrl: string, updatedAt: string } | null, signInAddresses: { redirectUrl: string, serviceProviderEntityId: string, serviceProviderMetadataUrl: string } | null } | null };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { updateOrganization:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Organization', id: string, name: string, about: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type RemoveOrganizationMemberMutationVariables = Exact<{
  organizationId: string | number;
  memberId: string | number;
}>;


export type RemoveOrganizationMemberMutation = { removeOrganizationMember:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Organization', id: string }
   };

export type ChangeOrganizationMemberRoleMutationVariables = Exact<{
  organizationId: string | number;
  memberId: string | number;
  role: OrganizationRole;
}>;


export type ChangeOrganizationMemberRoleMutation = { changeOrganizationMemberRole:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'OrganizationMember', id: string, role: OrganizationRole, joinedAt: string, throughProvider: boolean, person: { id: string, handle: string, displayName: string, avatarUrl: string | null } }
   };

export type InviteToOrganizationMutationVariables = Exact<{
  input: InviteToOrganizationInput;
}>;


export type InviteToOrganizationMutation = { inviteToOrganization:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'OrganizationInvitation', id: string, email: string, role: OrganizationRole, createdAt: string, sentAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null }
   };

export type ResendOrganizationInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type ResendOrganizationInvitationMutation = { resendOrganizationInvitation:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'OrganizationInvitation', id: string, email: string, role: OrganizationRole, createdAt: string, sentAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null }
   };

export type WithdrawOrganizationInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawOrganizationInvitationMutation = { withdrawOrganizationInvitation:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'OrganizationInvitationClosed', id: string }
   };

export type AddOrganizationDomainMutationVariables = Exact<{
  organizationId: string | number;
  name: string;
}>;


export type AddOrganizationDomainMutation = { addOrganizationDomain:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'OrganizationDomain', id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string, checkedAt: string | null }
   };

export type VerifyOrganizationDomainMutationVariables = Exact<{
  id: string | number;
}>;


export type VerifyOrganizationDomainMutation = { verifyOrganizationDomain:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'OrganizationDomain', id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string, checkedAt: string | null }
   };

export type RemoveOrganizationDomainMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveOrganizationDomainMutation = { removeOrganizationDomain:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Organization', id: string }
   };

export type SetOrganizationIdentityProviderMutationVariables = Exact<{
  input: SetOrganizationIdentityProviderInput;
}>;


export type SetOrganizationIdentityProviderMutation = { setOrganizationIdentityProvider:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Organization', id: string }
   };

export type SwitchOrganizationIdentityProviderMutationVariables = Exact<{
  organizationId: string | number;
  enabled: boolean;
}>;


export type SwitchOrganizationIdentityProviderMutation = { switchOrganizationIdentityProvider:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Organization', id: string }
   };

export type RemoveOrganizationIdentityProviderMutationVariables = Exact<{
  organizationId: string | number;
}>;


export type RemoveOrganizationIdentityProviderMutation = { removeOrganizationIdentityProvider:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Organization', id: string }
   };

export type OrganizationCardFragment = { id: string, alias: string, name: string, kind: OrganizationKind, about: string, suspended: boolean, memberCount: number, verifiedDomains: Array<string>, viewerRole: OrganizationRole | null, viewerShows: boolean, viewerCan: { update: boolean, seeMembers: boolean, invite: boolean, manageMembers: boolean, manageSignIn: boolean, leave: boolean } };

export type OrganizationMemberRowFragment = { id: string, role: OrganizationRole, joinedAt: string, throughProvider: boolean, person: { id: string, handle: string, displayName: string, avatarUrl: string | null } };

export type OrganizationOfferCardFragment = { id: string, role: OrganizationRole, createdAt: string, expiresAt: string, emailHint: string, forViewer: boolean, organization: { id: string, alias: string, name: string, kind: OrganizationKind, about: string, memberCount: number }, invitedBy: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null };

export type OrganizationQueryVariables = Exact<{
  alias: string;
}>;


export type OrganizationQuery = { organization: { id: string, alias: string, name: string, kind: OrganizationKind, about: string, suspended: boolean, memberCount: number, verifiedDomains: Array<string>, viewerRole: OrganizationRole | null, viewerShows: boolean, viewerCan: { update: boolean, seeMembers: boolean, invite: boolean, manageMembers: boolean, manageSignIn: boolean, leave: boolean } } | null };

export type OrganizationMembersQueryVariables = Exact<{
  alias: string;
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type OrganizationMembersQuery = { organization: { id: string, members: { edges: Array<{ node: { id: string, role: OrganizationRole, joinedAt: string, throughProvider: boolean, person: { id: string, handle: string, displayName: string, avatarUrl: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyOrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOrganizationsQuery = { myOrganizations: Array<{ id: string, alias: string, name: string, kind: OrganizationKind, about: string, suspended: boolean, memberCount: number, verifiedDomains: Array<string>, viewerRole: OrganizationRole | null, viewerShows: boolean, viewerCan: { update: boolean, seeMembers: boolean, invite: boolean, manageMembers: boolean, manageSignIn: boolean, leave: boolean } }>, myOrganizationInvitations: Array<{ id: string, role: OrganizationRole, createdAt: string, expiresAt: string, emailHint: string, forViewer: boolean, organization: { id: string, alias: string, name: string, kind: OrganizationKind, about: string, memberCount: number }, invitedBy: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null }> };

export type OrganizationInvitationQueryVariables = Exact<{
  token: string;
}>;


export type OrganizationInvitationQuery = { organizationInvitation: { id: string, role: OrganizationRole, createdAt: string, expiresAt: string, emailHint: string, forViewer: boolean, organization: { id: string, alias: string, name: string, kind: OrganizationKind, about: string, memberCount: number }, invitedBy: { id: string, handle: string, displayName: string, avatarUrl: string | null } | null } | null };

export type OrganizationSignInQueryVariables = Exact<{
  email: string;
}>;


export type OrganizationSignInQuery = { organizationSignIn: string | null };

export type AcceptOrganizationInvitationMutationVariables = Exact<{
  id?: string | number | null | undefined;
  token?: string | null | undefined;
}>;


export type AcceptOrganizationInvitationMutation = { acceptOrganizationInvitation:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Organization', id: string, alias: string, name: string }
   };

export type DeclineOrganizationInvitationMutationVariables = Exact<{
  id?: string | number | null | undefined;
  token?: string | null | undefined;
}>;


export type DeclineOrganizationInvitationMutation = { declineOrganizationInvitation:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'OrganizationInvitationClosed', id: string }
   };

export type LeaveOrganizationMutationVariables = Exact<{
  organizationId: string | number;
}>;


export type LeaveOrganizationMutation = { leaveOrganization:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'OrganizationLeft', id: string }
   };

export type ShowOrganizationMembershipMutationVariables = Exact<{
  organizationId: string | number;
  shown: boolean;
}>;


export type ShowOrganizationMembershipMutation = { showOrganizationMembership:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Organization', id: string, viewerShows: boolean }
   };

export type PlatformStateQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformStateQuery = { announcementsTag: string, platformState: { readOnly: boolean, readOnlyUntil: string | null } };

export type AuthorFieldsFragment = { id: string, handle: string, displayName: string, avatarUrl: string | null };

export type TopicFieldsFragment = { kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string };

export type PostFieldsFragment = { id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } };

export type PostPageFragment = { edges: Array<{ cursor: string, node: { id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type PostDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type PostDetailQuery = { post: { id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } } | null };

export type CreatePostMutationVariables = Exact<{
  input: CreatePostInput;
  idempotencyKey: string;
}>;


export type CreatePostMutation = { createPost:
    | { __typename: 'MediaRefused', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Post', id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type EditPostMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type EditPostMutation = { editPost:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Post', id: string, body: string, createdAt: string, editedAt: string | null, state: ContentState, commentCount: number, reactionCount: number, viewerReaction: ReactionKind | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, media: Array<{ id: string, url: string, thumbnailUrl: string, width: number, height: number, altText: string, colour: string }>, topics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number }>, viewerCan: { edit: boolean, delete: boolean, report: boolean } }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type DeletePostMutationVariables = Exact<{
  id: string | number;
}>;


export type DeletePostMutation = { deletePost:
    | { __typename: 'Deleted' }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type ProfileCardFragment = { id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null, viewerFollows: boolean, followsViewer: boolean, isViewer: boolean };

export type ProfilePageFragment = { edges: Array<{ cursor: string, node: { id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null, viewerFollows: boolean, followsViewer: boolean, isViewer: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ProfileDetailQueryVariables = Exact<{
  handle: string;
}>;


export type ProfileDetailQuery = { profile: { createdAt: string, followerCount: number, followingCount: number, postCount: number, id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null, viewerFollows: boolean, followsViewer: boolean, isViewer: boolean, organizations: Array<{ id: string, alias: string, name: string, kind: OrganizationKind }> } | null };

export type SearchProfilesQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchProfilesQuery = { searchProfiles: { edges: Array<{ cursor: string, node: { id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null, viewerFollows: boolean, followsViewer: boolean, isViewer: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestedProfilesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type SuggestedProfilesQuery = { suggestedProfiles: Array<{ id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null, viewerFollows: boolean, followsViewer: boolean, isViewer: boolean }> };

export type HandleAvailableQueryVariables = Exact<{
  handle: string;
}>;


export type HandleAvailableQuery = { handleAvailable: HandleAvailability };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile:
    | { __typename: 'HandleRefused', code: string, message: string }
    | { __typename: 'Profile', id: string, handle: string, displayName: string, bio: string, avatarUrl: string | null }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type CompleteOnboardingMutationVariables = Exact<{ [key: string]: never; }>;


export type CompleteOnboardingMutation = { completeOnboarding: { id: string, onboarded: boolean } };

export type CircuitDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type CircuitDetailQuery = { circuit: { id: string, name: string, fullName: string, placeName: string, country: string, countryCode: string, timeZone: string, type: string, direction: string, lengthKm: number, turns: number, raceCount: number, races: Array<{ id: string, year: number, round: number, slug: string, name: string, date: string, startsAt: string | null, status: RaceStatus, hasSprint: boolean, countryCode: string, winner: { position: number, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } } | null, circuit: { id: string, name: string, placeName: string, country: string, timeZone: string } }>, mostWins: Array<{ wins: number, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null } }> } | null };

export type CircuitsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CircuitsQuery = { circuits: { edges: Array<{ cursor: string, node: { id: string, name: string, placeName: string, country: string, countryCode: string, raceCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DriverDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type DriverDetailQuery = { driver: { number: number | null, nationality: string | null, dateOfBirth: string | null, dateOfDeath: string | null, placeOfBirth: string | null, viewerFollows: boolean, followerCount: number, id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null, corrections: Array<{ field: RacingField, importedValue: string | null, sourceUrl: string }>, team: { id: string, name: string, countryCode: string | null, colour: string | null } | null, career: { entries: number, starts: number, wins: number, podiums: number, poles: number, fastestLaps: number, points: number, championships: number, firstSeason: number | null, lastSeason: number | null, bestPosition: number | null }, seasons: Array<{ year: number, position: number | null, positionText: string | null, points: number, wins: number, podiums: number, poles: number, entries: number, teams: Array<{ id: string, name: string, countryCode: string | null, colour: string | null }> }> } | null };

export type DriverResultsQueryVariables = Exact<{
  id: string | number;
  season: number;
}>;


export type DriverResultsQuery = { driver: { results: Array<{ positionText: string, position: number | null, grid: number | null, points: number, reasonRetired: string | null, team: { id: string, name: string, countryCode: string | null, colour: string | null }, race: { id: string, year: number, round: number, slug: string, name: string, countryCode: string } }> } | null };

export type TeamDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type TeamDetailQuery = { team: { fullName: string, viewerFollows: boolean, followerCount: number, id: string, name: string, countryCode: string | null, colour: string | null, corrections: Array<{ field: RacingField, importedValue: string | null, sourceUrl: string }>, career: { entries: number, starts: number, wins: number, podiums: number, poles: number, fastestLaps: number, points: number, championships: number, firstSeason: number | null, lastSeason: number | null, bestPosition: number | null }, seasons: Array<{ year: number, position: number | null, positionText: string | null, points: number, wins: number, podiums: number, poles: number, engine: string | null, drivers: Array<{ id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }> }>, predecessors: Array<{ id: string, name: string, countryCode: string | null, colour: string | null }> } | null };

export type DriversQueryVariables = Exact<{
  season?: number | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DriversQuery = { drivers: { edges: Array<{ cursor: string, node: { nationality: string | null, id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null, team: { id: string, name: string, countryCode: string | null, colour: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamsQueryVariables = Exact<{
  season?: number | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamsQuery = { teams: { edges: Array<{ cursor: string, node: { fullName: string, id: string, name: string, countryCode: string | null, colour: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RaceHeaderQueryVariables = Exact<{
  year: number;
  slug: string;
}>;


export type RaceHeaderQuery = { race: { officialName: string, laps: number | null, distanceKm: number | null, viewerFollows: boolean, id: string, year: number, round: number, slug: string, name: string, date: string, startsAt: string | null, status: RaceStatus, hasSprint: boolean, countryCode: string, corrections: Array<{ field: RacingField, importedValue: string | null, sourceUrl: string }>, circuit: { id: string, name: string, fullName: string, placeName: string, country: string, countryCode: string, timeZone: string, lengthKm: number, turns: number, type: string, direction: string }, sessions: Array<{ kind: SessionKind, startsAt: string | null, date: string | null, status: RaceStatus }>, previous: { year: number, slug: string, name: string } | null, next: { year: number, slug: string, name: string } | null, podium: Array<{ position: number, time: string | null, points: number, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } }>, fastestLap: { time: string | null, lap: number | null, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } } | null } | null };

export type RaceSessionResultsQueryVariables = Exact<{
  year: number;
  slug: string;
  kind: SessionKind;
}>;


export type RaceSessionResultsQuery = { race: { session: { kind: SessionKind, startsAt: string | null, date: string | null, status: RaceStatus, results: Array<{ order: number, position: number | null, positionText: string, driverNumber: number | null, laps: number | null, time: string | null, gap: string | null, interval: string | null, q1: string | null, q2: string | null, q3: string | null, points: number | null, grid: number | null, reasonRetired: string | null, lap: number | null, fastestLap: boolean, penalty: string | null, sharedCar: boolean, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null }, corrections: Array<{ field: RacingField, importedValue: string | null, sourceUrl: string }> }> } | null } | null };

export type RacePitStopsQueryVariables = Exact<{
  year: number;
  slug: string;
}>;


export type RacePitStopsQuery = { race: { pitStops: Array<{ stop: number, lap: number, seconds: number, time: string, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } }> } | null };

export type RaceStandingsQueryVariables = Exact<{
  year: number;
  slug: string;
}>;


export type RaceStandingsQuery = { race: { driverStandings: Array<{ position: number | null, positionText: string, points: number, wins: number, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } | null }>, constructorStandings: Array<{ position: number | null, positionText: string, points: number, wins: number, engine: string | null, team: { id: string, name: string, countryCode: string | null, colour: string | null } }> } | null };

export type DriverNameFragment = { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null };

export type FactCorrectionFragment = { field: RacingField, importedValue: string | null, sourceUrl: string };

export type TeamNameFragment = { id: string, name: string, countryCode: string | null, colour: string | null };

export type RaceLineFragment = { id: string, year: number, round: number, slug: string, name: string, date: string, startsAt: string | null, status: RaceStatus, hasSprint: boolean, countryCode: string, circuit: { id: string, name: string, placeName: string, country: string, timeZone: string } };

export type DriverStandingLineFragment = { position: number | null, positionText: string, points: number, wins: number, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } | null };

export type ConstructorStandingLineFragment = { position: number | null, positionText: string, points: number, wins: number, engine: string | null, team: { id: string, name: string, countryCode: string | null, colour: string | null } };

export type RacingContextQueryVariables = Exact<{ [key: string]: never; }>;


export type RacingContextQuery = { nextRace: { id: string, year: number, round: number, slug: string, name: string, date: string, startsAt: string | null, status: RaceStatus, hasSprint: boolean, countryCode: string, sessions: Array<{ kind: SessionKind, startsAt: string | null, date: string | null, status: RaceStatus }>, circuit: { id: string, name: string, placeName: string, country: string, timeZone: string } } | null, standingsSeason: { year: number, driverStandings: Array<{ position: number | null, positionText: string, points: number, wins: number, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } | null }> } };

export type SeasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type SeasonsQuery = { seasons: Array<{ year: number }> };

export type CurrentSeasonYearQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentSeasonYearQuery = { currentSeason: { year: number } };

export type StandingsYearQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingsYearQuery = { standingsSeason: { year: number } };

export type SeasonCalendarQueryVariables = Exact<{
  year: number;
}>;


export type SeasonCalendarQuery = { season: { year: number, invented: boolean, source: { name: string, licence: string, version: string | null }, races: Array<{ id: string, year: number, round: number, slug: string, name: string, date: string, startsAt: string | null, status: RaceStatus, hasSprint: boolean, countryCode: string, winner: { position: number, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } } | null, circuit: { id: string, name: string, placeName: string, country: string, timeZone: string } }>, champion: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null } | null, constructorChampion: { id: string, name: string, countryCode: string | null, colour: string | null } | null } | null };

export type SeasonStandingsQueryVariables = Exact<{
  year: number;
}>;


export type SeasonStandingsQuery = { season: { year: number, invented: boolean, driverStandings: Array<{ position: number | null, positionText: string, points: number, wins: number, driver: { id: string, name: string, firstName: string, lastName: string, abbreviation: string | null, countryCode: string | null }, team: { id: string, name: string, countryCode: string | null, colour: string | null } | null }>, constructorStandings: Array<{ position: number | null, positionText: string, points: number, wins: number, engine: string | null, team: { id: string, name: string, countryCode: string | null, colour: string | null } }> } | null };

export type ReactionStateFragment = { id: string, reactionCount: number, viewerReaction: ReactionKind | null, reactionCounts: Array<{ kind: ReactionKind, count: number }> };

export type ReactMutationVariables = Exact<{
  postId: string | number;
  kind: ReactionKind;
}>;


export type ReactMutation = { react: { id: string, reactionCount: number, viewerReaction: ReactionKind | null, reactionCounts: Array<{ kind: ReactionKind, count: number }> } };

export type UnreactMutationVariables = Exact<{
  postId: string | number;
}>;


export type UnreactMutation = { unreact: { id: string, reactionCount: number, viewerReaction: ReactionKind | null, reactionCounts: Array<{ kind: ReactionKind, count: number }> } };

export type ReportMutationVariables = Exact<{
  input: ReportInput;
  idempotencyKey: string;
}>;


export type ReportMutation = { report:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'ReportReceived', id: string, alreadyReported: boolean }
   };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: { complete: boolean, sessions: Array<{ id: string, kind: AccountSessionKind, browser: string | null, system: string | null, address: string | null, firstSeenAt: string, lastSeenAt: string, current: boolean, offline: boolean, place: { city: string | null, countryCode: string } | null }> } };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'SessionsEnded', ids: Array<string>, refusedAt: string, tookMs: number, everywhere: boolean, pending: boolean }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'SessionsEnded', ids: Array<string>, refusedAt: string, tookMs: number, everywhere: boolean, pending: boolean }
   };

export type EndAllSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndAllSessionsMutation = { endAllSessions:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'SessionsEnded', ids: Array<string>, refusedAt: string, tookMs: number, everywhere: boolean, pending: boolean }
   };

export type EndedSessionsFragment = { ids: Array<string>, refusedAt: string, tookMs: number, everywhere: boolean, pending: boolean };

export type MySecurityEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MySecurityEventsQuery = { mySecurityEvents: { edges: Array<{ node: { id: string, at: string, kind: SecurityEventKind, succeeded: boolean, byStaff: boolean, client: string | null, address: string | null, method: string | null, reason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SignInMethodsCardFragment = { passwordChangedAt: string | null, methods: Array<{ id: string, kind: SignInMethodKind, name: string, createdAt: string | null, lastUsedAt: string | null, codesLeft: number | null }>, linkedAccounts: Array<{ provider: string, username: string }>, linkableProviders: Array<{ provider: string, name: string }> };

export type MySignInMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySignInMethodsQuery = { mySignInMethods: { passwordChangedAt: string | null, methods: Array<{ id: string, kind: SignInMethodKind, name: string, createdAt: string | null, lastUsedAt: string | null, codesLeft: number | null }>, linkedAccounts: Array<{ provider: string, username: string }>, linkableProviders: Array<{ provider: string, name: string }> } };

export type RenameSignInMethodMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenameSignInMethodMutation = { renameSignInMethod:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'SignInMethods', passwordChangedAt: string | null, methods: Array<{ id: string, kind: SignInMethodKind, name: string, createdAt: string | null, lastUsedAt: string | null, codesLeft: number | null }>, linkedAccounts: Array<{ provider: string, username: string }>, linkableProviders: Array<{ provider: string, name: string }> }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type UnlinkAccountMutationVariables = Exact<{
  provider: string;
}>;


export type UnlinkAccountMutation = { unlinkAccount:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'SignInMethods', passwordChangedAt: string | null, methods: Array<{ id: string, kind: SignInMethodKind, name: string, createdAt: string | null, lastUsedAt: string | null, codesLeft: number | null }>, linkedAccounts: Array<{ provider: string, username: string }>, linkableProviders: Array<{ provider: string, name: string }> }
   };

export type SearchTopicsQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
}>;


export type SearchTopicsQuery = { searchTopics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }> };

export type MyTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTopicsQuery = { myTopics: Array<{ kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string }> };

export type FollowTopicMutationVariables = Exact<{
  topic: TopicInput;
}>;


export type FollowTopicMutation = { followTopic: { kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string } };

export type UnfollowTopicMutationVariables = Exact<{
  topic: TopicInput;
}>;


export type UnfollowTopicMutation = { unfollowTopic: { kind: TopicKind, id: string, name: string, viewerFollows: boolean, colour: string | null, path: string } };

export type TransparencyMonthsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TransparencyMonthsQuery = { transparencyMonths: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { month: string, decisions: number | null, automatic: number | null, reports: number | null, medianMinutes: number | null, appeals: number | null, overturned: number | null, figures: Array<{ dimension: TransparencyDimension, key: string, count: number | null }> } }> } };

export type TransparencyDecisionsQueryVariables = Exact<{
  month: string;
  after?: string | null | undefined;
}>;


export type TransparencyDecisionsQuery = { transparencyDecisions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null }, edges: Array<{ node: { number: number, moderator: number | null, automatic: boolean | null, policy: string | null, rule: string | null, actions: Array<string>, subjectKind: string | null, language: string | null, overturned: boolean } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OwnApplicationFragmentDoc = new TypedDocumentString(`
    fragment OwnApplication on DeveloperApplication {
  id
  clientId
  kind
  name
  description
  homePage
  redirectUris
  logoutUrl
  scopes
  offline
  rate
  createdAt
  lastUsedAt
  people
  suspension {
    reason
  }
}
    `, {"fragmentName":"OwnApplication"}) as unknown as TypedDocumentString<OwnApplicationFragment, unknown>;
export const AuthorFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuthorFields on Author {
  id
  handle
  displayName
  avatarUrl
}
    `, {"fragmentName":"AuthorFields"}) as unknown as TypedDocumentString<AuthorFieldsFragment, unknown>;
export const CommentFieldsFragmentDoc = new TypedDocumentString(`
    fragment CommentFields on Comment {
  id
  postId
  parentId
  body
  createdAt
  editedAt
  state
  depth
  author {
    ...AuthorFields
  }
  replyCount
  viewerCan {
    edit
    delete
    report
  }
}
    fragment AuthorFields on Author {
  id
  handle
  displayName
  avatarUrl
}`, {"fragmentName":"CommentFields"}) as unknown as TypedDocumentString<CommentFieldsFragment, unknown>;
export const DataExportCardFragmentDoc = new TypedDocumentString(`
    fragment DataExportCard on DataExportStatus {
  nextAt
  latest {
    id
    state
    percent
    askedAt
    expiresAt
    bytes
  }
}
    `, {"fragmentName":"DataExportCard"}) as unknown as TypedDocumentString<DataExportCardFragment, unknown>;
export const NotificationFieldsFragmentDoc = new TypedDocumentString(`
    fragment NotificationFields on Notification {
  id
  kind
  createdAt
  readAt
  actor {
    ...AuthorFields
  }
  postId
  commentId
  excerpt
  reason
  organization {
    alias
    name
  }
}
    fragment AuthorFields on Author {
  id
  handle
  displayName
  avatarUrl
}`, {"fragmentName":"NotificationFields"}) as unknown as TypedDocumentString<NotificationFieldsFragment, unknown>;
export const OrganizationInvitationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganizationInvitationRow on OrganizationInvitation {
  id
  email
  role
  createdAt
  sentAt
  expiresAt
  expired
  invitedBy {
    ...AuthorFields
  }
}
    fragment AuthorFields on Author {
  id
  handle
  displayName
  avatarUrl
}`, {"fragmentName":"OrganizationInvitationRow"}) as unknown as TypedDocumentString<OrganizationInvitationRowFragment, unknown>;
export const OrganizationDomainCardFragmentDoc = new TypedDocumentString(`
    fragment OrganizationDomainCard on OrganizationDomain {
  id
  name
  verifiedAt
  recordName
  recordValue
  checkedAt
}
    `, {"fragmentName":"OrganizationDomainCard"}) as unknown as TypedDocumentString<OrganizationDomainCardFragment, unknown>;
export const OrganizationProviderCardFragmentDoc = new TypedDocumentString(`
    fragment OrganizationProviderCard on OrganizationIdentityProvider {
  alias
  protocol
  enabled
  issuer
  clientId
  entityId
  singleSignOnUrl
  certificateFingerprints
  redirectUrl
  serviceProviderEntityId
  serviceProviderMetadataUrl
  updatedAt
}
    `, {"fragmentName":"OrganizationProviderCard"}) as unknown as TypedDocumentString<OrganizationProviderCardFragment, unknown>;
export const OrganizationCardFragmentDoc = new TypedDocumentString(`
    fragment OrganizationCard on Organization {
  id
  alias
  name
  kind
  about
  suspended
  memberCount
  verifiedDomains
  viewerRole
  viewerShows
  viewerCan {
    update
    seeMembers
    invite
    manageMembers
    manageSignIn
    leave
  }
}
    `, {"fragmentName":"OrganizationCard"}) as unknown as TypedDocumentString<OrganizationCardFragment, unknown>;
export const OrganizationMemberRowFragmentDoc = new TypedDocumentString(`
    fragment OrganizationMemberRow on OrganizationMember {
  id
  person {
    ...AuthorFields
  }
  role
  joinedAt
  throughProvider
}
    fragment AuthorFields on Author {
  id
  handle
  displayName
  avatarUrl
}`, {"fragmentName":"OrganizationMemberRow"}) as unknown as TypedDocumentString<OrganizationMemberRowFragment, unknown>;
export const OrganizationOfferCardFragmentDoc = new TypedDocumentString(`
    fragment OrganizationOfferCard on OrganizationInvitationOffer {
  id
  organization {
    id
    alias
    name
    kind
    about
    memberCount
  }
  role
  createdAt
  expiresAt
  invitedBy {
    ...AuthorFields
  }
  emailHint
  forViewer
}
    fragment AuthorFields on Author {
  id
  handle
  displayName
  avatarUrl
}`, {"fragmentName":"OrganizationOfferCard"}) as unknown as TypedDocumentString<OrganizationOfferCardFragment, unknown>;
export const TopicFieldsFragmentDoc = new TypedDocumentString(`
    fragment TopicFields on Topic {
  kind
  id
  name
  viewerFollows
  colour
  path
}
    `, {"fragmentName":"TopicFields"}) as unknown as TypedDocumentString<TopicFieldsFragment, unknown>;
export const PostFieldsFragmentDoc = new TypedDocumentString(`
    fragment PostFields on Post {
  id
  body
  createdAt
  editedAt
  state
  author {
    ...AuthorFields
  }
  media {
    id
    url
    thumbnailUrl
    width
    height
    altText
    colour
  }
  topics {
    ...TopicFields
  }
  commentCount
  reactionCount
  reactionCounts {
    kind
    count
  }
  viewerReaction
  viewerCan {
    edit
    delete
    report
  }
}
    fragment AuthorFields on Author {
  id
  handle
  displayName
  avatarUrl
}
fragment TopicFields on Topic {
  kind
  id
  name
  viewerFollows
  colour
  path
}`, {"fragmentName":"PostFields"}) as unknown as TypedDocumentString<PostFieldsFragment, unknown>;
export const PostPageFragmentDoc = new TypedDocumentString(`
    fragment PostPage on PostConnection {
  edges {
    cursor
    node {
      ...PostFields
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment AuthorFields on Author {
  id
  handle
  displayName
  avatarUrl
}
fragment TopicFields on Topic {
  kind
  id
  name
  viewerFollows
  colour
  path
}
fragment PostFields on Post {
  id
  body
  createdAt
  editedAt
  state
  author {
    ...AuthorFields
  }
  media {
    id
    url
    thumbnailUrl
    width
    height
    altText
    colour
  }
  topics {
    ...TopicFields
  }
  commentCount
  reactionCount
  reactionCounts {
    kind
    count
  }
  viewerReaction
  viewerCan {
    edit
    delete
    report
  }
}`, {"fragmentName":"PostPage"}) as unknown as TypedDocumentString<PostPageFragment, unknown>;
export const ProfileCardFragmentDoc = new TypedDocumentString(`
    fragment ProfileCard on Profile {
  id
  handle
  displayName
  bio
  avatarUrl
  viewerFollows
  followsViewer
  isViewer
}
    `, {"fragmentName":"ProfileCard"}) as unknown as TypedDocumentString<ProfileCardFragment, unknown>;
export const ProfilePageFragmentDoc = new TypedDocumentString(`
    fragment ProfilePage on ProfileConnection {
  edges {
    cursor
    node {
      ...ProfileCard
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment ProfileCard on Profile {
  id
  handle
  displayName
  bio
  avatarUrl
  viewerFollows
  followsViewer
  isViewer
}`, {"fragmentName":"ProfilePage"}) as unknown as TypedDocumentString<ProfilePageFragment, unknown>;
export const FactCorrectionFragmentDoc = new TypedDocumentString(`
    fragment FactCorrection on FactCorrection {
  field
  importedValue
  sourceUrl
}
    `, {"fragmentName":"FactCorrection"}) as unknown as TypedDocumentString<FactCorrectionFragment, unknown>;
export const RaceLineFragmentDoc = new TypedDocumentString(`
    fragment RaceLine on Race {
  id
  year
  round
  slug
  name
  date
  startsAt
  status
  hasSprint
  countryCode
  circuit {
    id
    name
    placeName
    country
    timeZone
  }
}
    `, {"fragmentName":"RaceLine"}) as unknown as TypedDocumentString<RaceLineFragment, unknown>;
export const DriverNameFragmentDoc = new TypedDocumentString(`
    fragment DriverName on Driver {
  id
  name
  firstName
  lastName
  abbreviation
  countryCode
}
    `, {"fragmentName":"DriverName"}) as unknown as TypedDocumentString<DriverNameFragment, unknown>;
export const TeamNameFragmentDoc = new TypedDocumentString(`
    fragment TeamName on Team {
  id
  name
  countryCode
  colour
}
    `, {"fragmentName":"TeamName"}) as unknown as TypedDocumentString<TeamNameFragment, unknown>;
export const DriverStandingLineFragmentDoc = new TypedDocumentString(`
    fragment DriverStandingLine on DriverStanding {
  position
  positionText
  points
  wins
  driver {
    ...DriverName
  }
  team {
    ...TeamName
  }
}
    fragment DriverName on Driver {
  id
  name
  firstName
  lastName
  abbreviation
  countryCode
}
fragment TeamName on Team {
  id
  name
  countryCode
  colour
}`, {"fragmentName":"DriverStandingLine"}) as unknown as TypedDocumentString<DriverStandingLineFragment, unknown>;
export const ConstructorStandingLineFragmentDoc = new TypedDocumentString(`
    fragment ConstructorStandingLine on ConstructorStanding {
  position
  positionText
  points
  wins
  engine
  team {
    ...TeamName
  }
}
    fragment TeamName on Team {
  id
  name
  countryCode
  colour
}`, {"fragmentName":"ConstructorStandingLine"}) as unknown as TypedDocumentString<ConstructorStandingLineFragment, unknown>;
export const ReactionStateFragmentDoc = new TypedDocumentString(`
    fragment ReactionState on Post {
  id
  reactionCount
  reactionCounts {
    kind
    count
  }
  viewerReaction
}
    `, {"fragmentName":"ReactionState"}) as unknown as TypedDocumentString<ReactionStateFragment, unknown>;
export const EndedSessionsFragmentDoc = new TypedDocumentString(`
    fragment EndedSessions on SessionsEnded {
  ids
  refusedAt
  tookMs
  everywhere
  pending
}
    `, {"fragmentName":"EndedSessions"}) as unknown as TypedDocumentString<EndedSessionsFragment, unknown>;
export const SignInMethodsCardFragmentDoc = new TypedDocumentString(`
    fragment SignInMethodsCard on SignInMethods {
  passwordChangedAt
  methods {
    id
    kind
    name
    createdAt
    lastUsedAt
    codesLeft
  }
  linkedAccounts {
    provider
    username
  }
  linkableProviders {
    provider
    name
  }
}
    `, {"fragmentName":"SignInMethodsCard"}) as unknown as TypedDocumentString<SignInMethodsCardFragment, unknown>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:3d8d1368ff8ccd8bd775d586a1836386fd10c2dbd2e64dc371b0d5ff20a2790d"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const DeleteMyAccountDocument = {"__meta__":{"hash":"sha256:e2e763aceb480c1eccd4910232e471a3226b80778c2c2e7105768d9de8c64943"}} as unknown as TypedDocumentString<DeleteMyAccountMutation, DeleteMyAccountMutationVariables>;
export const ActivityFiguresDocument = {"__meta__":{"hash":"sha256:69896fb7790ef0d1c217220413fcec01e05c74870d95d7030cb601a7f2827846"}} as unknown as TypedDocumentString<ActivityFiguresQuery, ActivityFiguresQueryVariables>;
export const SetActivityFiguresDocument = {"__meta__":{"hash":"sha256:46863b25135ff4f666b5a60cd7bae227e7b718c1715bc79a6269a31e17e5b17a"}} as unknown as TypedDocumentString<SetActivityFiguresMutation, SetActivityFiguresMutationVariables>;
export const AnnouncementsDocument = {"__meta__":{"hash":"sha256:e0c57b7a5dfa8f0ef2b141f7ea398bf12cdcf25769ecb22f3b8873f3e9e5df59"}} as unknown as TypedDocumentString<AnnouncementsQuery, AnnouncementsQueryVariables>;
export const DismissAnnouncementDocument = {"__meta__":{"hash":"sha256:d0fe806c61a2b0906f00f31b1803edc85f0100c736c420d11cfecd5686392892"}} as unknown as TypedDocumentString<DismissAnnouncementMutation, DismissAnnouncementMutationVariables>;
export const MyApplicationsDocument = {"__meta__":{"hash":"sha256:324221c8d25e273f91016f05a476c99a3a84fa0a28f41e75cb670e19b9e99551"}} as unknown as TypedDocumentString<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const RegisterApplicationDocument = {"__meta__":{"hash":"sha256:e519a7eeab4a45046fa3e9213ec67c4ce2b12a9948791a40c915e0ee0988d6a7"}} as unknown as TypedDocumentString<RegisterApplicationMutation, RegisterApplicationMutationVariables>;
export const UpdateApplicationDocument = {"__meta__":{"hash":"sha256:d7c3e87410bd7bbfec819c0df21cd00f64a8d0a5b46f7bfc6689e1fecce8b34f"}} as unknown as TypedDocumentString<UpdateApplicationMutation, UpdateApplicationMutationVariables>;
export const RotateApplicationSecretDocument = {"__meta__":{"hash":"sha256:529bcd6d07dd11f65da5daec1199fedbe2b9ae62df25733bf300a30115cc0f06"}} as unknown as TypedDocumentString<RotateApplicationSecretMutation, RotateApplicationSecretMutationVariables>;
export const RevokeApplicationDocument = {"__meta__":{"hash":"sha256:76e96808b4e962d3e2887ed1e120b2085fc3390b8d1ff73a09006f6065cdd972"}} as unknown as TypedDocumentString<RevokeApplicationMutation, RevokeApplicationMutationVariables>;
export const AllowedApplicationsDocument = {"__meta__":{"hash":"sha256:1616fe06095dc9eebdb523ea65ab4fd8f1d9a85004a5ef52663c8f4883397f8b"}} as unknown as TypedDocumentString<AllowedApplicationsQuery, AllowedApplicationsQueryVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"sha256:01fd1e2c5b84420eeb93f16e9e65571ae2493fcb948cf608b5c471e712794f57"}} as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const CommentsDocument = {"__meta__":{"hash":"sha256:86c09ce76ed279ed1b1b0b7ba935e15d4fddf932501e86f3a2939c7ec326603f"}} as unknown as TypedDocumentString<CommentsQuery, CommentsQueryVariables>;
export const RepliesDocument = {"__meta__":{"hash":"sha256:a6f8777736a11f149c6f777b1ccf3e96c86fc16e069385838d26beb79cf55ef2"}} as unknown as TypedDocumentString<RepliesQuery, RepliesQueryVariables>;
export const CreateCommentDocument = {"__meta__":{"hash":"sha256:8d3e340225ede4d5dd2e40081923fc2be22501dba7cd1b5834016abb52574cb7"}} as unknown as TypedDocumentString<CreateCommentMutation, CreateCommentMutationVariables>;
export const EditCommentDocument = {"__meta__":{"hash":"sha256:46134111de29bb61eb0b48f40727de0d6e1f0a5b602441192d4bc24fe3808837"}} as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const DeleteCommentDocument = {"__meta__":{"hash":"sha256:bd5aaf75d3d6185eb7699bf165f41e880de4cd7c1f908f316ff07fbd8a78e64d"}} as unknown as TypedDocumentString<DeleteCommentMutation, DeleteCommentMutationVariables>;
export const CommentAddedDocument = {"__meta__":{"hash":"sha256:9dbbfe113b2ef5613f48c18288c6a25a8a6f538a6244128d50a3692a4d2836ee"}} as unknown as TypedDocumentString<CommentAddedSubscription, CommentAddedSubscriptionVariables>;
export const MyDataExportDocument = {"__meta__":{"hash":"sha256:8120152e0dd94592ce40b522ae589f2943965d4df6bbd65b45778227301cbe55"}} as unknown as TypedDocumentString<MyDataExportQuery, MyDataExportQueryVariables>;
export const ExportMyDataDocument = {"__meta__":{"hash":"sha256:3923d7a7bb51396aa2ce83c69e75fb43e7b68fb99e3ccaf06a6fad7d631eded1"}} as unknown as TypedDocumentString<ExportMyDataMutation, ExportMyDataMutationVariables>;
export const HomeFeedDocument = {"__meta__":{"hash":"sha256:dc98e934633da4573b713d5c53ef559a065dfe973680186e9d8782f55f0c3a0d"}} as unknown as TypedDocumentString<HomeFeedQuery, HomeFeedQueryVariables>;
export const LatestPostsDocument = {"__meta__":{"hash":"sha256:6540385549d87f4ac01dc1aeea9cb952e5927cdf1729d303ab205e915daa3999"}} as unknown as TypedDocumentString<LatestPostsQuery, LatestPostsQueryVariables>;
export const TopicPostsDocument = {"__meta__":{"hash":"sha256:96ad6fdca3c0cb17e1ec3ca1ac4b4481cd4eb2c677022af0dc6842fa51694b0e"}} as unknown as TypedDocumentString<TopicPostsQuery, TopicPostsQueryVariables>;
export const ProfilePostsDocument = {"__meta__":{"hash":"sha256:1a9ccecde0fc21c9a85b254902038a70fdaed342e07bf728a6e79c47bd5a25a0"}} as unknown as TypedDocumentString<ProfilePostsQuery, ProfilePostsQueryVariables>;
export const HomeFeedActivityDocument = {"__meta__":{"hash":"sha256:791133b0667f52433b72254dcd26028c97d267c40b800f6f4fa2fe6b178b72ae"}} as unknown as TypedDocumentString<HomeFeedActivitySubscription, HomeFeedActivitySubscriptionVariables>;
export const FollowDocument = {"__meta__":{"hash":"sha256:c7cccf9cc964932dcfcba63a9b501498b26dbc26e2bc99a3f8255a8e51232b6b"}} as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const UnfollowDocument = {"__meta__":{"hash":"sha256:3b364c1a7717bffdf0654ae44d12514796f3ea641f33ae92f47ea75973fada4c"}} as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const FollowersDocument = {"__meta__":{"hash":"sha256:c3412c5496aa89e7a06a8a9e2fd15034206460d175cdd42449f978a26458dd1f"}} as unknown as TypedDocumentString<FollowersQuery, FollowersQueryVariables>;
export const FollowingDocument = {"__meta__":{"hash":"sha256:f8d3aef56cc80e3d6e9e2e76bf12c62aedf3b7a697ef2f1451575ec1818705e0"}} as unknown as TypedDocumentString<FollowingQuery, FollowingQueryVariables>;
export const ImpersonationDocument = {"__meta__":{"hash":"sha256:a70acded4454446c20100e88f190214721e8f80d25f552406061afbe06d97945"}} as unknown as TypedDocumentString<ImpersonationQuery, ImpersonationQueryVariables>;
export const OpenImpersonationDocument = {"__meta__":{"hash":"sha256:726aa1043f8ffbc26ea386b869459642aa0da4426ebc7ace5b392a0f1e07ef24"}} as unknown as TypedDocumentString<OpenImpersonationMutation, OpenImpersonationMutationVariables>;
export const AllowImpersonationChangesDocument = {"__meta__":{"hash":"sha256:0660aa0c5b721e4ed5ccef7256a2d04e46b8bcd6752ec0b811ce011b190cc8f2"}} as unknown as TypedDocumentString<AllowImpersonationChangesMutation, AllowImpersonationChangesMutationVariables>;
export const LeaveImpersonationDocument = {"__meta__":{"hash":"sha256:d59d753b21c298c80261fcf0cf08190846bb7c9e2e0abe42857de221502d7121"}} as unknown as TypedDocumentString<LeaveImpersonationMutation, LeaveImpersonationMutationVariables>;
export const LegalTextDocument = {"__meta__":{"hash":"sha256:a6ef7148df22880e20fe97e00d96725794ea40e0d957d6671aafbbc2bd743724"}} as unknown as TypedDocumentString<LegalTextQuery, LegalTextQueryVariables>;
export const AcceptLegalDocumentsDocument = {"__meta__":{"hash":"sha256:65348b16fd03252d0eecd03d5ad7b5b7c8899d5ac9dc0570992f2f589dc75049"}} as unknown as TypedDocumentString<AcceptLegalDocumentsMutation, AcceptLegalDocumentsMutationVariables>;
export const ModerationNoticesDocument = {"__meta__":{"hash":"sha256:8479c98b90536e34c63938f30a0f1cab238a1dc3f842e4b11925115dfc16921f"}} as unknown as TypedDocumentString<ModerationNoticesQuery, ModerationNoticesQueryVariables>;
export const AppealDocument = {"__meta__":{"hash":"sha256:b2aa4f0f43b1e9aa2a6d5a9241eeac343441cc0ec84544f6dc5d5fae35aaa21c"}} as unknown as TypedDocumentString<AppealMutation, AppealMutationVariables>;
export const NotificationsDocument = {"__meta__":{"hash":"sha256:b42c38bf3aa51333c32af4877fe8416beede1e119d62fe6238df6fef3602df65"}} as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const UnreadNotificationCountDocument = {"__meta__":{"hash":"sha256:dcaff2ad9c68794a7528d4ec7ed97809a40f2fbb54acd15c6586b339adef7bac"}} as unknown as TypedDocumentString<UnreadNotificationCountQuery, UnreadNotificationCountQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"sha256:ac8fe7817c4e0bf3224688a4bec561bbdd895108c0094bb7cb2def7e5a282006"}} as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const NotificationAddedDocument = {"__meta__":{"hash":"sha256:3e83c164be02c48ce37a85cd92827012274e1dcc90b03441a3eaaf60cbe89afa"}} as unknown as TypedDocumentString<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;
export const OrganizationInvitationsDocument = {"__meta__":{"hash":"sha256:329b31fd9f8c990bc6a7ddc99b42524e614a6929fe85d9bfd23fb09b6071b4a1"}} as unknown as TypedDocumentString<OrganizationInvitationsQuery, OrganizationInvitationsQueryVariables>;
export const OrganizationDomainsDocument = {"__meta__":{"hash":"sha256:44fd2c3383f3a567719cac9b77ab25507cdf890bd7c9309cfdecf4577e908b9c"}} as unknown as TypedDocumentString<OrganizationDomainsQuery, OrganizationDomainsQueryVariables>;
export const OrganizationProviderDocument = {"__meta__":{"hash":"sha256:595926d731089d459394ee7aac6608c244438823e58f2912c61cfaf19b816d11"}} as unknown as TypedDocumentString<OrganizationProviderQuery, OrganizationProviderQueryVariables>;
export const UpdateOrganizationDocument = {"__meta__":{"hash":"sha256:3b12fb95c7d350da2d74659a2c6739daa22a7a5f2ed1e141d06355eee3ac8207"}} as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const RemoveOrganizationMemberDocument = {"__meta__":{"hash":"sha256:4306058dbc66afa53c4ada89b667f06a1b05714dd9accbcdfb7dc6fe7b911a6f"}} as unknown as TypedDocumentString<RemoveOrganizationMemberMutation, RemoveOrganizationMemberMutationVariables>;
export const ChangeOrganizationMemberRoleDocument = {"__meta__":{"hash":"sha256:45d12fbd4e9af78736134de5a6e09e39ce365db705f108ca76e57edb6ef74eb8"}} as unknown as TypedDocumentString<ChangeOrganizationMemberRoleMutation, ChangeOrganizationMemberRoleMutationVariables>;
export const InviteToOrganizationDocument = {"__meta__":{"hash":"sha256:624aec44b874cb32966b323d87c38898a8b78ca8fa69aaf562acabf7eb826788"}} as unknown as TypedDocumentString<InviteToOrganizationMutation, InviteToOrganizationMutationVariables>;
export const ResendOrganizationInvitationDocument = {"__meta__":{"hash":"sha256:20d8e9b2b2b364b773c667e8df8194161ddd89c7ace34244cc60168ce1200f9f"}} as unknown as TypedDocumentString<ResendOrganizationInvitationMutation, ResendOrganizationInvitationMutationVariables>;
export const WithdrawOrganizationInvitationDocument = {"__meta__":{"hash":"sha256:13a3334ab676b96179515d740ae137529aa93696703ff99df4b52bb9a76be8a4"}} as unknown as TypedDocumentString<WithdrawOrganizationInvitationMutation, WithdrawOrganizationInvitationMutationVariables>;
export const AddOrganizationDomainDocument = {"__meta__":{"hash":"sha256:e0755ddd8a439f45be457dfc44c1405801197ec88b95042c3e7b4f807f7da9b6"}} as unknown as TypedDocumentString<AddOrganizationDomainMutation, AddOrganizationDomainMutationVariables>;
export const VerifyOrganizationDomainDocument = {"__meta__":{"hash":"sha256:c1668e02964d76f9927787ea5d5f71d67a3a9cf6d2f2206523db53c87339ada2"}} as unknown as TypedDocumentString<VerifyOrganizationDomainMutation, VerifyOrganizationDomainMutationVariables>;
export const RemoveOrganizationDomainDocument = {"__meta__":{"hash":"sha256:cc0127f8354809563aea1ea5738f4324246af2962d4f0edbe947893a4e07cd45"}} as unknown as TypedDocumentString<RemoveOrganizationDomainMutation, RemoveOrganizationDomainMutationVariables>;
export const SetOrganizationIdentityProviderDocument = {"__meta__":{"hash":"sha256:2598368ab572b87f42491342186d46dcacda67c0378bfd5169f61a779eedfb38"}} as unknown as TypedDocumentString<SetOrganizationIdentityProviderMutation, SetOrganizationIdentityProviderMutationVariables>;
export const SwitchOrganizationIdentityProviderDocument = {"__meta__":{"hash":"sha256:cebe87884347c47c16bbca2611baedf7d6235dc821d3297ef789beb828bcf763"}} as unknown as TypedDocumentString<SwitchOrganizationIdentityProviderMutation, SwitchOrganizationIdentityProviderMutationVariables>;
export const RemoveOrganizationIdentityProviderDocument = {"__meta__":{"hash":"sha256:b2efc0ad68e1301c8958ef1e24ee488f7e0430f540b34070a26f158a2192bd94"}} as unknown as TypedDocumentString<RemoveOrganizationIdentityProviderMutation, RemoveOrganizationIdentityProviderMutationVariables>;
export const OrganizationDocument = {"__meta__":{"hash":"sha256:cbae3e2b8347ece38684bee7321a36c18d86857ef6cf5492fc60d43ff3b126ac"}} as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const OrganizationMembersDocument = {"__meta__":{"hash":"sha256:c0834948073e888d5cf6504577d5b50b7f604e056f407616da5139d7a6459145"}} as unknown as TypedDocumentString<OrganizationMembersQuery, OrganizationMembersQueryVariables>;
export const MyOrganizationsDocument = {"__meta__":{"hash":"sha256:8f8cd433b41404cb7a4be46f63084d5e6573b64940e87a8ce9e3eae9c3471ebc"}} as unknown as TypedDocumentString<MyOrganizationsQuery, MyOrganizationsQueryVariables>;
export const OrganizationInvitationDocument = {"__meta__":{"hash":"sha256:1a5fa51ae773ebc7732e2ebefbc492919b01431bf309d429fceb4ab91bed143c"}} as unknown as TypedDocumentString<OrganizationInvitationQuery, OrganizationInvitationQueryVariables>;
export const OrganizationSignInDocument = {"__meta__":{"hash":"sha256:a4d45d1800b0641a7f68a6806989be47a242642255127e1e46bb1ac621a94e97"}} as unknown as TypedDocumentString<OrganizationSignInQuery, OrganizationSignInQueryVariables>;
export const AcceptOrganizationInvitationDocument = {"__meta__":{"hash":"sha256:a4e20bb871f8038ca690673f37394b1587488244fcfd30a917afe0e8fd0c0e97"}} as unknown as TypedDocumentString<AcceptOrganizationInvitationMutation, AcceptOrganizationInvitationMutationVariables>;
export const DeclineOrganizationInvitationDocument = {"__meta__":{"hash":"sha256:c778fdd0752b961d0223a507243ac89aa260941fd998c0e3ced91e87a1cfd48e"}} as unknown as TypedDocumentString<DeclineOrganizationInvitationMutation, DeclineOrganizationInvitationMutationVariables>;
export const LeaveOrganizationDocument = {"__meta__":{"hash":"sha256:ca7436a5009f6f39f2782de096d745aceed4c36406e33b000452815d35655f6e"}} as unknown as TypedDocumentString<LeaveOrganizationMutation, LeaveOrganizationMutationVariables>;
export const ShowOrganizationMembershipDocument = {"__meta__":{"hash":"sha256:f5ae0aac3257419ef22c7459de2d577baf70cbfaef4b0dad661152dca55bf701"}} as unknown as TypedDocumentString<ShowOrganizationMembershipMutation, ShowOrganizationMembershipMutationVariables>;
export const PlatformStateDocument = {"__meta__":{"hash":"sha256:1d12acf86bc8fe00a13f1020d76f0aa95747a3554da424374da169e6672ecbe8"}} as unknown as TypedDocumentString<PlatformStateQuery, PlatformStateQueryVariables>;
export const PostDetailDocument = {"__meta__":{"hash":"sha256:6acc250b4955c73e95a0223ea541bfbf75afcb890172564978e75ace58b9dee7"}} as unknown as TypedDocumentString<PostDetailQuery, PostDetailQueryVariables>;
export const CreatePostDocument = {"__meta__":{"hash":"sha256:715d2e5be754da446c813fd351e66f8e7742412f2884b5a2c0a1193c75a4d161"}} as unknown as TypedDocumentString<CreatePostMutation, CreatePostMutationVariables>;
export const EditPostDocument = {"__meta__":{"hash":"sha256:3fc141f1651159d450770f1eb0f1ccec183ffe5a24df2c599fcb69ce648eefaa"}} as unknown as TypedDocumentString<EditPostMutation, EditPostMutationVariables>;
export const DeletePostDocument = {"__meta__":{"hash":"sha256:4f62cf3080e797a4070b58966e013eacc63bc89732fa6b958623eb9e7dbb2280"}} as unknown as TypedDocumentString<DeletePostMutation, DeletePostMutationVariables>;
export const ProfileDetailDocument = {"__meta__":{"hash":"sha256:3f1c38e926f6cd5289355e93099bc4558e902cd5b6c8e40504315f54c9abfafa"}} as unknown as TypedDocumentString<ProfileDetailQuery, ProfileDetailQueryVariables>;
export const SearchProfilesDocument = {"__meta__":{"hash":"sha256:1c2f350fcf049bd03c443be1425c2a9647c27bc7f19893b09d6a4e1fbad7588e"}} as unknown as TypedDocumentString<SearchProfilesQuery, SearchProfilesQueryVariables>;
export const SuggestedProfilesDocument = {"__meta__":{"hash":"sha256:4a22b65fc32e316e89183698a55ce3806a526bb3dce91c07d6b9290085abc06c"}} as unknown as TypedDocumentString<SuggestedProfilesQuery, SuggestedProfilesQueryVariables>;
export const HandleAvailableDocument = {"__meta__":{"hash":"sha256:d705e40e4eebd6014528512874fa5dd9bb6da62db8da8bc4d4d0befc071ce012"}} as unknown as TypedDocumentString<HandleAvailableQuery, HandleAvailableQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"sha256:fb97093be5e65ff06d131a8c7bc84fc8e2b592a2745f9d7cc1f2a3e076159089"}} as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const CompleteOnboardingDocument = {"__meta__":{"hash":"sha256:142a8928de7d26fb6d90d4024085f24e974f2e5fb6f46567fd2faf3127e58418"}} as unknown as TypedDocumentString<CompleteOnboardingMutation, CompleteOnboardingMutationVariables>;
export const CircuitDetailDocument = {"__meta__":{"hash":"sha256:146bf90996c030143afc7bbcfd141f6ad0313ca40cd2acf8a394a898b1411580"}} as unknown as TypedDocumentString<CircuitDetailQuery, CircuitDetailQueryVariables>;
export const CircuitsDocument = {"__meta__":{"hash":"sha256:c9b6cf7a7648378823d4049a42f0795b42b6688c49d753ca0ff2148301aa6788"}} as unknown as TypedDocumentString<CircuitsQuery, CircuitsQueryVariables>;
export const DriverDetailDocument = {"__meta__":{"hash":"sha256:04a5f5d7ade10c30eedded443bf3f0629f3a4ec4a562171fbdcea58c92a35ae9"}} as unknown as TypedDocumentString<DriverDetailQuery, DriverDetailQueryVariables>;
export const DriverResultsDocument = {"__meta__":{"hash":"sha256:3149ca74409586bc1602dbc2eb33f27e9ad305571f651bd5bfda0d1647751c9e"}} as unknown as TypedDocumentString<DriverResultsQuery, DriverResultsQueryVariables>;
export const TeamDetailDocument = {"__meta__":{"hash":"sha256:b5da3b396fb6dc4ec5d4b011fc1ce97b06888f1f18e843f01f3f2cc1edba7683"}} as unknown as TypedDocumentString<TeamDetailQuery, TeamDetailQueryVariables>;
export const DriversDocument = {"__meta__":{"hash":"sha256:4f92f50e444950b33039ef6bb7b55ac599906babca17105cf5a93cdb66b434f2"}} as unknown as TypedDocumentString<DriversQuery, DriversQueryVariables>;
export const TeamsDocument = {"__meta__":{"hash":"sha256:256e89286b8dd6d58de5bf23a5ef3fb9db5e8bf7de1e156f72d55226ffffea56"}} as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const RaceHeaderDocument = {"__meta__":{"hash":"sha256:7a55afa69c7155976bb75e1ad6569603ed305de9b8f2fa10ae124052438403f6"}} as unknown as TypedDocumentString<RaceHeaderQuery, RaceHeaderQueryVariables>;
export const RaceSessionResultsDocument = {"__meta__":{"hash":"sha256:1614701803bac889710137a1814f574c1ab4af6bfeb63351710880e31764b0c6"}} as unknown as TypedDocumentString<RaceSessionResultsQuery, RaceSessionResultsQueryVariables>;
export const RacePitStopsDocument = {"__meta__":{"hash":"sha256:821840b8aa755365c4d48ba0681df8c88ded193711538c7aca0e1a59c6c60b8f"}} as unknown as TypedDocumentString<RacePitStopsQuery, RacePitStopsQueryVariables>;
export const RaceStandingsDocument = {"__meta__":{"hash":"sha256:58cc5dd50b2de18d5fba0e7ab96908766ca7254e04cdedcf70b86764120cce33"}} as unknown as TypedDocumentString<RaceStandingsQuery, RaceStandingsQueryVariables>;
export const RacingContextDocument = {"__meta__":{"hash":"sha256:9f9cd904e08ddd353d804b396a4b4a7d1dce42a047aff948cb3cc1f71e56c7dd"}} as unknown as TypedDocumentString<RacingContextQuery, RacingContextQueryVariables>;
export const SeasonsDocument = {"__meta__":{"hash":"sha256:0fcfda0b17caaf31ba730eca1c46d32a72b6000bc144d7d3c20b4df71a55d2a5"}} as unknown as TypedDocumentString<SeasonsQuery, SeasonsQueryVariables>;
export const CurrentSeasonYearDocument = {"__meta__":{"hash":"sha256:a1e10f57e5aba5bbf7f88cdd1bd42106ac27366d7d8cd31d8fc011a1528e3b2e"}} as unknown as TypedDocumentString<CurrentSeasonYearQuery, CurrentSeasonYearQueryVariables>;
export const StandingsYearDocument = {"__meta__":{"hash":"sha256:eb169f17c8598818ea44695f6d9d6d47f2297b0403d4af5c3ffe4b554af9ec61"}} as unknown as TypedDocumentString<StandingsYearQuery, StandingsYearQueryVariables>;
export const SeasonCalendarDocument = {"__meta__":{"hash":"sha256:5081347c41a6da5eea3d3e8889cbffb853c9c07b81afb964aec6ae3d9dff6ef1"}} as unknown as TypedDocumentString<SeasonCalendarQuery, SeasonCalendarQueryVariables>;
export const SeasonStandingsDocument = {"__meta__":{"hash":"sha256:4293b3edf853823df3a3aba8ec2811eb1b686cb70484cf8375ef6ac09464be29"}} as unknown as TypedDocumentString<SeasonStandingsQuery, SeasonStandingsQueryVariables>;
export const ReactDocument = {"__meta__":{"hash":"sha256:3897be73754393d2850adca7d303ce126d38648eb3a31429f1b83b1daf275cfb"}} as unknown as TypedDocumentString<ReactMutation, ReactMutationVariables>;
export const UnreactDocument = {"__meta__":{"hash":"sha256:3b473756d726131cd5041a3d9059d810fde687358bd5a6efae5cb8e93f7d7387"}} as unknown as TypedDocumentString<UnreactMutation, UnreactMutationVariables>;
export const ReportDocument = {"__meta__":{"hash":"sha256:3046531e517703dd9d3120fd393f92b8b347b0100e7f7fa0e28326d2c6eaf910"}} as unknown as TypedDocumentString<ReportMutation, ReportMutationVariables>;
export const MySessionsDocument = {"__meta__":{"hash":"sha256:cf05d6a23be1e5830c46b4ff5e02a859be7800732d08a42a3c415c4f3da50d3b"}} as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:46c9f1efe839301c9139e40729c0ed1d01d6caf03968af64a846e6fdee60a0c8"}} as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"__meta__":{"hash":"sha256:8268b6633e3be407bebe2dd932d7716c5bc5c5c2ac99956aa0bad4d0d849e48a"}} as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const EndAllSessionsDocument = {"__meta__":{"hash":"sha256:91ad943fc90e293f5fac820f56cd135f2c425bdc5ca38d9e1d361819db79447e"}} as unknown as TypedDocumentString<EndAllSessionsMutation, EndAllSessionsMutationVariables>;
export const MySecurityEventsDocument = {"__meta__":{"hash":"sha256:ba4a13ac00e18bb07543e205a6cff4119d3c5c338abbf4fc5cd6f192ef3643cd"}} as unknown as TypedDocumentString<MySecurityEventsQuery, MySecurityEventsQueryVariables>;
export const MySignInMethodsDocument = {"__meta__":{"hash":"sha256:3ea5472672ebca896ec68584fd63e29fcbda7de8fe75b0ad984e4a0448d0bc96"}} as unknown as TypedDocumentString<MySignInMethodsQuery, MySignInMethodsQueryVariables>;
export const RenameSignInMethodDocument = {"__meta__":{"hash":"sha256:a792b39a12c8678e5280bd30787e3843f3a3e92be915cb27dbfb9cc2af1ccf9f"}} as unknown as TypedDocumentString<RenameSignInMethodMutation, RenameSignInMethodMutationVariables>;
export const UnlinkAccountDocument = {"__meta__":{"hash":"sha256:89b34e1be7dd9a632e708a8ec0a0c3fe48de280d6ad69132837436a7f2d84563"}} as unknown as TypedDocumentString<UnlinkAccountMutation, UnlinkAccountMutationVariables>;
export const SearchTopicsDocument = {"__meta__":{"hash":"sha256:07bf4fc7470a3cb47b09d9cb704ac097eb0af2da925d6183d3e6374709f6d86c"}} as unknown as TypedDocumentString<SearchTopicsQuery, SearchTopicsQueryVariables>;
export const MyTopicsDocument = {"__meta__":{"hash":"sha256:7cb022088ea3f80c8e74cf13c7897b06d783382118dc395cf37dec46eb8e097d"}} as unknown as TypedDocumentString<MyTopicsQuery, MyTopicsQueryVariables>;
export const FollowTopicDocument = {"__meta__":{"hash":"sha256:d50ca71b8b02892a77dca201300ebf5c55ad2c1b5fd0d3bd665e3c4df2f9ac52"}} as unknown as TypedDocumentString<FollowTopicMutation, FollowTopicMutationVariables>;
export const UnfollowTopicDocument = {"__meta__":{"hash":"sha256:e11349c588898102314b8a9cf51a8ca4585c968d1b412622caf5eac7a4c40fbc"}} as unknown as TypedDocumentString<UnfollowTopicMutation, UnfollowTopicMutationVariables>;
export const TransparencyMonthsDocument = {"__meta__":{"hash":"sha256:036b135648bd91638922c9be4f9507f2d370dd6a4efa92e3be78aee3cb94b5c4"}} as unknown as TypedDocumentString<TransparencyMonthsQuery, TransparencyMonthsQueryVariables>;
export const TransparencyDecisionsDocument = {"__meta__":{"hash":"sha256:a122ea06e76888205a328d2f54cffde8a09aad57efc4a128a8c3e59845dc78a9"}} as unknown as TypedDocumentString<TransparencyDecisionsQuery, TransparencyDecisionsQueryVariables>;