/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccountMergeInput = {
  /** Who goes */
  leaverId: string | number;
  /** Who stays */
  survivorId: string | number;
};

/** WAITING can still be taken back. STOPPED: something spoke against it when it was to begin, and nothing was changed. */
export type AccountMergeState =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING'
  | 'STOPPED'
  | 'WAITING';

/** EMAILS_DIFFER: neither the name nor the domain is the same. LEAVER_OLDER: the older account would go. */
export type AccountMergeWarning =
  | 'EMAILS_DIFFER'
  | 'LEAVER_OLDER'
  | 'LEAVER_RESTRICTED';

/** The application that a session was opened with */
export type AccountSessionKind =
  | 'ACCOUNT'
  | 'COMMAND_LINE'
  | 'OTHER'
  | 'PHONE'
  | 'STAFF'
  | 'WEB';

/** What staff decided. */
export type ActionKind =
  | 'APPEAL_OVERTURNED'
  | 'APPEAL_UPHELD'
  | 'DISMISS'
  | 'LIFT_SUSPENSION'
  | 'LOCK'
  | 'REMOVE_CONTENT'
  | 'RESTORE_CONTENT'
  | 'SUSPEND'
  | 'UNLOCK'
  | 'WARN';

export type AdminOrganizationFilter = {
  kind?: OrganizationKind | null | undefined;
  /** Those a person is a member of */
  memberId?: string | number | null | undefined;
  state?: AdminOrganizationState | null | undefined;
  /** Part of a name, alias or domain, or a whole id */
  text?: string | null | undefined;
};

export type AdminOrganizationSort =
  | 'MOST_MEMBERS'
  | 'NAME'
  | 'NEWEST';

export type AdminOrganizationState =
  | 'ACTIVE'
  | 'SUSPENDED';

export type AdminUpdateOrganizationInput = {
  about?: string | null | undefined;
  id: string | number;
  kind?: OrganizationKind | null | undefined;
  /** Left out: unchanged */
  name?: string | null | undefined;
  reason: string;
};

/** Names from the catalogue; everything else is refused */
export type AnalyticReportDefinitionInput = {
  dimensions?: Array<string>;
  filters?: Array<AnalyticReportFilterInput>;
  grain?: string | null | undefined;
  lastDays?: number;
  measure: string;
  view?: string;
};

export type AnalyticReportFilterInput = {
  dimension: string;
  operator: string;
  values: Array<string>;
};

/** EVERYBODY: also the signed-out. MEMBERS: whoever is signed in. STAFF: whoever may enter the dashboard */
export type AnnouncementAudience =
  | 'EVERYBODY'
  | 'MEMBERS'
  | 'STAFF';

export type AnnouncementFilter = {
  audience?: AnnouncementAudience | null | undefined;
  kind?: AnnouncementKind | null | undefined;
  place?: AnnouncementPlace | null | undefined;
  state?: AnnouncementState | null | undefined;
};

export type AnnouncementKind =
  | 'INFORMATION'
  | 'MAINTENANCE'
  | 'WARNING';

export type AnnouncementPlace =
  | 'BOTH'
  | 'DASHBOARD'
  | 'WEB';

/** What its times say at this moment */
export type AnnouncementState =
  | 'DRAFT'
  | 'ENDED'
  | 'LIVE'
  | 'SCHEDULED';

export type AnnouncementTranslationInput = {
  /** Up to 600 characters; may be empty */
  body: string;
  /** en, de, es, it or pt */
  language: string;
  /** 1 to 120 characters */
  title: string;
};

/** UPHELD: the decision stands */
export type AppealOutcome =
  | 'OVERTURNED'
  | 'UPHELD';

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

/** Suspended by staff; revoked by its owner, for good */
export type ApplicationState =
  | 'ACTIVE'
  | 'REVOKED'
  | 'SUSPENDED';

export type AuditExportFormat =
  | 'CSV'
  | 'JSON_LINES';

export type AuditFilter = {
  /** Exactly this action, e.g. user.suspended */
  action?: string | null | undefined;
  /** Id or name of who acted */
  actorId?: string | number | null | undefined;
  /** Exactly this address */
  address?: string | null | undefined;
  /** All actions of an area, e.g. user */
  area?: string | null | undefined;
  /** At this moment or later */
  from?: string | null | undefined;
  /** Id or name of the person in whose place somebody acted */
  onBehalfOfId?: string | number | null | undefined;
  requestId?: string | null | undefined;
  sessionId?: string | null | undefined;
  /** Id of the person or thing, or @name of a person */
  subjectId?: string | null | undefined;
  /** Words that the reason has, all of them, each as a whole */
  text?: string | null | undefined;
  /** Before this moment */
  to?: string | null | undefined;
};

export type BulkActionInput = {
  /** One of bulkKinds */
  kind: string;
  selection: BulkSelectionInput;
  /** What else the kind asks, e.g. `until` */
  values?: Array<BulkValueInput> | null | undefined;
};

export type BulkItemState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'PENDING'
  | 'REFUSED';

/** WAITING can still be taken back as a whole. STOPPED: whoever started it lost the permission on the way. */
export type BulkRunState =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING'
  | 'STOPPED'
  | 'WAITING';

/** Either the things themselves, up to 200, or all that match a filter of their list, up to 5,000 */
export type BulkSelectionInput = {
  itemIds?: Array<string | number> | null | undefined;
  matching?: Array<BulkValueInput> | null | undefined;
};

export type BulkValueInput = {
  name: string;
  value: string;
};

export type CaseActionInput = {
  kind: CaseActionKind;
  /** The end of a removal, suspension or lock; null = without end */
  until?: string | null | undefined;
};

/** DISMISS stands alone */
export type CaseActionKind =
  | 'DISMISS'
  | 'LOCK'
  | 'REMOVE_CONTENT'
  | 'SUSPEND'
  | 'WARN';

/** FREE: claimed by nobody else */
export type CaseClaimFilter =
  | 'FREE'
  | 'MINE';

/** OPEN and APPEALED wait for somebody */
export type CaseStatus =
  | 'ACTIONED'
  | 'APPEALED'
  | 'DISMISSED'
  | 'OPEN'
  | 'OVERTURNED';

export type ContentFilter = {
  /** Handle or id */
  author?: string | null | undefined;
  from?: string | null | undefined;
  kind?: ContentKind | null | undefined;
  /** This post and what stands under it */
  postId?: string | number | null | undefined;
  /** What was deleted is nobody’s to read: it finds nothing */
  state?: ContentState | null | undefined;
  to?: string | null | undefined;
};

export type ContentKind =
  | 'COMMENT'
  | 'POST';

export type ContentSort =
  | 'NEWEST'
  | 'OLDEST';

/** What is deleted (by its author), removed (by a moderator) or held (until a person has looked) answers without body and author where a thread must keep its shape. What is held its author reads as ever. */
export type ContentState =
  | 'DELETED'
  | 'HELD'
  | 'REMOVED'
  | 'VISIBLE';

export type CorrectRacingFactsInput = {
  /** At most 60, all or none */
  changes: Array<RacingFactChange>;
  reason: string;
  /** Where the right values stand: https://… */
  sourceUrl: string;
};

export type CreateOrganizationInput = {
  /** At most 500 characters */
  about?: string;
  /** 3 to 40 lower-case letters, digits and hyphens. It can never be changed. */
  alias: string;
  /** The person who becomes its first administrator */
  firstAdminId: string | number;
  idempotencyKey: string;
  kind: OrganizationKind;
  /** 2 to 80 characters */
  name: string;
  reason: string;
};

export type DeadEventFilter = {
  state?: DeadEventState | null | undefined;
  /** Part of a handler, a type or an error, or a whole id of an event */
  text?: string | null | undefined;
};

/** WAITING for a person. DONE: handled after all. LOST: neither the queue nor the outbox knew it any more when it was to be tried again. */
export type DeadEventState =
  | 'DISCARDED'
  | 'DONE'
  | 'LOST'
  | 'RETRIED'
  | 'WAITING';

export type DecideAppealInput = {
  caseId: string | number;
  outcome: AppealOutcome;
  /** Whoever appealed reads it, and whoever had decided */
  reply: string;
  /** The version of the case that was looked at */
  version: number;
};

/** A statement of reasons: what is done, by which policy, on which facts */
export type DecideCaseInput = {
  /** One to four */
  actions: Array<CaseActionInput>;
  /** It takes effect then, within thirty days; null = at once */
  at?: string | null | undefined;
  caseId: string | number;
  /** What the author reads; of a dismissal only staff */
  facts: string;
  /** Needed for all but a dismissal */
  policyId?: string | number | null | undefined;
  /** The version of the case that was looked at */
  version: number;
};

export type DecisionTemplateInput = {
  /** null: a new one */
  id?: string | number | null | undefined;
  /** Up to 80 characters */
  name: string;
  policyId?: string | number | null | undefined;
  /** Up to 1000 characters; staff read it */
  reason: string;
  /** Up to 1000 characters each; {name} and {policy} become the author and the policy */
  texts: TranslatedTextInput;
  /** The version that was looked at */
  version?: number | null | undefined;
};

/** What is left out stays as it is. */
export type EditUserProfileInput = {
  /** Up to 300 characters */
  bio?: string | null | undefined;
  /** 1 to 50 characters */
  displayName?: string | null | undefined;
  handle?: string | null | undefined;
  userId: string | number;
};

/** What staff can switch off for everybody */
export type FeatureSwitchName =
  | 'COMMENTS'
  | 'FOLLOWS'
  | 'LIVE'
  | 'MAINTENANCE'
  | 'POSTS'
  | 'REACTIONS'
  | 'READ_ONLY'
  | 'REGISTRATION'
  | 'SEARCH'
  | 'UPLOADS';

/** The last 24 hours in steps of 5 minutes, or 7 days in steps of 30 */
export type HealthSpan =
  | 'DAY'
  | 'WEEK';

export type HeldContentKind =
  | 'COMMENT'
  | 'POST';

/** OpenID Connect or SAML 2.0 */
export type IdentityProviderProtocol =
  | 'OIDC'
  | 'SAML';

export type IdentitySwitchGroup =
  | 'ACCOUNTS'
  | 'GUARDS'
  | 'OTHER_PROVIDERS'
  | 'SECOND_FACTORS'
  | 'SESSIONS'
  | 'WITHOUT_PASSWORD';

export type JobOutcome =
  | 'FAILED'
  | 'OK';

/** Whom a version asks to accept it */
export type LegalAsks =
  /** Only those who still owe an earlier version */
  | 'AS_BEFORE'
  /** Everybody who has not accepted it */
  | 'EVERYBODY'
  /** Nobody; what earlier versions asked is dropped */
  | 'NOBODY';

export type LegalDocumentName =
  | 'COOKIES'
  | 'GUIDELINES'
  | 'IMPRINT'
  | 'PRIVACY'
  | 'TERMS';

export type LegalDraftInput = {
  asks: LegalAsks;
  document: LegalDocumentName;
  /** The revision that was looked at; 0: there was no draft */
  revision: number;
  /** What changes, up to 2,000 characters each */
  summary: TranslatedTextInput;
  /** Markdown, up to 20,000 characters each */
  texts: TranslatedTextInput;
};

export type ListDensity =
  | 'COMFORTABLE'
  | 'COMPACT';

/** Ages and lags are seconds, latencies milliseconds, API_RATE requests a second over the last minute, API_ERRORS the share of those that failed; sign-ins, posts and reports are of the last 15 minutes, ONLINE of the last 5 */
export type LiveFigureName =
  | 'API_ERRORS'
  | 'API_P50'
  | 'API_P95'
  | 'API_RATE'
  | 'JOBS_FAILED'
  | 'JOBS_WAITING'
  | 'KEYCLOAK_LATENCY'
  | 'ONLINE'
  | 'OPEN_CASES'
  | 'OUTBOX_LAG'
  | 'POSTS'
  | 'QUEUE_AGE'
  | 'REPLICATION_LAG'
  | 'REPORTS'
  | 'SIGN_INS'
  | 'SIGN_IN_FAILURES';

/** DOWN: its source does not answer, the value is the last that was known. ABSENT: there is nothing to measure */
export type LiveFigureState =
  | 'ABSENT'
  | 'DOWN'
  | 'OK';

export type MailTemplatePart =
  | 'body'
  | 'button'
  | 'footer'
  | 'subject';

/** UNKNOWN: nobody fills this variable. MISSING: the mail cannot do without it. MALFORMED: braces that are no variable */
export type MailTemplateProblemKind =
  | 'MALFORMED'
  | 'MISSING'
  | 'UNKNOWN';

export type MailTemplateWordsInput = {
  /** 1 to 4000 characters; an empty line between paragraphs */
  body: string;
  /** 1 to 60 characters */
  button: string;
  /** Up to 400 characters; may be empty */
  footer: string;
  /** 1 to 150 characters */
  subject: string;
};

export type OrganizationKind =
  | 'FAN_CLUB'
  | 'MEDIA_PARTNER'
  | 'TEAM';

/** An ADMIN looks after members, domains and the sign-in. */
export type OrganizationRole =
  | 'ADMIN'
  | 'MEMBER';

export type PlatformProcessKind =
  | 'admin'
  | 'migrate'
  | 'user'
  | 'worker';

export type PolicyInput = {
  id: string | number;
  /** Up to 1000 characters; staff read it */
  reason: string;
  /** From 1 to 4 */
  severity: number;
  /** From 1 to 3650 */
  strikeDays: number;
  /** Up to 80 characters each */
  titles: TranslatedTextInput;
  /** The version that was looked at */
  version: number;
};

export type PublishLegalDraftInput = {
  document: LegalDocumentName;
  /** null: now */
  effectiveFrom?: string | null | undefined;
  /** Up to 500 characters */
  reason: string;
  /** The revision that was looked at */
  revision: number;
};

export type RacingCorrectionFilter = {
  /** Who corrected */
  byId?: string | number | null | undefined;
  kind?: RacingSubjectKind | null | undefined;
  season?: number | null | undefined;
  state?: RacingCorrectionState | null | undefined;
  /** A race with its results, a driver or a team */
  subjectId?: string | number | null | undefined;
};

/** CAUGHT_UP: the source says so too by now. OVERTAKEN: the source says something third by now. LOST: the source no longer knows what was corrected. */
export type RacingCorrectionState =
  | 'CAUGHT_UP'
  | 'ENDED'
  | 'IN_FORCE'
  | 'LOST'
  | 'OVERTAKEN';

export type RacingFactChange = {
  /** Of results only */
  driverId?: string | number | null | undefined;
  /** Of results only, as RacingResultFacts.driverNumber says it */
  driverNumber?: string | null | undefined;
  field: RacingField;
  kind: RacingSubjectKind;
  /** The correction that was seen in force; null: none */
  replaces?: string | number | null | undefined;
  /** Of results only */
  sessionKind?: SessionKind | null | undefined;
  /** Of a result its race */
  subjectId: string | number;
  /** null: it has none */
  value?: string | null | undefined;
};

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

export type RacingSubjectKind =
  | 'DRIVER'
  | 'RACE'
  | 'RESULT'
  | 'TEAM';

/** How often a report comes by mail */
export type ReportFrequency =
  | 'DAILY'
  | 'MONTHLY'
  | 'WEEKLY';

export type ReportReason =
  | 'HARASSMENT'
  | 'HATE'
  | 'IMPERSONATION'
  | 'MISINFORMATION'
  | 'OTHER'
  | 'SEXUAL'
  | 'SPAM'
  | 'VIOLENCE';

/** What the person has to do before their next sign-in is complete */
export type RequiredUserAction =
  | 'NEW_AUTHENTICATOR'
  | 'NEW_PASSWORD'
  | 'NEW_RECOVERY_CODES'
  | 'VERIFY_EMAIL';

/** FLAG: published, and a case for the moderators. HOLD: only author and staff see it until a person has looked. REFUSE: not taken */
export type RuleAction =
  | 'FLAG'
  | 'HOLD'
  | 'REFUSE';

/** What an automatic rule looks at */
export type RuleKind =
  | 'CLASSIFIER'
  | 'LINKS'
  | 'NEW_ACCOUNTS'
  | 'PATTERNS'
  | 'RATE'
  | 'REPEATS'
  | 'WORDS';

export type RuleTrialState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** RIGHTLY: moderators removed it or acted on it. WRONGLY: they dismissed it, or nobody ever reported it. OPEN: nobody has decided yet */
export type RuleTrialVerdict =
  | 'OPEN'
  | 'RIGHTLY'
  | 'WRONGLY';

export type SaveAnnouncementInput = {
  audience: AnnouncementAudience;
  dismissible: boolean;
  /** null: until somebody ends it */
  endsAt?: string | null | undefined;
  /** null: a new one */
  id?: string | number | null | undefined;
  idempotencyKey: string;
  kind: AnnouncementKind;
  /** https, or a path of ours */
  link?: string | null | undefined;
  place: AnnouncementPlace;
  /** Why, for the audit trail */
  reason: string;
  /** null: a draft; what has passed: from now on */
  startsAt?: string | null | undefined;
  /** English at least */
  translations: Array<AnnouncementTranslationInput>;
  /** The version that was looked at; of an existing one */
  version?: number | null | undefined;
};

export type SaveRuleInput = {
  action: RuleAction;
  /** null: a new rule, which is off */
  id?: string | number | null | undefined;
  idempotencyKey: string;
  /** Of an existing rule it stays as it is */
  kind: RuleKind;
  /** 1 to 80 characters */
  name: string;
  /** JSON */
  parameters: string;
  reason: ReportReason;
  /** The revision that was looked at; of an existing rule */
  revision?: number | null | undefined;
  /** 1 to 4 */
  severity: number;
};

export type SaveStaffViewInput = {
  /** null: a new one */
  id?: string | number | null | undefined;
  list: StaffList;
  name: string;
  query: string;
  sharedWith: Array<string>;
  /** Of the one that was looked at */
  version?: number | null | undefined;
};

/** RESTORE: a removal for a time ends */
export type ScheduledKind =
  | 'DECIDE'
  | 'RESTORE';

/** REFUSED: when its time came it could not be done any more */
export type ScheduledState =
  | 'CANCELLED'
  | 'DONE'
  | 'REFUSED'
  | 'WAITING';

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

export type SettingGroup =
  | 'ADDRESSES'
  | 'ANALYTICS'
  | 'AUDIT'
  | 'CONTENT'
  | 'DATABASE'
  | 'LIMITS'
  | 'MAIL'
  | 'PROCESS'
  | 'SIGN_IN'
  | 'STAFF';

/** SET: a secret that there is; what it is nobody is told */
export type SettingState =
  | 'CHANGED'
  | 'DEFAULT'
  | 'NOT_SET'
  | 'SET';

/** A passkey signs in by itself; the others are second factors. */
export type SignInMethodKind =
  | 'AUTHENTICATOR_APP'
  | 'PASSKEY'
  | 'RECOVERY_CODES'
  | 'SECURITY_KEY'
  | 'TEXT_MESSAGE';

/** A list of the dashboard */
export type StaffList =
  | 'ANNOUNCEMENTS'
  | 'APPLICATIONS'
  | 'AUDIT'
  | 'CASES'
  | 'CONTENT'
  | 'ORGANIZATIONS'
  | 'USERS';

export type StaffTheme =
  | 'DARK'
  | 'LIGHT'
  | 'SYSTEM';

/** What a case or an action is about. */
export type SubjectKind =
  | 'COMMENT'
  | 'POST'
  | 'USER';

export type TranslatedTextInput = {
  de: string;
  en: string;
  es: string;
  it: string;
  pt: string;
};

/** NEWEST and OLDEST by when they joined; SEEN: who was here last comes first */
export type UserSort =
  | 'NEWEST'
  | 'OLDEST'
  | 'SEEN';

/** SUSPENDED may sign in and read, not write. LOCKED may not sign in. The heaviest state that is running is shown. */
export type UserState =
  | 'ACTIVE'
  | 'DELETED'
  | 'LOCKED'
  | 'SUSPENDED';

export type UserStateFilter =
  | 'ACTIVE'
  | 'ALL'
  | 'DELETED'
  | 'LOCKED'
  | 'STAFF'
  | 'SUSPENDED';

export type ShownFigureFragment = { value: number | null, hidden: boolean };

export type BehaviourQueryVariables = Exact<{ [key: string]: never; }>;


export type BehaviourQuery = { retentionCohorts: Array<{ week: string, members: { value: number | null, hidden: boolean }, active: Array<{ value: number | null, hidden: boolean }> }>, activation: { registered: { value: number | null, hidden: boolean }, named: { value: number | null, hidden: boolean }, followed: { value: number | null, hidden: boolean }, posted: { value: number | null, hidden: boolean } }, contentByRacePhase: Array<{ kind: string, phase: string, events: { value: number | null, hidden: boolean } }>, moderatorLoad: Array<{ medianHours: number | null, overturnRate: number | null, decisions: { value: number | null, hidden: boolean } }> };

export type SystemHealthQueryVariables = Exact<{
  span: HealthSpan;
}>;


export type SystemHealthQuery = { systemHealth: Array<{ name: LiveFigureName, points: Array<{ at: string, value: number | null, minutesDown: number }> }> };

export type LiveFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type LiveFiguresQuery = { liveFigures: Array<{ name: LiveFigureName, state: LiveFigureState, value: number | null, at: string | null }> };

export type AnnouncementLineFragment = { id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, translations: Array<{ language: string, title: string, body: string }> };

export type AnnouncementDetailFragment = { link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> };

type AnnouncementOutcome_AdminAnnouncement_Fragment = { __typename: 'AdminAnnouncement', link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> };

type AnnouncementOutcome_AnnouncementChangedMeanwhile_Fragment = { __typename: 'AnnouncementChangedMeanwhile', code: string, current: { link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> } };

type AnnouncementOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type AnnouncementOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string };

export type AnnouncementOutcomeFragment =
  | AnnouncementOutcome_AdminAnnouncement_Fragment
  | AnnouncementOutcome_AnnouncementChangedMeanwhile_Fragment
  | AnnouncementOutcome_NotAllowed_Fragment
  | AnnouncementOutcome_TextRefused_Fragment
;

export type CurrentAnnouncementsQueryVariables = Exact<{
  language: string;
}>;


export type CurrentAnnouncementsQuery = { currentAnnouncements: Array<{ id: string, kind: AnnouncementKind, language: string, title: string, body: string, link: string | null, dismissible: boolean }> };

export type DismissAnnouncementMutationVariables = Exact<{
  id: string | number;
}>;


export type DismissAnnouncementMutation = { dismissAnnouncement: { code: string } | null };

export type AdminAnnouncementsQueryVariables = Exact<{
  filter?: AnnouncementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AdminAnnouncementsQuery = { announcements: { edges: Array<{ node: { id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, translations: Array<{ language: string, title: string, body: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminAnnouncementQueryVariables = Exact<{
  id: string | number;
}>;


export type AdminAnnouncementQuery = { announcement: { link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> } | null };

export type SaveAnnouncementMutationVariables = Exact<{
  input: SaveAnnouncementInput;
}>;


export type SaveAnnouncementMutation = { outcome:
    | { __typename: 'AdminAnnouncement', link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> }
    | { __typename: 'AnnouncementChangedMeanwhile', code: string, current: { link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type EndAnnouncementMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type EndAnnouncementMutation = { outcome:
    | { __typename: 'AdminAnnouncement', link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> }
    | { __typename: 'AnnouncementChangedMeanwhile', code: string, current: { link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type DeleteAnnouncementMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type DeleteAnnouncementMutation = { outcome:
    | { __typename: 'AdminAnnouncement', link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> }
    | { __typename: 'AnnouncementChangedMeanwhile', code: string, current: { link: string | null, dismissible: boolean, version: number, createdAt: string, createdByName: string, id: string, state: AnnouncementState, kind: AnnouncementKind, place: AnnouncementPlace, audience: AnnouncementAudience, startsAt: string | null, endsAt: string | null, changedAt: string, changedByName: string, viewerCan: { edit: boolean, end: boolean, delete: boolean }, translations: Array<{ language: string, title: string, body: string }> } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type ApplicationLineFragment = { id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, state: ApplicationState, suspendedReason: string | null, ownerId: string, ownerName: string, people: number, createdAt: string, lastUsedAt: string | null };

export type ApplicationsQueryVariables = Exact<{
  query?: string | null | undefined;
  state?: ApplicationState | null | undefined;
  rate?: ApplicationRate | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ApplicationsQuery = { applications: { edges: Array<{ node: { id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, state: ApplicationState, suspendedReason: string | null, ownerId: string, ownerName: string, people: number, createdAt: string, lastUsedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetApplicationRateMutationVariables = Exact<{
  id: string | number;
  rate: ApplicationRate;
  reason: string;
}>;


export type SetApplicationRateMutation = { setApplicationRate:
    | { __typename: 'AdminApplication', id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, state: ApplicationState, suspendedReason: string | null, ownerId: string, ownerName: string, people: number, createdAt: string, lastUsedAt: string | null }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type SuspendApplicationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SuspendApplicationMutation = { suspendApplication:
    | { __typename: 'AdminApplication', id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, state: ApplicationState, suspendedReason: string | null, ownerId: string, ownerName: string, people: number, createdAt: string, lastUsedAt: string | null }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type LiftApplicationSuspensionMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type LiftApplicationSuspensionMutation = { liftApplicationSuspension:
    | { __typename: 'AdminApplication', id: string, clientId: string, kind: ApplicationKind, name: string, description: string, homePage: string | null, redirectUris: Array<string>, logoutUrl: string | null, scopes: Array<string>, offline: boolean, rate: ApplicationRate, state: ApplicationState, suspendedReason: string | null, ownerId: string, ownerName: string, people: number, createdAt: string, lastUsedAt: string | null }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type AuditLineFragment = { seq: string, at: string, actorName: string, actorId: string | null, onBehalfOfId: string | null, onBehalfOfLabel: string | null, action: string, subjectKind: string | null, subjectId: string | null, subjectLabel: string | null, reason: string | null, details: string, requestId: string | null, sessionId: string | null, address: string | null };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { edges: Array<{ node: { seq: string, at: string, actorName: string, actorId: string | null, onBehalfOfId: string | null, onBehalfOfLabel: string | null, action: string, subjectKind: string | null, subjectId: string | null, subjectLabel: string | null, reason: string | null, details: string, requestId: string | null, sessionId: string | null, address: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerificationLineFragment = { id: string, requestedByName: string, requestedAt: string, startedAt: string | null, finishedAt: string | null, total: number, checked: number, ok: boolean | null, badSeq: string | null, badWhy: string | null, headSeq: string | null, headHash: string | null, anchorsMet: number | null, lastAnchorSeq: string | null, lastAnchorAt: string | null };

export type AuditVerificationsQueryVariables = Exact<{
  first: number;
}>;


export type AuditVerificationsQuery = { auditVerifications: { edges: Array<{ node: { id: string, requestedByName: string, requestedAt: string, startedAt: string | null, finishedAt: string | null, total: number, checked: number, ok: boolean | null, badSeq: string | null, badWhy: string | null, headSeq: string | null, headHash: string | null, anchorsMet: number | null, lastAnchorSeq: string | null, lastAnchorAt: string | null } }> } };

export type VerifyAuditLogMutationVariables = Exact<{ [key: string]: never; }>;


export type VerifyAuditLogMutation = { verifyAuditLog: { id: string, requestedByName: string, requestedAt: string, startedAt: string | null, finishedAt: string | null, total: number, checked: number, ok: boolean | null, badSeq: string | null, badWhy: string | null, headSeq: string | null, headHash: string | null, anchorsMet: number | null, lastAnchorSeq: string | null, lastAnchorAt: string | null } };

export type ExportAuditLogMutationVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  format: AuditExportFormat;
  reason: string;
  idempotencyKey: string;
}>;


export type ExportAuditLogMutation = { outcome:
    | { __typename: 'AuditExportReady', id: string, maxRows: number }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type PreviewBulkActionMutationVariables = Exact<{
  input: BulkActionInput;
}>;


export type PreviewBulkActionMutation = { previewBulkAction: { kind: string, total: number, can: number, undoSeconds: number, refusals: Array<{ code: string | null, count: number }>, items: Array<{ itemId: string, label: string | null, code: string | null }> } };

export type BulkRunFieldsFragment = { id: string, kind: string, state: BulkRunState, stateCode: string | null, total: number, done: number, refused: number, failed: number, cancelled: number, notBefore: string, viewerCan: { cancel: boolean }, outcomes: Array<{ state: BulkItemState, code: string | null, count: number }> };

type BulkOutcome_BulkRun_Fragment = { __typename: 'BulkRun', id: string, kind: string, state: BulkRunState, stateCode: string | null, total: number, done: number, refused: number, failed: number, cancelled: number, notBefore: string, viewerCan: { cancel: boolean }, outcomes: Array<{ state: BulkItemState, code: string | null, count: number }> };

type BulkOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type BulkOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string };

export type BulkOutcomeFragment =
  | BulkOutcome_BulkRun_Fragment
  | BulkOutcome_NotAllowed_Fragment
  | BulkOutcome_TextRefused_Fragment
;

export type StartBulkActionMutationVariables = Exact<{
  input: BulkActionInput;
  reason: string;
  expected: number;
  idempotencyKey: string;
}>;


export type StartBulkActionMutation = { outcome:
    | { __typename: 'BulkRun', id: string, kind: string, state: BulkRunState, stateCode: string | null, total: number, done: number, refused: number, failed: number, cancelled: number, notBefore: string, viewerCan: { cancel: boolean }, outcomes: Array<{ state: BulkItemState, code: string | null, count: number }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type CancelBulkActionMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelBulkActionMutation = { outcome:
    | { __typename: 'BulkRun', id: string, kind: string, state: BulkRunState, stateCode: string | null, total: number, done: number, refused: number, failed: number, cancelled: number, notBefore: string, viewerCan: { cancel: boolean }, outcomes: Array<{ state: BulkItemState, code: string | null, count: number }> }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type BulkRunQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkRunQuery = { bulkRun: { id: string, kind: string, state: BulkRunState, stateCode: string | null, total: number, done: number, refused: number, failed: number, cancelled: number, notBefore: string, viewerCan: { cancel: boolean }, outcomes: Array<{ state: BulkItemState, code: string | null, count: number }> } | null };

export type CaseLineFragment = { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, severity: number, flagCount: number, snoozedUntil: string | null, claimedBy: { id: string, handle: string, displayName: string } | null, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, state: UserState } };

export type ActionFieldsFragment = { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } };

export type CaseFieldsFragment = { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } };

export type CasesQueryVariables = Exact<{
  status: CaseStatus;
  subjectKind?: SubjectKind | null | undefined;
  reason?: ReportReason | null | undefined;
  language?: string | null | undefined;
  raceId?: string | number | null | undefined;
  minSeverity: number;
  claim?: CaseClaimFilter | null | undefined;
  snoozed: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { edges: Array<{ node: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, severity: number, flagCount: number, snoozedUntil: string | null, claimedBy: { id: string, handle: string, displayName: string } | null, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, state: UserState } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseDetailQuery = { case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null };

export type CaseReportsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CaseReportsQuery = { case: { id: string, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CaseCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseCountsQuery = { caseCounts: { open: number, appealed: number, resolvedToday: number, oldestOpenAt: string | null, claims: Array<{ caseId: string, at: string, staff: { id: string, handle: string, displayName: string } }> } };

export type CaseCountsFieldsFragment = { open: number, appealed: number, resolvedToday: number, oldestOpenAt: string | null, claims: Array<{ caseId: string, at: string, staff: { id: string, handle: string, displayName: string } }> };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
  idempotencyKey: string;
}>;


export type DecideCaseMutation = { outcome:
    | { __typename: 'AdminCase', id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } }
    | { __typename: 'Conflict', code: string, message: string, case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
  idempotencyKey: string;
}>;


export type DecideAppealMutation = { outcome:
    | { __typename: 'AdminCase', id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } }
    | { __typename: 'Conflict', code: string, message: string, case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type ClaimCaseMutationVariables = Exact<{
  caseId: string | number;
  takeOver: boolean;
}>;


export type ClaimCaseMutation = { outcome:
    | { __typename: 'AdminCase', id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } }
    | { __typename: 'Conflict', code: string, message: string, case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type ReleaseCaseMutationVariables = Exact<{
  caseId: string | number;
}>;


export type ReleaseCaseMutation = { outcome:
    | { __typename: 'AdminCase', id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } }
    | { __typename: 'Conflict', code: string, message: string, case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type SnoozeCaseMutationVariables = Exact<{
  caseId: string | number;
  until: string;
}>;


export type SnoozeCaseMutation = { outcome:
    | { __typename: 'AdminCase', id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } }
    | { __typename: 'Conflict', code: string, message: string, case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type CancelScheduledMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelScheduledMutation = { outcome:
    | { __typename: 'AdminCase', id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } }
    | { __typename: 'Conflict', code: string, message: string, case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type WakeCaseMutationVariables = Exact<{
  caseId: string | number;
}>;


export type WakeCaseMutation = { outcome:
    | { __typename: 'AdminCase', id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } }
    | { __typename: 'Conflict', code: string, message: string, case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type CaseScopeQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseScopeQuery = { caseScope: { everything: boolean, kinds: Array<SubjectKind> | null, languages: Array<string> | null, minSeverity: number, races: Array<string> | null } };

export type DecisionWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionWordsQuery = { policies: Array<{ id: string, position: number, severity: number, strikeDays: number, version: number, titles: { en: string, de: string, es: string, it: string, pt: string } }>, decisionTemplates: Array<{ id: string, name: string, policyId: string | null, version: number, texts: { en: string, de: string, es: string, it: string, pt: string } }> };

type CaseOutcome_AdminCase_Fragment = { __typename: 'AdminCase', id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } };

type CaseOutcome_Conflict_Fragment = { __typename: 'Conflict', code: string, message: string, case: { id: string, version: number, status: CaseStatus, subjectKind: SubjectKind, subjectId: string, openedAt: string, lastReportedAt: string, closedAt: string | null, reportCount: number, excerpt: string, claimedAt: string | null, snoozedUntil: string | null, subjectGone: boolean, severity: number, priority: number, flagCount: number, language: string | null, raceId: string | null, closedBy: { id: string, handle: string, displayName: string } | null, claimedBy: { id: string, handle: string, displayName: string } | null, flags: Array<{ ruleId: string, ruleName: string | null, ruleVersion: number, reason: ReportReason, severity: number, score: number | null, at: string }>, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, withdrawnAt: string | null, active: boolean }>, suggestions: Array<{ policyId: string, step: string, days: number | null, points: number }>, reasons: Array<{ reason: ReportReason, count: number }>, author: { id: string, handle: string, displayName: string, avatarUrl: string | null, bio: string, state: UserState, createdAt: string, reportsAgainst: number, counts: { posts: number, comments: number, followers: number, following: number }, suspension: { reason: string, since: string, until: string | null } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean }, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }> } }, content: { body: string, createdAt: string, state: ContentState, postId: string | null, media: Array<{ url: string, thumbnailUrl: string, altText: string }> }, actions: Array<{ id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } }>, reports: { edges: Array<{ node: { id: string, reason: ReportReason, note: string, createdAt: string, weight: number, reporter: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appeals: Array<{ id: string, statement: string, createdAt: string, outcome: AppealOutcome | null, reply: string | null, decidedAt: string | null, firstDecider: { id: string, handle: string, displayName: string } }>, scheduled: Array<{ id: string, kind: ScheduledKind, state: ScheduledState, dueAt: string, finishedAt: string | null, byName: string, code: string | null, facts: string | null, viewerCanCancel: boolean, actions: Array<{ kind: ActionKind, until: string | null }> }>, viewerCan: { claim: boolean, dismiss: boolean, remove: boolean, warn: boolean, suspendAuthor: boolean, lockAuthor: boolean, hearAppeal: boolean } } | null };

type CaseOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string };

type CaseOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string, message: string };

export type CaseOutcomeFragment =
  | CaseOutcome_AdminCase_Fragment
  | CaseOutcome_Conflict_Fragment
  | CaseOutcome_NotAllowed_Fragment
  | CaseOutcome_TextRefused_Fragment
;

export type RestoreContentMutationVariables = Exact<{
  subjectKind: SubjectKind;
  subjectId: string | number;
  reason: string;
  idempotencyKey: string;
}>;


export type RestoreContentMutation = { outcome:
    | { __typename: 'AdminPost' }
    | { __typename: 'AdminRestoredComment' }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type CaseQueueChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CaseQueueChangedSubscription = { caseQueueChanged: { open: number, appealed: number, resolvedToday: number, oldestOpenAt: string | null, claims: Array<{ caseId: string, at: string, staff: { id: string, handle: string, displayName: string } }> } };

export type ContentLineFragment = { id: string, kind: ContentKind, body: string, createdAt: string, state: ContentState, postId: string, caseId: string | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, viewerCan: { restore: boolean, openCase: boolean } };

export type ContentItemsQueryVariables = Exact<{
  filter?: ContentFilter | null | undefined;
  sort: ContentSort;
  first: number;
  after?: string | null | undefined;
}>;


export type ContentItemsQuery = { contentItems: { edges: Array<{ node: { id: string, kind: ContentKind, body: string, createdAt: string, state: ContentState, postId: string, caseId: string | null, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, viewerCan: { restore: boolean, openCase: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IdentityStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityStatusQuery = { identityStatus: Array<{ id: string, group: IdentitySwitchGroup, on: boolean, name: string | null, values: Array<{ name: string, value: string }> }> };

export type GrantLineFragment = { id: string, staffName: string, userId: string, handle: string, displayName: string, reason: string, createdAt: string, expiresAt: string, openedAt: string | null, endedAt: string | null, changesAllowed: boolean, viewerCanEnd: boolean };

export type UserGrantsQueryVariables = Exact<{
  userId: string | number;
}>;


export type UserGrantsQuery = { impersonations: Array<{ id: string, staffName: string, userId: string, handle: string, displayName: string, reason: string, createdAt: string, expiresAt: string, openedAt: string | null, endedAt: string | null, changesAllowed: boolean, viewerCanEnd: boolean }> };

export type RunningGrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningGrantsQuery = { runningImpersonations: Array<{ id: string, staffName: string, userId: string, handle: string, displayName: string, reason: string, createdAt: string, expiresAt: string, openedAt: string | null, endedAt: string | null, changesAllowed: boolean, viewerCanEnd: boolean }> };

export type EndGrantMutationVariables = Exact<{
  id: string | number;
}>;


export type EndGrantMutation = { ended: boolean };

export type PeriodicJobLineFragment = { name: string, everySeconds: number, startedAt: string | null, durationMs: number | null, outcome: JobOutcome | null, result: string | null, error: string | null, failures: number, nextAt: string | null, askedAt: string | null, overdue: boolean, viewerCan: { run: boolean } };

export type DeadEventLineFragment = { id: string, eventId: string, handler: string, type: string, occurredAt: string, failedAt: string, tries: number, error: string, state: DeadEventState, decidedByName: string | null, decidedAt: string | null, reason: string | null, viewerCan: { decide: boolean } };

export type JobsQueryVariables = Exact<{ [key: string]: never; }>;


export type JobsQuery = { jobsOverview: { outboxPending: number, outboxSeconds: number, queued: number | null, dead: number, workerSeenAt: string | null }, periodicJobs: Array<{ name: string, everySeconds: number, startedAt: string | null, durationMs: number | null, outcome: JobOutcome | null, result: string | null, error: string | null, failures: number, nextAt: string | null, askedAt: string | null, overdue: boolean, viewerCan: { run: boolean } }> };

export type DeadEventsQueryVariables = Exact<{
  filter?: DeadEventFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeadEventsQuery = { deadEvents: { edges: Array<{ node: { id: string, eventId: string, handler: string, type: string, occurredAt: string, failedAt: string, tries: number, error: string, state: DeadEventState, decidedByName: string | null, decidedAt: string | null, reason: string | null, viewerCan: { decide: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type JobRunsQueryVariables = Exact<{
  job?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type JobRunsQuery = { jobRuns: { edges: Array<{ node: { id: string, job: string, startedAt: string, durationMs: number, outcome: JobOutcome, result: string | null, error: string | null, askedByName: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RunPeriodicJobMutationVariables = Exact<{
  name: string | number;
  reason: string;
}>;


export type RunPeriodicJobMutation = { outcome:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'PeriodicJob', name: string, everySeconds: number, startedAt: string | null, durationMs: number | null, outcome: JobOutcome | null, result: string | null, error: string | null, failures: number, nextAt: string | null, askedAt: string | null, overdue: boolean, viewerCan: { run: boolean } }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type RetryDeadEventsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  reason: string;
}>;


export type RetryDeadEventsMutation = { outcome:
    | { __typename: 'DeadEventsDecided', events: Array<{ id: string, eventId: string, handler: string, type: string, occurredAt: string, failedAt: string, tries: number, error: string, state: DeadEventState, decidedByName: string | null, decidedAt: string | null, reason: string | null, viewerCan: { decide: boolean } }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type DiscardDeadEventsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  reason: string;
}>;


export type DiscardDeadEventsMutation = { outcome:
    | { __typename: 'DeadEventsDecided', events: Array<{ id: string, eventId: string, handler: string, type: string, occurredAt: string, failedAt: string, tries: number, error: string, state: DeadEventState, decidedByName: string | null, decidedAt: string | null, reason: string | null, viewerCan: { decide: boolean } }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type LegalDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalDocumentsQuery = { legalDocuments: Array<{ document: LegalDocumentName, number: number, effectiveFrom: string, asking: boolean, nextFrom: string | null, draftChangedAt: string | null }> };

export type LegalDraftFieldsFragment = { asks: LegalAsks, revision: number, changedAt: string, changedByName: string, texts: { en: string, de: string, es: string, it: string, pt: string }, summary: { en: string, de: string, es: string, it: string, pt: string } };

export type LegalDocumentQueryVariables = Exact<{
  document: LegalDocumentName;
}>;


export type LegalDocumentQuery = { legalDocument: { document: LegalDocumentName, activeMembers: number, versions: Array<{ number: number, asks: LegalAsks, effectiveFrom: string, inForce: boolean, publishedAt: string, publishedByName: string, reason: string, accepted: number, acceptedActive: number }>, draft: { asks: LegalAsks, revision: number, changedAt: string, changedByName: string, texts: { en: string, de: string, es: string, it: string, pt: string }, summary: { en: string, de: string, es: string, it: string, pt: string } } | null } };

export type LegalVersionTextsQueryVariables = Exact<{
  document: LegalDocumentName;
  number: number;
}>;


export type LegalVersionTextsQuery = { legalVersionTexts: { texts: { en: string, de: string, es: string, it: string, pt: string }, summary: { en: string, de: string, es: string, it: string, pt: string } } | null };

export type SaveLegalDraftMutationVariables = Exact<{
  input: LegalDraftInput;
}>;


export type SaveLegalDraftMutation = { outcome:
    | { __typename: 'LegalDraft', asks: LegalAsks, revision: number, changedAt: string, changedByName: string, texts: { en: string, de: string, es: string, it: string, pt: string }, summary: { en: string, de: string, es: string, it: string, pt: string } }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type DiscardLegalDraftMutationVariables = Exact<{
  document: LegalDocumentName;
  revision: number;
}>;


export type DiscardLegalDraftMutation = { outcome:
    | { __typename: 'LegalDraftDiscarded' }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type PublishLegalDraftMutationVariables = Exact<{
  input: PublishLegalDraftInput;
}>;


export type PublishLegalDraftMutation = { outcome:
    | { __typename: 'LegalVersionPublished', number: number, effectiveFrom: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type MailWordsFragment = { subject: string, body: string, button: string, footer: string };

export type MailTemplateDetailFragment = { key: string, language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null, variables: Array<{ name: string, sample: string, required: boolean, optional: boolean }>, words: { subject: string, body: string, button: string, footer: string }, builtIn: { subject: string, body: string, button: string, footer: string }, viewerCan: { edit: boolean } };

type MailTemplateOutcome_MailTemplateChangedMeanwhile_Fragment = { __typename: 'MailTemplateChangedMeanwhile', code: string, current: { key: string, language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null, variables: Array<{ name: string, sample: string, required: boolean, optional: boolean }>, words: { subject: string, body: string, button: string, footer: string }, builtIn: { subject: string, body: string, button: string, footer: string }, viewerCan: { edit: boolean } } };

type MailTemplateOutcome_MailTemplateText_Fragment = { __typename: 'MailTemplateText', key: string, language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null, variables: Array<{ name: string, sample: string, required: boolean, optional: boolean }>, words: { subject: string, body: string, button: string, footer: string }, builtIn: { subject: string, body: string, button: string, footer: string }, viewerCan: { edit: boolean } };

type MailTemplateOutcome_MailWordsRefused_Fragment = { __typename: 'MailWordsRefused', code: string };

type MailTemplateOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type MailTemplateOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string };

export type MailTemplateOutcomeFragment =
  | MailTemplateOutcome_MailTemplateChangedMeanwhile_Fragment
  | MailTemplateOutcome_MailTemplateText_Fragment
  | MailTemplateOutcome_MailWordsRefused_Fragment
  | MailTemplateOutcome_NotAllowed_Fragment
  | MailTemplateOutcome_TextRefused_Fragment
;

export type MailTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailTemplatesQuery = { mailTemplates: Array<{ key: string, languages: Array<{ language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null }> }> };

export type MailTemplatePageQueryVariables = Exact<{
  key: string;
  language: string;
}>;


export type MailTemplatePageQuery = { mailTemplate: { key: string, language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null, variables: Array<{ name: string, sample: string, required: boolean, optional: boolean }>, words: { subject: string, body: string, button: string, footer: string }, builtIn: { subject: string, body: string, button: string, footer: string }, viewerCan: { edit: boolean } } | null };

export type MailTemplateVersionsQueryVariables = Exact<{
  key: string;
  language: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MailTemplateVersionsQuery = { mailTemplateVersions: { edges: Array<{ node: { version: number, restoredFrom: number | null, byName: string, reason: string, at: string, words: { subject: string, body: string, button: string, footer: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MailTemplatePreviewQueryVariables = Exact<{
  key: string;
  language: string;
  words?: MailTemplateWordsInput | null | undefined;
}>;


export type MailTemplatePreviewQuery = { preview: { subject: string, text: string, html: string, problems: Array<{ part: MailTemplatePart, problem: MailTemplateProblemKind, variable: string }> } };

export type ChangeMailTemplateMutationVariables = Exact<{
  key: string;
  language: string;
  version: number;
  words: MailTemplateWordsInput;
  reason: string;
}>;


export type ChangeMailTemplateMutation = { outcome:
    | { __typename: 'MailTemplateChangedMeanwhile', code: string, current: { key: string, language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null, variables: Array<{ name: string, sample: string, required: boolean, optional: boolean }>, words: { subject: string, body: string, button: string, footer: string }, builtIn: { subject: string, body: string, button: string, footer: string }, viewerCan: { edit: boolean } } }
    | { __typename: 'MailTemplateText', key: string, language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null, variables: Array<{ name: string, sample: string, required: boolean, optional: boolean }>, words: { subject: string, body: string, button: string, footer: string }, builtIn: { subject: string, body: string, button: string, footer: string }, viewerCan: { edit: boolean } }
    | { __typename: 'MailWordsRefused', code: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type RestoreMailTemplateMutationVariables = Exact<{
  key: string;
  language: string;
  version: number;
  to: number;
  reason: string;
}>;


export type RestoreMailTemplateMutation = { outcome:
    | { __typename: 'MailTemplateChangedMeanwhile', code: string, current: { key: string, language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null, variables: Array<{ name: string, sample: string, required: boolean, optional: boolean }>, words: { subject: string, body: string, button: string, footer: string }, builtIn: { subject: string, body: string, button: string, footer: string }, viewerCan: { edit: boolean } } }
    | { __typename: 'MailTemplateText', key: string, language: string, version: number, changed: boolean, changedAt: string | null, changedByName: string | null, variables: Array<{ name: string, sample: string, required: boolean, optional: boolean }>, words: { subject: string, body: string, button: string, footer: string }, builtIn: { subject: string, body: string, button: string, footer: string }, viewerCan: { edit: boolean } }
    | { __typename: 'MailWordsRefused', code: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type SendTestMailMutationVariables = Exact<{
  key: string;
  language: string;
  words?: MailTemplateWordsInput | null | undefined;
}>;


export type SendTestMailMutation = { outcome:
    | { __typename: 'MailWordsRefused', code: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TestMailSent', to: string }
    | { __typename: 'TextRefused', code: string }
   };

export type MergeSideFragment = { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null };

export type MergePartFragment = { name: string, moves: number, settled: number };

export type MergeFieldsFragment = { id: string, state: AccountMergeState, stateCode: string | null, reason: string, reference: string, byName: string, createdAt: string, notBefore: string, finishedAt: string | null, total: number, done: number, survivor: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, leaver: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, parts: Array<{ name: string, moves: number, settled: number }>, viewerCan: { cancel: boolean } };

type MergeOutcome_AccountMerge_Fragment = { __typename: 'AccountMerge', id: string, state: AccountMergeState, stateCode: string | null, reason: string, reference: string, byName: string, createdAt: string, notBefore: string, finishedAt: string | null, total: number, done: number, survivor: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, leaver: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, parts: Array<{ name: string, moves: number, settled: number }>, viewerCan: { cancel: boolean } };

type MergeOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type MergeOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string };

export type MergeOutcomeFragment =
  | MergeOutcome_AccountMerge_Fragment
  | MergeOutcome_NotAllowed_Fragment
  | MergeOutcome_TextRefused_Fragment
;

export type AccountMergePreviewQueryVariables = Exact<{
  input: AccountMergeInput;
}>;


export type AccountMergePreviewQuery = { outcome:
    | { __typename: 'AccountMergePreview', warnings: Array<AccountMergeWarning>, handleDays: number, identityDays: number, survivor: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, leaver: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, parts: Array<{ name: string, moves: number, settled: number }> }
    | { __typename: 'NotAllowed', code: string }
   };

export type AccountMergeQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountMergeQuery = { accountMerge: { id: string, state: AccountMergeState, stateCode: string | null, reason: string, reference: string, byName: string, createdAt: string, notBefore: string, finishedAt: string | null, total: number, done: number, survivor: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, leaver: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, parts: Array<{ name: string, moves: number, settled: number }>, viewerCan: { cancel: boolean } } | null };

export type AccountMergesQueryVariables = Exact<{
  userId: string | number;
}>;


export type AccountMergesQuery = { accountMerges: Array<{ id: string, state: AccountMergeState, createdAt: string, survivor: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, leaver: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null } }> };

export type StartAccountMergeMutationVariables = Exact<{
  input: AccountMergeInput;
  confirmHandle: string;
  reason: string;
  reference: string;
  undoSeconds: number;
  idempotencyKey: string;
}>;


export type StartAccountMergeMutation = { outcome:
    | { __typename: 'AccountMerge', id: string, state: AccountMergeState, stateCode: string | null, reason: string, reference: string, byName: string, createdAt: string, notBefore: string, finishedAt: string | null, total: number, done: number, survivor: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, leaver: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, parts: Array<{ name: string, moves: number, settled: number }>, viewerCan: { cancel: boolean } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type CancelAccountMergeMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelAccountMergeMutation = { outcome:
    | { __typename: 'AccountMerge', id: string, state: AccountMergeState, stateCode: string | null, reason: string, reference: string, byName: string, createdAt: string, notBefore: string, finishedAt: string | null, total: number, done: number, survivor: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, leaver: { id: string, handle: string, displayName: string, createdAt: string, lastSeenAt: string | null }, parts: Array<{ name: string, moves: number, settled: number }>, viewerCan: { cancel: boolean } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type OrganizationLineFragment = { id: string, alias: string, name: string, kind: OrganizationKind, state: AdminOrganizationState, memberCount: number, administratorCount: number, createdAt: string, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean } | null };

export type OrganizationFieldsFragment = { id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null };

export type OrganizationMemberLineFragment = { id: string, handle: string, displayName: string, role: OrganizationRole, joinedAt: string, throughProvider: boolean };

export type OrganizationInvitationLineFragment = { id: string, emailHint: string, role: OrganizationRole, createdAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, handle: string, displayName: string } | null };

export type OrganizationsQueryVariables = Exact<{
  filter?: AdminOrganizationFilter | null | undefined;
  sort: AdminOrganizationSort;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { edges: Array<{ node: { id: string, alias: string, name: string, kind: OrganizationKind, state: AdminOrganizationState, memberCount: number, administratorCount: number, createdAt: string, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationDetailQueryVariables = Exact<{
  id: string | number;
  search?: string | null | undefined;
}>;


export type OrganizationDetailQuery = { organization: { id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, members: { edges: Array<{ node: { id: string, handle: string, displayName: string, role: OrganizationRole, joinedAt: string, throughProvider: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, invitations: { edges: Array<{ node: { id: string, emailHint: string, role: OrganizationRole, createdAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, handle: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null } | null };

export type OrganizationMembersQueryVariables = Exact<{
  id: string | number;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationMembersQuery = { organization: { id: string, members: { edges: Array<{ node: { id: string, handle: string, displayName: string, role: OrganizationRole, joinedAt: string, throughProvider: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganizationInvitationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OrganizationInvitationsQuery = { organization: { id: string, invitations: { edges: Array<{ node: { id: string, emailHint: string, role: OrganizationRole, createdAt: string, expiresAt: string, expired: boolean, invitedBy: { id: string, handle: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PaletteOrganizationsQueryVariables = Exact<{
  text: string;
}>;


export type PaletteOrganizationsQuery = { organizations: { edges: Array<{ node: { id: string, alias: string, name: string, state: AdminOrganizationState } }> } };

type OrganizationOutcome_AdminOrganization_Fragment = { __typename: 'AdminOrganization', id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null };

type OrganizationOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string };

type OrganizationOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string, message: string };

export type OrganizationOutcomeFragment =
  | OrganizationOutcome_AdminOrganization_Fragment
  | OrganizationOutcome_NotAllowed_Fragment
  | OrganizationOutcome_TextRefused_Fragment
;

export type CreateOrganizationMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { outcome:
    | { __typename: 'AdminOrganization', id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type UpdateOrganizationMutationVariables = Exact<{
  input: AdminUpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { outcome:
    | { __typename: 'AdminOrganization', id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type SuspendOrganizationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SuspendOrganizationMutation = { outcome:
    | { __typename: 'AdminOrganization', id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type LiftOrganizationSuspensionMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type LiftOrganizationSuspensionMutation = { outcome:
    | { __typename: 'AdminOrganization', id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type AppointOrganizationAdminMutationVariables = Exact<{
  organizationId: string | number;
  userId: string | number;
  reason: string;
}>;


export type AppointOrganizationAdminMutation = { outcome:
    | { __typename: 'AdminOrganization', id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type RemoveOrganizationMemberMutationVariables = Exact<{
  organizationId: string | number;
  userId: string | number;
  reason: string;
}>;


export type RemoveOrganizationMemberMutation = { outcome:
    | { __typename: 'AdminOrganization', id: string, alias: string, name: string, kind: OrganizationKind, about: string, createdAt: string, state: AdminOrganizationState, memberCount: number, administratorCount: number, synchronized: boolean, suspension: { reason: string, since: string, by: { id: string, handle: string, displayName: string } | null } | null, viewerCan: { update: boolean, suspend: boolean, lift: boolean, manageMembers: boolean }, domains: Array<{ id: string, name: string, verifiedAt: string | null }>, identityProvider: { alias: string, protocol: IdentityProviderProtocol, enabled: boolean, issuer: string, updatedAt: string } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { users: number, newUsersToday: number, postsToday: number, openCases: number, activeSuspensions: number, lockedAccounts: number } };

export type PlatformSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformSettingsQuery = { platformSettings: { settings: Array<{ name: string, group: SettingGroup, description: string, secret: boolean, defaultValue: string | null, concerns: Array<PlatformProcessKind>, values: Array<{ processes: Array<PlatformProcessKind>, state: SettingState, value: string | null }> }>, processes: Array<{ id: string, kind: PlatformProcessKind, version: string, node: string, startedAt: string, seenAt: string }>, versions: { product: string, keycloak: string | null, postgresql: string | null, redis: string | null } } };

export type PolicyFieldsFragment = { id: string, position: number, severity: number, strikeDays: number, version: number, titles: { en: string, de: string, es: string, it: string, pt: string } };

export type TemplateFieldsFragment = { id: string, name: string, policyId: string | null, version: number, retired: boolean, texts: { en: string, de: string, es: string, it: string, pt: string } };

export type PoliciesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesPageQuery = { policies: Array<{ id: string, position: number, severity: number, strikeDays: number, version: number, titles: { en: string, de: string, es: string, it: string, pt: string } }>, decisionTemplates: Array<{ id: string, name: string, policyId: string | null, version: number, retired: boolean, texts: { en: string, de: string, es: string, it: string, pt: string } }>, retired: Array<{ id: string, name: string, policyId: string | null, version: number, retired: boolean, texts: { en: string, de: string, es: string, it: string, pt: string } }> };

export type PolicyVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyVersionsQuery = { policyVersions: Array<{ version: number, at: string, reason: string | null, severity: number, strikeDays: number, by: { id: string, displayName: string } | null, titles: { en: string, de: string, es: string, it: string, pt: string } }> };

export type TemplateVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type TemplateVersionsQuery = { decisionTemplateVersions: Array<{ version: number, at: string, reason: string | null, name: string, policyId: string | null, retired: boolean, by: { id: string, displayName: string } | null, texts: { en: string, de: string, es: string, it: string, pt: string } }> };

export type ChangePolicyMutationVariables = Exact<{
  input: PolicyInput;
}>;


export type ChangePolicyMutation = { outcome:
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'Policy', id: string, position: number, severity: number, strikeDays: number, version: number, titles: { en: string, de: string, es: string, it: string, pt: string } }
    | { __typename: 'TextRefused', code: string }
   };

export type SaveTemplateMutationVariables = Exact<{
  input: DecisionTemplateInput;
}>;


export type SaveTemplateMutation = { outcome:
    | { __typename: 'DecisionTemplate', id: string, name: string, policyId: string | null, version: number, retired: boolean, texts: { en: string, de: string, es: string, it: string, pt: string } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type RetireTemplateMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type RetireTemplateMutation = { outcome:
    | { __typename: 'DecisionTemplate', id: string, name: string, policyId: string | null, version: number, retired: boolean, texts: { en: string, de: string, es: string, it: string, pt: string } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type RacingCorrectionLineFragment = { id: string, kind: RacingSubjectKind, subjectId: string, sessionKind: SessionKind | null, subjectName: string, driverName: string | null, season: number | null, field: RacingField, importedValue: string | null, correctedValue: string | null, importedNow: string | null, sourceUrl: string, reason: string, byName: string, correctedAt: string, endedAt: string | null, endedByName: string | null, endReason: string | null, state: RacingCorrectionState, viewerCan: { withdraw: boolean } };

export type RacingFactCellFragment = { field: RacingField, imported: string | null, value: string | null, correction: { id: string, sourceUrl: string, byName: string, correctedAt: string } | null };

export type RacingChoiceQueryVariables = Exact<{
  season: number;
}>;


export type RacingChoiceQuery = { racingCalendar: Array<{ id: string, round: number, name: string, date: string, corrections: number }>, racingEntrants: Array<{ kind: RacingSubjectKind, id: string, name: string, corrections: number }> };

export type RacingSeasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type RacingSeasonsQuery = { racingSeasons: Array<number> };

export type RacingFactsQueryVariables = Exact<{
  kind: RacingSubjectKind;
  id: string | number;
  session?: SessionKind | null | undefined;
}>;


export type RacingFactsQuery = { racingFacts: { kind: RacingSubjectKind, id: string, name: string, season: number | null, timeZone: string | null, address: string, sessions: Array<SessionKind>, facts: Array<{ field: RacingField, imported: string | null, value: string | null, correction: { id: string, sourceUrl: string, byName: string, correctedAt: string } | null }>, results: Array<{ driverId: string, driverNumber: string, driverName: string, teamName: string, facts: Array<{ field: RacingField, imported: string | null, value: string | null, correction: { id: string, sourceUrl: string, byName: string, correctedAt: string } | null }> }> } | null };

export type RacingCorrectionsQueryVariables = Exact<{
  filter?: RacingCorrectionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RacingCorrectionsQuery = { racingCorrections: { edges: Array<{ node: { id: string, kind: RacingSubjectKind, subjectId: string, sessionKind: SessionKind | null, subjectName: string, driverName: string | null, season: number | null, field: RacingField, importedValue: string | null, correctedValue: string | null, importedNow: string | null, sourceUrl: string, reason: string, byName: string, correctedAt: string, endedAt: string | null, endedByName: string | null, endReason: string | null, state: RacingCorrectionState, viewerCan: { withdraw: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CorrectRacingFactsMutationVariables = Exact<{
  input: CorrectRacingFactsInput;
}>;


export type CorrectRacingFactsMutation = { outcome:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'RacingCorrected', everywhere: boolean, inForceAt: string, corrections: Array<{ id: string, kind: RacingSubjectKind, subjectId: string, sessionKind: SessionKind | null, subjectName: string, driverName: string | null, season: number | null, field: RacingField, importedValue: string | null, correctedValue: string | null, importedNow: string | null, sourceUrl: string, reason: string, byName: string, correctedAt: string, endedAt: string | null, endedByName: string | null, endReason: string | null, state: RacingCorrectionState, viewerCan: { withdraw: boolean } }> }
    | { __typename: 'RacingFactRefused', at: number | null, code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type WithdrawRacingCorrectionsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  reason: string;
}>;


export type WithdrawRacingCorrectionsMutation = { outcome:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'RacingCorrected', everywhere: boolean, inForceAt: string, corrections: Array<{ id: string, kind: RacingSubjectKind, subjectId: string, sessionKind: SessionKind | null, subjectName: string, driverName: string | null, season: number | null, field: RacingField, importedValue: string | null, correctedValue: string | null, importedNow: string | null, sourceUrl: string, reason: string, byName: string, correctedAt: string, endedAt: string | null, endedByName: string | null, endReason: string | null, state: RacingCorrectionState, viewerCan: { withdraw: boolean } }> }
    | { __typename: 'RacingFactRefused', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type ReportFieldsFragment = { id: string, title: string, ownerName: string, sharedWith: Array<string>, version: number, updatedAt: string, definition: { measure: string, dimensions: Array<string>, grain: string | null, lastDays: number, view: string, filters: Array<{ dimension: string, operator: string, values: Array<string> }> }, schedule: { frequency: ReportFrequency, day: number, hour: number, timeZone: string, attach: boolean, nextAt: string } | null, viewerCan: { edit: boolean } };

export type OutcomeFieldsFragment = { columns: Array<string>, hidden: number, truncated: boolean, ranAt: string, rows: Array<{ labels: Array<string>, value: number | null }> };

export type AnalyticReportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AnalyticReportsQuery = { analyticReports: { edges: Array<{ node: { id: string, title: string, ownerName: string, sharedWith: Array<string>, version: number, updatedAt: string, definition: { measure: string, dimensions: Array<string>, grain: string | null, lastDays: number, view: string, filters: Array<{ dimension: string, operator: string, values: Array<string> }> }, schedule: { frequency: ReportFrequency, day: number, hour: number, timeZone: string, attach: boolean, nextAt: string } | null, viewerCan: { edit: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportCatalogueQuery = { reportCatalogue: { operators: Array<string>, views: Array<string>, roles: Array<string>, measures: Array<{ name: string, grains: Array<string>, needs: string | null, dimensions: Array<{ name: string, values: Array<string> }> }> } };

export type AnalyticReportQueryVariables = Exact<{
  id: string | number;
}>;


export type AnalyticReportQuery = { analyticReport: { id: string, title: string, ownerName: string, sharedWith: Array<string>, version: number, updatedAt: string, definition: { measure: string, dimensions: Array<string>, grain: string | null, lastDays: number, view: string, filters: Array<{ dimension: string, operator: string, values: Array<string> }> }, schedule: { frequency: ReportFrequency, day: number, hour: number, timeZone: string, attach: boolean, nextAt: string } | null, viewerCan: { edit: boolean } }, analyticReportOutcome: { columns: Array<string>, hidden: number, truncated: boolean, ranAt: string, rows: Array<{ labels: Array<string>, value: number | null }> } };

export type TryAnalyticReportQueryVariables = Exact<{
  definition: AnalyticReportDefinitionInput;
}>;


export type TryAnalyticReportQuery = { tryAnalyticReport: { columns: Array<string>, hidden: number, truncated: boolean, ranAt: string, rows: Array<{ labels: Array<string>, value: number | null }> } };

export type CreateAnalyticReportMutationVariables = Exact<{
  title: string;
  definition: AnalyticReportDefinitionInput;
  idempotencyKey: string;
}>;


export type CreateAnalyticReportMutation = { createAnalyticReport: { id: string } };

export type UpdateAnalyticReportMutationVariables = Exact<{
  id: string | number;
  version: number;
  title: string;
  definition: AnalyticReportDefinitionInput;
}>;


export type UpdateAnalyticReportMutation = { updateAnalyticReport: { id: string } };

export type ShareAnalyticReportMutationVariables = Exact<{
  id: string | number;
  roles: Array<string> | string;
}>;


export type ShareAnalyticReportMutation = { shareAnalyticReport: { id: string, title: string, ownerName: string, sharedWith: Array<string>, version: number, updatedAt: string, definition: { measure: string, dimensions: Array<string>, grain: string | null, lastDays: number, view: string, filters: Array<{ dimension: string, operator: string, values: Array<string> }> }, schedule: { frequency: ReportFrequency, day: number, hour: number, timeZone: string, attach: boolean, nextAt: string } | null, viewerCan: { edit: boolean } } };

export type DeleteAnalyticReportMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteAnalyticReportMutation = { deleteAnalyticReport: boolean };

export type ExportAnalyticReportMutationVariables = Exact<{
  id: string | number;
}>;


export type ExportAnalyticReportMutation = { exportAnalyticReport: { name: string, csv: string } };

export type ScheduleAnalyticReportMutationVariables = Exact<{
  id: string | number;
  frequency: ReportFrequency;
  day: number;
  hour: number;
  timeZone: string;
  attach: boolean;
}>;


export type ScheduleAnalyticReportMutation = { scheduleAnalyticReport: { id: string, title: string, ownerName: string, sharedWith: Array<string>, version: number, updatedAt: string, definition: { measure: string, dimensions: Array<string>, grain: string | null, lastDays: number, view: string, filters: Array<{ dimension: string, operator: string, values: Array<string> }> }, schedule: { frequency: ReportFrequency, day: number, hour: number, timeZone: string, attach: boolean, nextAt: string } | null, viewerCan: { edit: boolean } } };

export type UnscheduleAnalyticReportMutationVariables = Exact<{
  id: string | number;
}>;


export type UnscheduleAnalyticReportMutation = { unscheduleAnalyticReport: { id: string, title: string, ownerName: string, sharedWith: Array<string>, version: number, updatedAt: string, definition: { measure: string, dimensions: Array<string>, grain: string | null, lastDays: number, view: string, filters: Array<{ dimension: string, operator: string, values: Array<string> }> }, schedule: { frequency: ReportFrequency, day: number, hour: number, timeZone: string, attach: boolean, nextAt: string } | null, viewerCan: { edit: boolean } } };

export type MailAnalyticReportMutationVariables = Exact<{
  id: string | number;
}>;


export type MailAnalyticReportMutation = { mailAnalyticReport: boolean };

export type RuleLineFragment = { id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } };

export type RuleVersionFieldsFragment = { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string };

export type RuleDetailFragment = { id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } };

type RuleAnswer_AutomaticRule_Fragment = { __typename: 'AutomaticRule', id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } };

type RuleAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type RuleAnswer_RuleParametersRefused_Fragment = { __typename: 'RuleParametersRefused', code: string, problems: Array<{ at: string, problem: string }> };

type RuleAnswer_TextRefused_Fragment = { __typename: 'TextRefused', code: string };

export type RuleAnswerFragment =
  | RuleAnswer_AutomaticRule_Fragment
  | RuleAnswer_NotAllowed_Fragment
  | RuleAnswer_RuleParametersRefused_Fragment
  | RuleAnswer_TextRefused_Fragment
;

export type RulesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RulesQuery = { automaticRules: { edges: Array<{ node: { id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HeldContentQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HeldContentQuery = { heldContent: { edges: Array<{ node: { kind: HeldContentKind, id: string, postId: string, body: string, createdAt: string, heldAt: string, author: { id: string, handle: string, displayName: string, avatarUrl: string | null }, rules: Array<{ ruleId: string, version: number, name: string, matched: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RulePageQueryVariables = Exact<{
  id: string | number;
}>;


export type RulePageQuery = { automaticRule: { id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } } | null };

export type SaveRuleMutationVariables = Exact<{
  input: SaveRuleInput;
}>;


export type SaveRuleMutation = { outcome:
    | { __typename: 'AutomaticRule', id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'RuleParametersRefused', code: string, problems: Array<{ at: string, problem: string }> }
    | { __typename: 'TextRefused', code: string }
   };

export type TryRuleMutationVariables = Exact<{
  id: string | number;
  version: number;
  days: number;
}>;


export type TryRuleMutation = { outcome:
    | { __typename: 'AutomaticRule', id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'RuleParametersRefused', code: string, problems: Array<{ at: string, problem: string }> }
    | { __typename: 'TextRefused', code: string }
   };

export type SwitchRuleOnMutationVariables = Exact<{
  id: string | number;
  version: number;
  revision: number;
  reason: string;
  override: boolean;
}>;


export type SwitchRuleOnMutation = { outcome:
    | { __typename: 'AutomaticRule', id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'RuleParametersRefused', code: string, problems: Array<{ at: string, problem: string }> }
    | { __typename: 'TextRefused', code: string }
   };

export type SwitchRuleOffMutationVariables = Exact<{
  id: string | number;
  revision: number;
  reason: string;
}>;


export type SwitchRuleOffMutation = { outcome:
    | { __typename: 'AutomaticRule', id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'RuleParametersRefused', code: string, problems: Array<{ at: string, problem: string }> }
    | { __typename: 'TextRefused', code: string }
   };

export type AddRuleCanaryMutationVariables = Exact<{
  ruleId: string | number;
  body: string;
}>;


export type AddRuleCanaryMutation = { outcome:
    | { __typename: 'AutomaticRule', id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'RuleParametersRefused', code: string, problems: Array<{ at: string, problem: string }> }
    | { __typename: 'TextRefused', code: string }
   };

export type RetireRuleCanaryMutationVariables = Exact<{
  id: string | number;
}>;


export type RetireRuleCanaryMutation = { outcome:
    | { __typename: 'AutomaticRule', id: string, kind: RuleKind, revision: number, liveVersion: number | null, missedCanaries: number, versions: Array<{ version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }>, trials: Array<{ id: string, version: number, days: number, state: RuleTrialState, total: number, scanned: number, caught: number, rightly: number, wrongly: number, askedAt: string, askedByName: string, finishedAt: string | null, samples: Array<{ subjectKind: string, subjectId: string, excerpt: string | null, matched: string, verdict: RuleTrialVerdict }> }>, canaries: Array<{ id: string, body: string, addedAt: string, addedByName: string, lastRunAt: string | null, caught: boolean | null }>, latest: { version: number, name: string, parameters: string, action: RuleAction, severity: number, reason: ReportReason, createdAt: string, createdByName: string }, figures: { hits: number, upheld: number, dismissed: number, refused: number, precision: number | null }, viewerCan: { manage: boolean } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'RuleParametersRefused', code: string, problems: Array<{ at: string, problem: string }> }
    | { __typename: 'TextRefused', code: string }
   };

export type ReleaseHeldContentMutationVariables = Exact<{
  kind: HeldContentKind;
  id: string | number;
  reason: string;
}>;


export type ReleaseHeldContentMutation = { outcome:
    | { __typename: 'HeldContentReleased', id: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type UserSessionsQueryVariables = Exact<{
  userId: string | number;
}>;


export type UserSessionsQuery = { userSessions: { complete: boolean, sessions: Array<{ id: string, kind: AccountSessionKind, browser: string | null, system: string | null, address: string | null, firstSeenAt: string, lastSeenAt: string, offline: boolean, place: { city: string | null, countryCode: string } | null }> } | null };

type EndedSessions_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string };

type EndedSessions_SessionsEnded_Fragment = { __typename: 'SessionsEnded', ids: Array<string>, refusedAt: string, tookMs: number, everywhere: boolean, pending: boolean };

type EndedSessions_TextRefused_Fragment = { __typename: 'TextRefused', code: string, message: string };

export type EndedSessionsFragment =
  | EndedSessions_NotAllowed_Fragment
  | EndedSessions_SessionsEnded_Fragment
  | EndedSessions_TextRefused_Fragment
;

export type EndUserSessionMutationVariables = Exact<{
  userId: string | number;
  sessionId: string | number;
  reason: string;
}>;


export type EndUserSessionMutation = { outcome:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'SessionsEnded', ids: Array<string>, refusedAt: string, tookMs: number, everywhere: boolean, pending: boolean }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type EndUserSessionsMutationVariables = Exact<{
  userId: string | number;
  reason: string;
}>;


export type EndUserSessionsMutation = { outcome:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'SessionsEnded', ids: Array<string>, refusedAt: string, tookMs: number, everywhere: boolean, pending: boolean }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type PreferenceFieldsFragment = { theme: StaffTheme | null, density: ListDensity, lists: Array<{ list: StaffList, columns: Array<string> | null, defaultViewId: string | null, defaultQuery: string | null }> };

export type ViewFieldsFragment = { id: string, list: StaffList, name: string, query: string, sharedWith: Array<string>, ownerId: string, ownerName: string, version: number, viewerCan: { change: boolean, remove: boolean } };

export type StaffViewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffViewsQuery = { staffViews: { edges: Array<{ node: { id: string, list: StaffList, name: string, query: string, sharedWith: Array<string>, ownerId: string, ownerName: string, version: number, viewerCan: { change: boolean, remove: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangePreferencesMutationVariables = Exact<{
  theme?: StaffTheme | null | undefined;
  density?: ListDensity | null | undefined;
}>;


export type ChangePreferencesMutation = { staffPreferences: { theme: StaffTheme | null, density: ListDensity, lists: Array<{ list: StaffList, columns: Array<string> | null, defaultViewId: string | null, defaultQuery: string | null }> } };

export type KeepListLookMutationVariables = Exact<{
  list: StaffList;
  columns?: Array<string> | string | null | undefined;
  defaultViewId?: string | number | null | undefined;
}>;


export type KeepListLookMutation = { staffPreferences: { theme: StaffTheme | null, density: ListDensity, lists: Array<{ list: StaffList, columns: Array<string> | null, defaultViewId: string | null, defaultQuery: string | null }> } };

export type SaveViewMutationVariables = Exact<{
  input: SaveStaffViewInput;
  idempotencyKey: string;
}>;


export type SaveViewMutation = { saved:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'StaffView', id: string, list: StaffList, name: string, query: string, sharedWith: Array<string>, ownerId: string, ownerName: string, version: number, viewerCan: { change: boolean, remove: boolean } }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type RemoveViewMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveViewMutation = { removed:
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'StaffView', id: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { id: string, handle: string, displayName: string, avatarUrl: string | null, roles: Array<string>, permissions: Array<string>, rank: number }, staffPreferences: { theme: StaffTheme | null, density: ListDensity, lists: Array<{ list: StaffList, columns: Array<string> | null, defaultViewId: string | null, defaultQuery: string | null }> } };

export type PaletteUsersQueryVariables = Exact<{
  query: string;
}>;


export type PaletteUsersQuery = { users: { edges: Array<{ node: { id: string, handle: string, displayName: string, state: UserState } }> } };

export type SwitchFieldsFragment = { name: FeatureSwitchName, off: boolean, since: string | null, byId: string | null, byName: string | null, reason: string | null, revertsAt: string | null, version: number, viewerCan: { change: boolean } };

type SwitchOutcome_FeatureSwitchChanged_Fragment = { __typename: 'FeatureSwitchChanged', inForceAt: string, everywhere: boolean, featureSwitch: { name: FeatureSwitchName, off: boolean, since: string | null, byId: string | null, byName: string | null, reason: string | null, revertsAt: string | null, version: number, viewerCan: { change: boolean } } };

type SwitchOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type SwitchOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string };

export type SwitchOutcomeFragment =
  | SwitchOutcome_FeatureSwitchChanged_Fragment
  | SwitchOutcome_NotAllowed_Fragment
  | SwitchOutcome_TextRefused_Fragment
;

export type FeatureSwitchesQueryVariables = Exact<{ [key: string]: never; }>;


export type FeatureSwitchesQuery = { featureSwitches: Array<{ name: FeatureSwitchName, off: boolean, since: string | null, byId: string | null, byName: string | null, reason: string | null, revertsAt: string | null, version: number, viewerCan: { change: boolean } }> };

export type FeatureSwitchHistoryQueryVariables = Exact<{
  name: FeatureSwitchName;
  first: number;
  after?: string | null | undefined;
}>;


export type FeatureSwitchHistoryQuery = { featureSwitchHistory: { edges: Array<{ node: { seq: string, at: string, actorName: string, action: string, reason: string | null, details: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SwitchOffMutationVariables = Exact<{
  name: FeatureSwitchName;
  reason: string;
  forMinutes?: number | null | undefined;
  version: number;
}>;


export type SwitchOffMutation = { outcome:
    | { __typename: 'FeatureSwitchChanged', inForceAt: string, everywhere: boolean, featureSwitch: { name: FeatureSwitchName, off: boolean, since: string | null, byId: string | null, byName: string | null, reason: string | null, revertsAt: string | null, version: number, viewerCan: { change: boolean } } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type SwitchOnMutationVariables = Exact<{
  name: FeatureSwitchName;
  reason: string;
  version: number;
}>;


export type SwitchOnMutation = { outcome:
    | { __typename: 'FeatureSwitchChanged', inForceAt: string, everywhere: boolean, featureSwitch: { name: FeatureSwitchName, off: boolean, since: string | null, byId: string | null, byName: string | null, reason: string | null, revertsAt: string | null, version: number, viewerCan: { change: boolean } } }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type FeatureSwitchesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FeatureSwitchesChangedSubscription = { featureSwitchesChanged: Array<{ name: FeatureSwitchName, off: boolean, since: string | null, byId: string | null, byName: string | null, reason: string | null, revertsAt: string | null, version: number, viewerCan: { change: boolean } }> };

export type UserSignInQueryVariables = Exact<{
  userId: string | number;
}>;


export type UserSignInQuery = { userSignIn: { passwordChangedAt: string | null, linkedProviders: Array<string>, methods: Array<{ kind: SignInMethodKind, createdAt: string | null, lastUsedAt: string | null }> } | null };

export type UserLineFragment = { id: string, handle: string, displayName: string, avatarUrl: string | null, username: string, state: UserState, roles: Array<string>, createdAt: string, lastSeenAt: string | null, reportsAgainst: number };

export type UserFieldsFragment = { id: string, handle: string, displayName: string, avatarUrl: string | null, username: string, email: string | null, emailVerified: boolean, bio: string, state: UserState, roles: Array<string>, createdAt: string, lastSeenAt: string | null, reportsAgainst: number, reportsMade: number, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, counts: { posts: number, comments: number, followers: number, following: number }, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } };

export type UsersQueryVariables = Exact<{
  query?: string | null | undefined;
  state?: UserStateFilter | null | undefined;
  role?: string | null | undefined;
  verified?: boolean | null | undefined;
  strikes?: boolean | null | undefined;
  sort: UserSort;
  first: number;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { edges: Array<{ node: { id: string, handle: string, displayName: string, avatarUrl: string | null, username: string, state: UserState, roles: Array<string>, createdAt: string, lastSeenAt: string | null, reportsAgainst: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UserDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type UserDetailQuery = { user: { id: string, handle: string, displayName: string, avatarUrl: string | null, username: string, email: string | null, emailVerified: boolean, bio: string, state: UserState, roles: Array<string>, createdAt: string, lastSeenAt: string | null, reportsAgainst: number, reportsMade: number, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, posts: { edges: Array<{ node: { id: string, body: string, createdAt: string, state: ContentState, commentCount: number, reactionCount: number, media: Array<{ url: string, thumbnailUrl: string, altText: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, counts: { posts: number, comments: number, followers: number, following: number }, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } } | null };

export type UserPostFragment = { id: string, body: string, createdAt: string, state: ContentState, commentCount: number, reactionCount: number, media: Array<{ url: string, thumbnailUrl: string, altText: string }> };

export type UserPostsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type UserPostsQuery = { user: { id: string, posts: { edges: Array<{ node: { id: string, body: string, createdAt: string, state: ContentState, commentCount: number, reactionCount: number, media: Array<{ url: string, thumbnailUrl: string, altText: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type UserActionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type UserActionsQuery = { user: { id: string, actions: { edges: Array<{ node: { id: string, kind: ActionKind, reason: string, policyId: string | null, until: string | null, createdAt: string, subjectKind: SubjectKind, subjectId: string, excerpt: string | null, staff: { id: string, handle: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

type UserOutcome_AdminUser_Fragment = { __typename: 'AdminUser', id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } };

type UserOutcome_Conflict_Fragment = { __typename: 'Conflict', code: string, message: string, user: { id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } } | null };

type UserOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string };

type UserOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string, message: string };

export type UserOutcomeFragment =
  | UserOutcome_AdminUser_Fragment
  | UserOutcome_Conflict_Fragment
  | UserOutcome_NotAllowed_Fragment
  | UserOutcome_TextRefused_Fragment
;

export type UserStateFragment = { id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } };

export type SuspendUserMutationVariables = Exact<{
  userId: string | number;
  reason: string;
  until?: string | null | undefined;
  idempotencyKey: string;
}>;


export type SuspendUserMutation = { outcome:
    | { __typename: 'AdminUser', id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } }
    | { __typename: 'Conflict', code: string, message: string, user: { id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type LiftSuspensionMutationVariables = Exact<{
  userId: string | number;
  reason: string;
  idempotencyKey: string;
}>;


export type LiftSuspensionMutation = { outcome:
    | { __typename: 'AdminUser', id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } }
    | { __typename: 'Conflict', code: string, message: string, user: { id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type LockUserMutationVariables = Exact<{
  userId: string | number;
  reason: string;
  until?: string | null | undefined;
  idempotencyKey: string;
}>;


export type LockUserMutation = { outcome:
    | { __typename: 'AdminUser', id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } }
    | { __typename: 'Conflict', code: string, message: string, user: { id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type UnlockUserMutationVariables = Exact<{
  userId: string | number;
  reason: string;
  idempotencyKey: string;
}>;


export type UnlockUserMutation = { outcome:
    | { __typename: 'AdminUser', id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } }
    | { __typename: 'Conflict', code: string, message: string, user: { id: string, state: UserState, suspension: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, lock: { reason: string, since: string, until: string | null, by: { id: string, handle: string, displayName: string } } | null, viewerCan: { suspend: boolean, lift: boolean, lock: boolean, unlock: boolean, impersonate: boolean, edit: boolean, requireActions: boolean, note: boolean, manageRoles: boolean, merge: boolean } } | null }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type StartImpersonationMutationVariables = Exact<{
  userId: string | number;
  reason: string;
}>;


export type StartImpersonationMutation = { started:
    | { __typename: 'ImpersonationStarted', id: string, url: string, expiresAt: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'TextRefused', code: string, message: string }
   };

export type UserNotesQueryVariables = Exact<{
  userId: string | number;
  after?: string | null | undefined;
}>;


export type UserNotesQuery = { userNotes: { edges: Array<{ node: { id: string, body: string, createdAt: string, editedAt: string | null, by: { id: string, displayName: string }, viewerCan: { edit: boolean, delete: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoteFieldsFragment = { id: string, body: string, createdAt: string, editedAt: string | null, by: { id: string, displayName: string }, viewerCan: { edit: boolean, delete: boolean } };

type NoteOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type NoteOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string };

type NoteOutcome_UserNote_Fragment = { __typename: 'UserNote', id: string, body: string, createdAt: string, editedAt: string | null, by: { id: string, displayName: string }, viewerCan: { edit: boolean, delete: boolean } };

type NoteOutcome_UserNoteDeleted_Fragment = { __typename: 'UserNoteDeleted', id: string };

export type NoteOutcomeFragment =
  | NoteOutcome_NotAllowed_Fragment
  | NoteOutcome_TextRefused_Fragment
  | NoteOutcome_UserNote_Fragment
  | NoteOutcome_UserNoteDeleted_Fragment
;

export type AddUserNoteMutationVariables = Exact<{
  userId: string | number;
  body: string;
  idempotencyKey: string;
}>;


export type AddUserNoteMutation = { outcome:
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
    | { __typename: 'UserNote', id: string, body: string, createdAt: string, editedAt: string | null, by: { id: string, displayName: string }, viewerCan: { edit: boolean, delete: boolean } }
    | { __typename: 'UserNoteDeleted', id: string }
   };

export type EditUserNoteMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type EditUserNoteMutation = { outcome:
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
    | { __typename: 'UserNote', id: string, body: string, createdAt: string, editedAt: string | null, by: { id: string, displayName: string }, viewerCan: { edit: boolean, delete: boolean } }
    | { __typename: 'UserNoteDeleted', id: string }
   };

export type DeleteUserNoteMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteUserNoteMutation = { outcome:
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
    | { __typename: 'UserNote', id: string, body: string, createdAt: string, editedAt: string | null, by: { id: string, displayName: string }, viewerCan: { edit: boolean, delete: boolean } }
    | { __typename: 'UserNoteDeleted', id: string }
   };

export type UserRecordQueryVariables = Exact<{
  userId: string | number;
}>;


export type UserRecordQuery = { userRecord: { organizations: Array<{ id: string, name: string, role: string, joinedAt: string }> | null, cases: Array<{ id: string, subjectKind: string, status: string, reportCount: number, openedAt: string }> | null, strikes: Array<{ id: string, policyId: string, severity: number, caseId: string, givenAt: string, expiresAt: string, active: boolean }> | null, notices: Array<{ id: string, kind: string, createdAt: string, readAt: string | null }> | null, exports: Array<{ id: string, state: string, askedAt: string }> | null, applications: Array<{ id: string, name: string, lastUsedAt: string, suspended: boolean }> | null, securityEvents: Array<{ id: string, type: string, at: string, client: string | null, address: string | null, error: string | null }> | null } | null };

type HelpOutcome_AdminUser_Fragment = { __typename: 'AdminUser', id: string };

type HelpOutcome_HandleRefused_Fragment = { __typename: 'HandleRefused', code: string };

type HelpOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string };

type HelpOutcome_TextRefused_Fragment = { __typename: 'TextRefused', code: string };

export type HelpOutcomeFragment =
  | HelpOutcome_AdminUser_Fragment
  | HelpOutcome_HandleRefused_Fragment
  | HelpOutcome_NotAllowed_Fragment
  | HelpOutcome_TextRefused_Fragment
;

export type EditUserProfileMutationVariables = Exact<{
  input: EditUserProfileInput;
  reason: string;
  idempotencyKey: string;
}>;


export type EditUserProfileMutation = { outcome:
    | { __typename: 'AdminUser', id: string }
    | { __typename: 'HandleRefused', code: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type RequireUserActionsMutationVariables = Exact<{
  userId: string | number;
  actions: Array<RequiredUserAction> | RequiredUserAction;
  byMail: boolean;
  reason: string;
  idempotencyKey: string;
}>;


export type RequireUserActionsMutation = { outcome:
    | { __typename: 'AdminUser', id: string }
    | { __typename: 'HandleRefused', code: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type GrantRoleMutationVariables = Exact<{
  userId: string | number;
  role: string;
  reason: string;
}>;


export type GrantRoleMutation = { outcome:
    | { __typename: 'AdminUser', id: string }
    | { __typename: 'HandleRefused', code: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

export type TakeRoleMutationVariables = Exact<{
  userId: string | number;
  role: string;
  reason: string;
}>;


export type TakeRoleMutation = { outcome:
    | { __typename: 'AdminUser', id: string }
    | { __typename: 'HandleRefused', code: string }
    | { __typename: 'NotAllowed', code: string }
    | { __typename: 'TextRefused', code: string }
   };

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
export const ShownFigureFragmentDoc = new TypedDocumentString(`
    fragment ShownFigure on Figure {
  value
  hidden
}
    `, {"fragmentName":"ShownFigure"}) as unknown as TypedDocumentString<ShownFigureFragment, unknown>;
export const AnnouncementLineFragmentDoc = new TypedDocumentString(`
    fragment AnnouncementLine on AdminAnnouncement {
  id
  state
  kind
  place
  audience
  startsAt
  endsAt
  changedAt
  changedByName
  translations {
    language
    title
    body
  }
}
    `, {"fragmentName":"AnnouncementLine"}) as unknown as TypedDocumentString<AnnouncementLineFragment, unknown>;
export const AnnouncementDetailFragmentDoc = new TypedDocumentString(`
    fragment AnnouncementDetail on AdminAnnouncement {
  ...AnnouncementLine
  link
  dismissible
  version
  createdAt
  createdByName
  viewerCan {
    edit
    end
    delete
  }
}
    fragment AnnouncementLine on AdminAnnouncement {
  id
  state
  kind
  place
  audience
  startsAt
  endsAt
  changedAt
  changedByName
  translations {
    language
    title
    body
  }
}`, {"fragmentName":"AnnouncementDetail"}) as unknown as TypedDocumentString<AnnouncementDetailFragment, unknown>;
export const AnnouncementOutcomeFragmentDoc = new TypedDocumentString(`
    fragment AnnouncementOutcome on AdminAnnouncementResult {
  __typename
  ... on AdminAnnouncement {
    ...AnnouncementDetail
  }
  ... on AnnouncementChangedMeanwhile {
    current {
      ...AnnouncementDetail
    }
  }
  ... on Refusal {
    code
  }
}
    fragment AnnouncementLine on AdminAnnouncement {
  id
  state
  kind
  place
  audience
  startsAt
  endsAt
  changedAt
  changedByName
  translations {
    language
    title
    body
  }
}
fragment AnnouncementDetail on AdminAnnouncement {
  ...AnnouncementLine
  link
  dismissible
  version
  createdAt
  createdByName
  viewerCan {
    edit
    end
    delete
  }
}`, {"fragmentName":"AnnouncementOutcome"}) as unknown as TypedDocumentString<AnnouncementOutcomeFragment, unknown>;
export const ApplicationLineFragmentDoc = new TypedDocumentString(`
    fragment ApplicationLine on AdminApplication {
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
  state
  suspendedReason
  ownerId
  ownerName
  people
  createdAt
  lastUsedAt
}
    `, {"fragmentName":"ApplicationLine"}) as unknown as TypedDocumentString<ApplicationLineFragment, unknown>;
export const AuditLineFragmentDoc = new TypedDocumentString(`
    fragment AuditLine on AuditEntry {
  seq
  at
  actorName
  actorId
  onBehalfOfId
  onBehalfOfLabel
  action
  subjectKind
  subjectId
  subjectLabel
  reason
  details
  requestId
  sessionId
  address
}
    `, {"fragmentName":"AuditLine"}) as unknown as TypedDocumentString<AuditLineFragment, unknown>;
export const VerificationLineFragmentDoc = new TypedDocumentString(`
    fragment VerificationLine on AuditVerification {
  id
  requestedByName
  requestedAt
  startedAt
  finishedAt
  total
  checked
  ok
  badSeq
  badWhy
  headSeq
  headHash
  anchorsMet
  lastAnchorSeq
  lastAnchorAt
}
    `, {"fragmentName":"VerificationLine"}) as unknown as TypedDocumentString<VerificationLineFragment, unknown>;
export const BulkRunFieldsFragmentDoc = new TypedDocumentString(`
    fragment BulkRunFields on BulkRun {
  id
  kind
  state
  stateCode
  total
  done
  refused
  failed
  cancelled
  notBefore
  viewerCan {
    cancel
  }
  outcomes {
    state
    code
    count
  }
}
    `, {"fragmentName":"BulkRunFields"}) as unknown as TypedDocumentString<BulkRunFieldsFragment, unknown>;
export const BulkOutcomeFragmentDoc = new TypedDocumentString(`
    fragment BulkOutcome on BulkRunResult {
  __typename
  ... on BulkRun {
    ...BulkRunFields
  }
  ... on Refusal {
    code
  }
}
    fragment BulkRunFields on BulkRun {
  id
  kind
  state
  stateCode
  total
  done
  refused
  failed
  cancelled
  notBefore
  viewerCan {
    cancel
  }
  outcomes {
    state
    code
    count
  }
}`, {"fragmentName":"BulkOutcome"}) as unknown as TypedDocumentString<BulkOutcomeFragment, unknown>;
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on AdminCase {
  id
  version
  status
  subjectKind
  subjectId
  openedAt
  lastReportedAt
  closedAt
  reportCount
  excerpt
  severity
  flagCount
  snoozedUntil
  claimedBy {
    id
    handle
    displayName
  }
  reasons {
    reason
    count
  }
  author {
    id
    handle
    displayName
    avatarUrl
    state
  }
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const CaseCountsFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseCountsFields on AdminCaseCounts {
  open
  appealed
  resolvedToday
  oldestOpenAt
  claims {
    caseId
    at
    staff {
      id
      handle
      displayName
    }
  }
}
    `, {"fragmentName":"CaseCountsFields"}) as unknown as TypedDocumentString<CaseCountsFieldsFragment, unknown>;
export const ActionFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActionFields on AdminAction {
  id
  kind
  reason
  policyId
  until
  createdAt
  subjectKind
  subjectId
  excerpt
  staff {
    id
    handle
    displayName
  }
}
    `, {"fragmentName":"ActionFields"}) as unknown as TypedDocumentString<ActionFieldsFragment, unknown>;
export const CaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseFields on AdminCase {
  id
  version
  status
  subjectKind
  subjectId
  openedAt
  lastReportedAt
  closedAt
  reportCount
  excerpt
  closedBy {
    id
    handle
    displayName
  }
  claimedBy {
    id
    handle
    displayName
  }
  claimedAt
  snoozedUntil
  subjectGone
  severity
  priority
  flagCount
  language
  raceId
  flags {
    ruleId
    ruleName
    ruleVersion
    reason
    severity
    score
    at
  }
  strikes {
    id
    policyId
    severity
    caseId
    givenAt
    expiresAt
    withdrawnAt
    active
  }
  suggestions {
    policyId
    step
    days
    points
  }
  reasons {
    reason
    count
  }
  author {
    id
    handle
    displayName
    avatarUrl
    bio
    state
    createdAt
    reportsAgainst
    counts {
      posts
      comments
      followers
      following
    }
    suspension {
      reason
      since
      until
    }
    viewerCan {
      suspend
      lift
      lock
      unlock
    }
    actions(first: 5) {
      edges {
        node {
          ...ActionFields
        }
      }
    }
  }
  content {
    body
    createdAt
    state
    postId
    media {
      url
      thumbnailUrl
      altText
    }
  }
  actions {
    ...ActionFields
  }
  reports(first: 20) {
    edges {
      node {
        id
        reason
        note
        createdAt
        weight
        reporter {
          id
          handle
          displayName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  appeals {
    id
    statement
    createdAt
    outcome
    reply
    decidedAt
    firstDecider {
      id
      handle
      displayName
    }
  }
  scheduled {
    id
    kind
    state
    dueAt
    finishedAt
    byName
    code
    actions {
      kind
      until
    }
    facts
    viewerCanCancel
  }
  viewerCan {
    claim
    dismiss
    remove
    warn
    suspendAuthor
    lockAuthor
    hearAppeal
  }
}
    fragment ActionFields on AdminAction {
  id
  kind
  reason
  policyId
  until
  createdAt
  subjectKind
  subjectId
  excerpt
  staff {
    id
    handle
    displayName
  }
}`, {"fragmentName":"CaseFields"}) as unknown as TypedDocumentString<CaseFieldsFragment, unknown>;
export const CaseOutcomeFragmentDoc = new TypedDocumentString(`
    fragment CaseOutcome on CaseActionResult {
  __typename
  ... on AdminCase {
    ...CaseFields
  }
  ... on Refusal {
    code
    message
  }
  ... on Conflict {
    case {
      ...CaseFields
    }
  }
}
    fragment ActionFields on AdminAction {
  id
  kind
  reason
  policyId
  until
  createdAt
  subjectKind
  subjectId
  excerpt
  staff {
    id
    handle
    displayName
  }
}
fragment CaseFields on AdminCase {
  id
  version
  status
  subjectKind
  subjectId
  openedAt
  lastReportedAt
  closedAt
  reportCount
  excerpt
  closedBy {
    id
    handle
    displayName
  }
  claimedBy {
    id
    handle
    displayName
  }
  claimedAt
  snoozedUntil
  subjectGone
  severity
  priority
  flagCount
  language
  raceId
  flags {
    ruleId
    ruleName
    ruleVersion
    reason
    severity
    score
    at
  }
  strikes {
    id
    policyId
    severity
    caseId
    givenAt
    expiresAt
    withdrawnAt
    active
  }
  suggestions {
    policyId
    step
    days
    points
  }
  reasons {
    reason
    count
  }
  author {
    id
    handle
    displayName
    avatarUrl
    bio
    state
    createdAt
    reportsAgainst
    counts {
      posts
      comments
      followers
      following
    }
    suspension {
      reason
      since
      until
    }
    viewerCan {
      suspend
      lift
      lock
      unlock
    }
    actions(first: 5) {
      edges {
        node {
          ...ActionFields
        }
      }
    }
  }
  content {
    body
    createdAt
    state
    postId
    media {
      url
      thumbnailUrl
      altText
    }
  }
  actions {
    ...ActionFields
  }
  reports(first: 20) {
    edges {
      node {
        id
        reason
        note
        createdAt
        weight
        reporter {
          id
          handle
          displayName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  appeals {
    id
    statement
    createdAt
    outcome
    reply
    decidedAt
    firstDecider {
      id
      handle
      displayName
    }
  }
  scheduled {
    id
    kind
    state
    dueAt
    finishedAt
    byName
    code
    actions {
      kind
      until
    }
    facts
    viewerCanCancel
  }
  viewerCan {
    claim
    dismiss
    remove
    warn
    suspendAuthor
    lockAuthor
    hearAppeal
  }
}`, {"fragmentName":"CaseOutcome"}) as unknown as TypedDocumentString<CaseOutcomeFragment, unknown>;
export const ContentLineFragmentDoc = new TypedDocumentString(`
    fragment ContentLine on ContentItem {
  id
  kind
  body
  createdAt
  state
  postId
  caseId
  author {
    id
    handle
    displayName
    avatarUrl
  }
  viewerCan {
    restore
    openCase
  }
}
    `, {"fragmentName":"ContentLine"}) as unknown as TypedDocumentString<ContentLineFragment, unknown>;
export const GrantLineFragmentDoc = new TypedDocumentString(`
    fragment GrantLine on AdminImpersonation {
  id
  staffName
  userId
  handle
  displayName
  reason
  createdAt
  expiresAt
  openedAt
  endedAt
  changesAllowed
  viewerCanEnd
}
    `, {"fragmentName":"GrantLine"}) as unknown as TypedDocumentString<GrantLineFragment, unknown>;
export const PeriodicJobLineFragmentDoc = new TypedDocumentString(`
    fragment PeriodicJobLine on PeriodicJob {
  name
  everySeconds
  startedAt
  durationMs
  outcome
  result
  error
  failures
  nextAt
  askedAt
  overdue
  viewerCan {
    run
  }
}
    `, {"fragmentName":"PeriodicJobLine"}) as unknown as TypedDocumentString<PeriodicJobLineFragment, unknown>;
export const DeadEventLineFragmentDoc = new TypedDocumentString(`
    fragment DeadEventLine on DeadEvent {
  id
  eventId
  handler
  type
  occurredAt
  failedAt
  tries
  error
  state
  decidedByName
  decidedAt
  reason
  viewerCan {
    decide
  }
}
    `, {"fragmentName":"DeadEventLine"}) as unknown as TypedDocumentString<DeadEventLineFragment, unknown>;
export const LegalDraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment LegalDraftFields on LegalDraft {
  texts {
    en
    de
    es
    it
    pt
  }
  summary {
    en
    de
    es
    it
    pt
  }
  asks
  revision
  changedAt
  changedByName
}
    `, {"fragmentName":"LegalDraftFields"}) as unknown as TypedDocumentString<LegalDraftFieldsFragment, unknown>;
export const MailWordsFragmentDoc = new TypedDocumentString(`
    fragment MailWords on MailTemplateWords {
  subject
  body
  button
  footer
}
    `, {"fragmentName":"MailWords"}) as unknown as TypedDocumentString<MailWordsFragment, unknown>;
export const MailTemplateDetailFragmentDoc = new TypedDocumentString(`
    fragment MailTemplateDetail on MailTemplateText {
  key
  language
  version
  changed
  changedAt
  changedByName
  variables {
    name
    sample
    required
    optional
  }
  words {
    ...MailWords
  }
  builtIn {
    ...MailWords
  }
  viewerCan {
    edit
  }
}
    fragment MailWords on MailTemplateWords {
  subject
  body
  button
  footer
}`, {"fragmentName":"MailTemplateDetail"}) as unknown as TypedDocumentString<MailTemplateDetailFragment, unknown>;
export const MailTemplateOutcomeFragmentDoc = new TypedDocumentString(`
    fragment MailTemplateOutcome on MailTemplateResult {
  __typename
  ... on MailTemplateText {
    ...MailTemplateDetail
  }
  ... on MailTemplateChangedMeanwhile {
    current {
      ...MailTemplateDetail
    }
  }
  ... on Refusal {
    code
  }
}
    fragment MailWords on MailTemplateWords {
  subject
  body
  button
  footer
}
fragment MailTemplateDetail on MailTemplateText {
  key
  language
  version
  changed
  changedAt
  changedByName
  variables {
    name
    sample
    required
    optional
  }
  words {
    ...MailWords
  }
  builtIn {
    ...MailWords
  }
  viewerCan {
    edit
  }
}`, {"fragmentName":"MailTemplateOutcome"}) as unknown as TypedDocumentString<MailTemplateOutcomeFragment, unknown>;
export const MergeSideFragmentDoc = new TypedDocumentString(`
    fragment MergeSide on AccountMergeSide {
  id
  handle
  displayName
  createdAt
  lastSeenAt
}
    `, {"fragmentName":"MergeSide"}) as unknown as TypedDocumentString<MergeSideFragment, unknown>;
export const MergePartFragmentDoc = new TypedDocumentString(`
    fragment MergePart on AccountMergePart {
  name
  moves
  settled
}
    `, {"fragmentName":"MergePart"}) as unknown as TypedDocumentString<MergePartFragment, unknown>;
export const MergeFieldsFragmentDoc = new TypedDocumentString(`
    fragment MergeFields on AccountMerge {
  id
  survivor {
    ...MergeSide
  }
  leaver {
    ...MergeSide
  }
  state
  stateCode
  reason
  reference
  byName
  createdAt
  notBefore
  finishedAt
  total
  done
  parts {
    ...MergePart
  }
  viewerCan {
    cancel
  }
}
    fragment MergeSide on AccountMergeSide {
  id
  handle
  displayName
  createdAt
  lastSeenAt
}
fragment MergePart on AccountMergePart {
  name
  moves
  settled
}`, {"fragmentName":"MergeFields"}) as unknown as TypedDocumentString<MergeFieldsFragment, unknown>;
export const MergeOutcomeFragmentDoc = new TypedDocumentString(`
    fragment MergeOutcome on AccountMergeResult {
  __typename
  ... on AccountMerge {
    ...MergeFields
  }
  ... on Refusal {
    code
  }
}
    fragment MergeSide on AccountMergeSide {
  id
  handle
  displayName
  createdAt
  lastSeenAt
}
fragment MergePart on AccountMergePart {
  name
  moves
  settled
}
fragment MergeFields on AccountMerge {
  id
  survivor {
    ...MergeSide
  }
  leaver {
    ...MergeSide
  }
  state
  stateCode
  reason
  reference
  byName
  createdAt
  notBefore
  finishedAt
  total
  done
  parts {
    ...MergePart
  }
  viewerCan {
    cancel
  }
}`, {"fragmentName":"MergeOutcome"}) as unknown as TypedDocumentString<MergeOutcomeFragment, unknown>;
export const OrganizationLineFragmentDoc = new TypedDocumentString(`
    fragment OrganizationLine on AdminOrganization {
  id
  alias
  name
  kind
  state
  memberCount
  administratorCount
  createdAt
  domains {
    id
    name
    verifiedAt
  }
  identityProvider {
    alias
    protocol
    enabled
  }
}
    `, {"fragmentName":"OrganizationLine"}) as unknown as TypedDocumentString<OrganizationLineFragment, unknown>;
export const OrganizationMemberLineFragmentDoc = new TypedDocumentString(`
    fragment OrganizationMemberLine on AdminOrganizationMember {
  id
  handle
  displayName
  role
  joinedAt
  throughProvider
}
    `, {"fragmentName":"OrganizationMemberLine"}) as unknown as TypedDocumentString<OrganizationMemberLineFragment, unknown>;
export const OrganizationInvitationLineFragmentDoc = new TypedDocumentString(`
    fragment OrganizationInvitationLine on AdminOrganizationInvitation {
  id
  emailHint
  role
  createdAt
  expiresAt
  expired
  invitedBy {
    id
    handle
    displayName
  }
}
    `, {"fragmentName":"OrganizationInvitationLine"}) as unknown as TypedDocumentString<OrganizationInvitationLineFragment, unknown>;
export const OrganizationFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrganizationFields on AdminOrganization {
  id
  alias
  name
  kind
  about
  createdAt
  state
  memberCount
  administratorCount
  synchronized
  suspension {
    reason
    since
    by {
      id
      handle
      displayName
    }
  }
  viewerCan {
    update
    suspend
    lift
    manageMembers
  }
  domains {
    id
    name
    verifiedAt
  }
  identityProvider {
    alias
    protocol
    enabled
    issuer
    updatedAt
  }
}
    `, {"fragmentName":"OrganizationFields"}) as unknown as TypedDocumentString<OrganizationFieldsFragment, unknown>;
export const OrganizationOutcomeFragmentDoc = new TypedDocumentString(`
    fragment OrganizationOutcome on AdminOrganizationResult {
  __typename
  ... on AdminOrganization {
    ...OrganizationFields
  }
  ... on Refusal {
    code
    message
  }
}
    fragment OrganizationFields on AdminOrganization {
  id
  alias
  name
  kind
  about
  createdAt
  state
  memberCount
  administratorCount
  synchronized
  suspension {
    reason
    since
    by {
      id
      handle
      displayName
    }
  }
  viewerCan {
    update
    suspend
    lift
    manageMembers
  }
  domains {
    id
    name
    verifiedAt
  }
  identityProvider {
    alias
    protocol
    enabled
    issuer
    updatedAt
  }
}`, {"fragmentName":"OrganizationOutcome"}) as unknown as TypedDocumentString<OrganizationOutcomeFragment, unknown>;
export const PolicyFieldsFragmentDoc = new TypedDocumentString(`
    fragment PolicyFields on Policy {
  id
  position
  severity
  strikeDays
  version
  titles {
    en
    de
    es
    it
    pt
  }
}
    `, {"fragmentName":"PolicyFields"}) as unknown as TypedDocumentString<PolicyFieldsFragment, unknown>;
export const TemplateFieldsFragmentDoc = new TypedDocumentString(`
    fragment TemplateFields on DecisionTemplate {
  id
  name
  policyId
  version
  retired
  texts {
    en
    de
    es
    it
    pt
  }
}
    `, {"fragmentName":"TemplateFields"}) as unknown as TypedDocumentString<TemplateFieldsFragment, unknown>;
export const RacingCorrectionLineFragmentDoc = new TypedDocumentString(`
    fragment RacingCorrectionLine on RacingCorrection {
  id
  kind
  subjectId
  sessionKind
  subjectName
  driverName
  season
  field
  importedValue
  correctedValue
  importedNow
  sourceUrl
  reason
  byName
  correctedAt
  endedAt
  endedByName
  endReason
  state
  viewerCan {
    withdraw
  }
}
    `, {"fragmentName":"RacingCorrectionLine"}) as unknown as TypedDocumentString<RacingCorrectionLineFragment, unknown>;
export const RacingFactCellFragmentDoc = new TypedDocumentString(`
    fragment RacingFactCell on RacingFact {
  field
  imported
  value
  correction {
    id
    sourceUrl
    byName
    correctedAt
  }
}
    `, {"fragmentName":"RacingFactCell"}) as unknown as TypedDocumentString<RacingFactCellFragment, unknown>;
export const ReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportFields on AnalyticReport {
  id
  title
  ownerName
  sharedWith
  version
  updatedAt
  definition {
    measure
    dimensions
    grain
    filters {
      dimension
      operator
      values
    }
    lastDays
    view
  }
  schedule {
    frequency
    day
    hour
    timeZone
    attach
    nextAt
  }
  viewerCan {
    edit
  }
}
    `, {"fragmentName":"ReportFields"}) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>;
export const OutcomeFieldsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeFields on AnalyticReportOutcome {
  columns
  rows {
    labels
    value
  }
  hidden
  truncated
  ranAt
}
    `, {"fragmentName":"OutcomeFields"}) as unknown as TypedDocumentString<OutcomeFieldsFragment, unknown>;
export const RuleVersionFieldsFragmentDoc = new TypedDocumentString(`
    fragment RuleVersionFields on RuleVersion {
  version
  name
  parameters
  action
  severity
  reason
  createdAt
  createdByName
}
    `, {"fragmentName":"RuleVersionFields"}) as unknown as TypedDocumentString<RuleVersionFieldsFragment, unknown>;
export const RuleLineFragmentDoc = new TypedDocumentString(`
    fragment RuleLine on AutomaticRule {
  id
  kind
  revision
  liveVersion
  missedCanaries
  latest {
    ...RuleVersionFields
  }
  figures {
    hits
    upheld
    dismissed
    refused
    precision
  }
  viewerCan {
    manage
  }
}
    fragment RuleVersionFields on RuleVersion {
  version
  name
  parameters
  action
  severity
  reason
  createdAt
  createdByName
}`, {"fragmentName":"RuleLine"}) as unknown as TypedDocumentString<RuleLineFragment, unknown>;
export const RuleDetailFragmentDoc = new TypedDocumentString(`
    fragment RuleDetail on AutomaticRule {
  ...RuleLine
  versions {
    ...RuleVersionFields
  }
  trials {
    id
    version
    days
    state
    total
    scanned
    caught
    rightly
    wrongly
    askedAt
    askedByName
    finishedAt
    samples {
      subjectKind
      subjectId
      excerpt
      matched
      verdict
    }
  }
  canaries {
    id
    body
    addedAt
    addedByName
    lastRunAt
    caught
  }
}
    fragment RuleLine on AutomaticRule {
  id
  kind
  revision
  liveVersion
  missedCanaries
  latest {
    ...RuleVersionFields
  }
  figures {
    hits
    upheld
    dismissed
    refused
    precision
  }
  viewerCan {
    manage
  }
}
fragment RuleVersionFields on RuleVersion {
  version
  name
  parameters
  action
  severity
  reason
  createdAt
  createdByName
}`, {"fragmentName":"RuleDetail"}) as unknown as TypedDocumentString<RuleDetailFragment, unknown>;
export const RuleAnswerFragmentDoc = new TypedDocumentString(`
    fragment RuleAnswer on AutomaticRuleResult {
  __typename
  ... on AutomaticRule {
    ...RuleDetail
  }
  ... on RuleParametersRefused {
    problems {
      at
      problem
    }
  }
  ... on Refusal {
    code
  }
}
    fragment RuleLine on AutomaticRule {
  id
  kind
  revision
  liveVersion
  missedCanaries
  latest {
    ...RuleVersionFields
  }
  figures {
    hits
    upheld
    dismissed
    refused
    precision
  }
  viewerCan {
    manage
  }
}
fragment RuleVersionFields on RuleVersion {
  version
  name
  parameters
  action
  severity
  reason
  createdAt
  createdByName
}
fragment RuleDetail on AutomaticRule {
  ...RuleLine
  versions {
    ...RuleVersionFields
  }
  trials {
    id
    version
    days
    state
    total
    scanned
    caught
    rightly
    wrongly
    askedAt
    askedByName
    finishedAt
    samples {
      subjectKind
      subjectId
      excerpt
      matched
      verdict
    }
  }
  canaries {
    id
    body
    addedAt
    addedByName
    lastRunAt
    caught
  }
}`, {"fragmentName":"RuleAnswer"}) as unknown as TypedDocumentString<RuleAnswerFragment, unknown>;
export const EndedSessionsFragmentDoc = new TypedDocumentString(`
    fragment EndedSessions on EndUserSessionsResult {
  __typename
  ... on SessionsEnded {
    ids
    refusedAt
    tookMs
    everywhere
    pending
  }
  ... on Refusal {
    code
    message
  }
}
    `, {"fragmentName":"EndedSessions"}) as unknown as TypedDocumentString<EndedSessionsFragment, unknown>;
export const PreferenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PreferenceFields on StaffPreferences {
  theme
  density
  lists {
    list
    columns
    defaultViewId
    defaultQuery
  }
}
    `, {"fragmentName":"PreferenceFields"}) as unknown as TypedDocumentString<PreferenceFieldsFragment, unknown>;
export const ViewFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewFields on StaffView {
  id
  list
  name
  query
  sharedWith
  ownerId
  ownerName
  version
  viewerCan {
    change
    remove
  }
}
    `, {"fragmentName":"ViewFields"}) as unknown as TypedDocumentString<ViewFieldsFragment, unknown>;
export const SwitchFieldsFragmentDoc = new TypedDocumentString(`
    fragment SwitchFields on FeatureSwitch {
  name
  off
  since
  byId
  byName
  reason
  revertsAt
  version
  viewerCan {
    change
  }
}
    `, {"fragmentName":"SwitchFields"}) as unknown as TypedDocumentString<SwitchFieldsFragment, unknown>;
export const SwitchOutcomeFragmentDoc = new TypedDocumentString(`
    fragment SwitchOutcome on FeatureSwitchResult {
  __typename
  ... on FeatureSwitchChanged {
    featureSwitch {
      ...SwitchFields
    }
    inForceAt
    everywhere
  }
  ... on Refusal {
    code
  }
}
    fragment SwitchFields on FeatureSwitch {
  name
  off
  since
  byId
  byName
  reason
  revertsAt
  version
  viewerCan {
    change
  }
}`, {"fragmentName":"SwitchOutcome"}) as unknown as TypedDocumentString<SwitchOutcomeFragment, unknown>;
export const UserLineFragmentDoc = new TypedDocumentString(`
    fragment UserLine on AdminUser {
  id
  handle
  displayName
  avatarUrl
  username
  state
  roles
  createdAt
  lastSeenAt
  reportsAgainst
}
    `, {"fragmentName":"UserLine"}) as unknown as TypedDocumentString<UserLineFragment, unknown>;
export const UserFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserFields on AdminUser {
  id
  handle
  displayName
  avatarUrl
  username
  email
  emailVerified
  bio
  state
  roles
  createdAt
  lastSeenAt
  reportsAgainst
  reportsMade
  suspension {
    reason
    since
    until
    by {
      id
      handle
      displayName
    }
  }
  lock {
    reason
    since
    until
    by {
      id
      handle
      displayName
    }
  }
  counts {
    posts
    comments
    followers
    following
  }
  viewerCan {
    suspend
    lift
    lock
    unlock
    impersonate
    edit
    requireActions
    note
    manageRoles
    merge
  }
}
    `, {"fragmentName":"UserFields"}) as unknown as TypedDocumentString<UserFieldsFragment, unknown>;
export const UserPostFragmentDoc = new TypedDocumentString(`
    fragment UserPost on AdminPost {
  id
  body
  createdAt
  state
  commentCount
  reactionCount
  media {
    url
    thumbnailUrl
    altText
  }
}
    `, {"fragmentName":"UserPost"}) as unknown as TypedDocumentString<UserPostFragment, unknown>;
export const UserStateFragmentDoc = new TypedDocumentString(`
    fragment UserState on AdminUser {
  id
  state
  suspension {
    reason
    since
    until
    by {
      id
      handle
      displayName
    }
  }
  lock {
    reason
    since
    until
    by {
      id
      handle
      displayName
    }
  }
  viewerCan {
    suspend
    lift
    lock
    unlock
    impersonate
    edit
    requireActions
    note
    manageRoles
    merge
  }
}
    `, {"fragmentName":"UserState"}) as unknown as TypedDocumentString<UserStateFragment, unknown>;
export const UserOutcomeFragmentDoc = new TypedDocumentString(`
    fragment UserOutcome on UserActionResult {
  __typename
  ... on AdminUser {
    ...UserState
  }
  ... on Refusal {
    code
    message
  }
  ... on Conflict {
    user {
      ...UserState
    }
  }
}
    fragment UserState on AdminUser {
  id
  state
  suspension {
    reason
    since
    until
    by {
      id
      handle
      displayName
    }
  }
  lock {
    reason
    since
    until
    by {
      id
      handle
      displayName
    }
  }
  viewerCan {
    suspend
    lift
    lock
    unlock
    impersonate
    edit
    requireActions
    note
    manageRoles
    merge
  }
}`, {"fragmentName":"UserOutcome"}) as unknown as TypedDocumentString<UserOutcomeFragment, unknown>;
export const NoteFieldsFragmentDoc = new TypedDocumentString(`
    fragment NoteFields on UserNote {
  id
  body
  createdAt
  editedAt
  by {
    id
    displayName
  }
  viewerCan {
    edit
    delete
  }
}
    `, {"fragmentName":"NoteFields"}) as unknown as TypedDocumentString<NoteFieldsFragment, unknown>;
export const NoteOutcomeFragmentDoc = new TypedDocumentString(`
    fragment NoteOutcome on UserNoteResult {
  __typename
  ... on UserNote {
    ...NoteFields
  }
  ... on UserNoteDeleted {
    id
  }
  ... on Refusal {
    code
  }
}
    fragment NoteFields on UserNote {
  id
  body
  createdAt
  editedAt
  by {
    id
    displayName
  }
  viewerCan {
    edit
    delete
  }
}`, {"fragmentName":"NoteOutcome"}) as unknown as TypedDocumentString<NoteOutcomeFragment, unknown>;
export const HelpOutcomeFragmentDoc = new TypedDocumentString(`
    fragment HelpOutcome on AccountHelpResult {
  __typename
  ... on AdminUser {
    id
  }
  ... on Refusal {
    code
  }
}
    `, {"fragmentName":"HelpOutcome"}) as unknown as TypedDocumentString<HelpOutcomeFragment, unknown>;
export const BehaviourDocument = {"__meta__":{"hash":"sha256:89246647505a3116f225d5582e104df0cd8b79176d81b0dd21621eb42296f5ce"}} as unknown as TypedDocumentString<BehaviourQuery, BehaviourQueryVariables>;
export const SystemHealthDocument = {"__meta__":{"hash":"sha256:3e62032f6e7142f5f677d551a6971654a5462971b4d0c5f74c333c6452805ec0"}} as unknown as TypedDocumentString<SystemHealthQuery, SystemHealthQueryVariables>;
export const LiveFiguresDocument = {"__meta__":{"hash":"sha256:f76e6aff413e3b08a6a55ddc36298dbadd306367c9cc4a353635e1cb0421babc"}} as unknown as TypedDocumentString<LiveFiguresQuery, LiveFiguresQueryVariables>;
export const CurrentAnnouncementsDocument = {"__meta__":{"hash":"sha256:b11386379746ebdbffcbee782744480d1362051e24c433066931570d8e292e6b"}} as unknown as TypedDocumentString<CurrentAnnouncementsQuery, CurrentAnnouncementsQueryVariables>;
export const DismissAnnouncementDocument = {"__meta__":{"hash":"sha256:d0fe806c61a2b0906f00f31b1803edc85f0100c736c420d11cfecd5686392892"}} as unknown as TypedDocumentString<DismissAnnouncementMutation, DismissAnnouncementMutationVariables>;
export const AdminAnnouncementsDocument = {"__meta__":{"hash":"sha256:6aea686f15d1ef3a060d5550de65ac3fba90fb262cf2c946db1f8daac8ce8138"}} as unknown as TypedDocumentString<AdminAnnouncementsQuery, AdminAnnouncementsQueryVariables>;
export const AdminAnnouncementDocument = {"__meta__":{"hash":"sha256:3a43169fea19b0f74eeca208921a6e3b0ab0db6c0b1f2056ebff30bb1874fba6"}} as unknown as TypedDocumentString<AdminAnnouncementQuery, AdminAnnouncementQueryVariables>;
export const SaveAnnouncementDocument = {"__meta__":{"hash":"sha256:fa737c2dbcb387e50096bbe26f137cbf2d9e0099c60c72b4e14faa43b6d8cfd7"}} as unknown as TypedDocumentString<SaveAnnouncementMutation, SaveAnnouncementMutationVariables>;
export const EndAnnouncementDocument = {"__meta__":{"hash":"sha256:abb0a861d4a214c8b2ddd8b9544beb2586e5fb938730f099846c2b588bb6b0b3"}} as unknown as TypedDocumentString<EndAnnouncementMutation, EndAnnouncementMutationVariables>;
export const DeleteAnnouncementDocument = {"__meta__":{"hash":"sha256:a36ec03899f7cb5aca45b4bfb96020ad30815798612055cd0af146cf9a3368f1"}} as unknown as TypedDocumentString<DeleteAnnouncementMutation, DeleteAnnouncementMutationVariables>;
export const ApplicationsDocument = {"__meta__":{"hash":"sha256:f3f70f916b733712c988b390415ef397a99613ec50e9c1e14b11e2384c884b0f"}} as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const SetApplicationRateDocument = {"__meta__":{"hash":"sha256:50e82ff66ad1f6839036266088a14f264e86ec9d270cfdfe321eb05bb3f7885e"}} as unknown as TypedDocumentString<SetApplicationRateMutation, SetApplicationRateMutationVariables>;
export const SuspendApplicationDocument = {"__meta__":{"hash":"sha256:10b9bc660d3a6baad280fcefebb3d72d9e8838c4e3e0a68743c7211c9ca61737"}} as unknown as TypedDocumentString<SuspendApplicationMutation, SuspendApplicationMutationVariables>;
export const LiftApplicationSuspensionDocument = {"__meta__":{"hash":"sha256:c5bdb000f238c4b72dfaee3ac5f2cc107fa3c4ccf7f89433a77d662c6d2544e4"}} as unknown as TypedDocumentString<LiftApplicationSuspensionMutation, LiftApplicationSuspensionMutationVariables>;
export const AuditLogDocument = {"__meta__":{"hash":"sha256:adc5a05f232fe2c2f18d96b8acf634183460b3347a866863120594f6fc3c279d"}} as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditVerificationsDocument = {"__meta__":{"hash":"sha256:54dc3da4f8e4baf1d9c72202a6ddaa79bc40f5a3f684967c31248991efef0f53"}} as unknown as TypedDocumentString<AuditVerificationsQuery, AuditVerificationsQueryVariables>;
export const VerifyAuditLogDocument = {"__meta__":{"hash":"sha256:b12364efd0685e60c3a1f48740d3a39f19064d406756ecceb253184ea128cfda"}} as unknown as TypedDocumentString<VerifyAuditLogMutation, VerifyAuditLogMutationVariables>;
export const ExportAuditLogDocument = {"__meta__":{"hash":"sha256:483e4f6182ce34804c09b6f15f4cedacd50c6800298ec7c95992b89bfa922e8d"}} as unknown as TypedDocumentString<ExportAuditLogMutation, ExportAuditLogMutationVariables>;
export const PreviewBulkActionDocument = {"__meta__":{"hash":"sha256:aa359dc3ffb7a13a5a5e8428ac04a6f36ea8cda240407389eab50f4e8875ca93"}} as unknown as TypedDocumentString<PreviewBulkActionMutation, PreviewBulkActionMutationVariables>;
export const StartBulkActionDocument = {"__meta__":{"hash":"sha256:fc800727f0c2c031f22270e286d62d64a11eb203a713cc60477e3c528ebc5556"}} as unknown as TypedDocumentString<StartBulkActionMutation, StartBulkActionMutationVariables>;
export const CancelBulkActionDocument = {"__meta__":{"hash":"sha256:75124cbb98899390bf840865ddee6ddf4d89b27954c955869d5395ebe90e5db9"}} as unknown as TypedDocumentString<CancelBulkActionMutation, CancelBulkActionMutationVariables>;
export const BulkRunDocument = {"__meta__":{"hash":"sha256:93d4f2344efb5438d1c543a7c8a6ec007b48d1df36f552ded02e527c5f7a536d"}} as unknown as TypedDocumentString<BulkRunQuery, BulkRunQueryVariables>;
export const CasesDocument = {"__meta__":{"hash":"sha256:2de367dde9ff6d992155b24f4e21c688608d7a4e016c0fefe97f1957c282d614"}} as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseDetailDocument = {"__meta__":{"hash":"sha256:520bd5da7bc7c5d27f58eb76208bd359f343682da505f00cee24a03f69a59e1f"}} as unknown as TypedDocumentString<CaseDetailQuery, CaseDetailQueryVariables>;
export const CaseReportsDocument = {"__meta__":{"hash":"sha256:e797743e86ae4383ceff84ffc90bcac400518e5228aee5215976ea4306ca0b52"}} as unknown as TypedDocumentString<CaseReportsQuery, CaseReportsQueryVariables>;
export const CaseCountsDocument = {"__meta__":{"hash":"sha256:23c12ae8f390f1befce5a1e81a0d835c187b14a05461d2b0f6e5256643a13638"}} as unknown as TypedDocumentString<CaseCountsQuery, CaseCountsQueryVariables>;
export const DecideCaseDocument = {"__meta__":{"hash":"sha256:9e7ebcbc04830ae876eac8428ae1498c842948e7c57f9ef10bc4d1ebe38fc704"}} as unknown as TypedDocumentString<DecideCaseMutation, DecideCaseMutationVariables>;
export const DecideAppealDocument = {"__meta__":{"hash":"sha256:619d9f2736b5667f43f41f61029007f331a3f3e52bad42f94d1f309d76ddebc6"}} as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const ClaimCaseDocument = {"__meta__":{"hash":"sha256:7957b8444cad7bd82dc8b49a82c03c9727b30e76360b5d33177df6eaeaff9138"}} as unknown as TypedDocumentString<ClaimCaseMutation, ClaimCaseMutationVariables>;
export const ReleaseCaseDocument = {"__meta__":{"hash":"sha256:9c08e5468ec4b93aa33743179d4b890df35add390974a883aa17116e534ecc1d"}} as unknown as TypedDocumentString<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const SnoozeCaseDocument = {"__meta__":{"hash":"sha256:31029b8a861aa0d2476da24be4b71d26eb60fc5593489e5da1e33e8385fe315f"}} as unknown as TypedDocumentString<SnoozeCaseMutation, SnoozeCaseMutationVariables>;
export const CancelScheduledDocument = {"__meta__":{"hash":"sha256:a76d9f48a5b7d52af3ef61f63b2ca41b4164dfb74caf75a7bb36c575fcde2a29"}} as unknown as TypedDocumentString<CancelScheduledMutation, CancelScheduledMutationVariables>;
export const WakeCaseDocument = {"__meta__":{"hash":"sha256:6497cbbbaf5929016798dd89db33525f452c1537b3400236424c74a65e6bfa44"}} as unknown as TypedDocumentString<WakeCaseMutation, WakeCaseMutationVariables>;
export const CaseScopeDocument = {"__meta__":{"hash":"sha256:a2a7eec6be641af3a5055f949173427e1dccd5c90512a192dd8a5d898cefd75d"}} as unknown as TypedDocumentString<CaseScopeQuery, CaseScopeQueryVariables>;
export const DecisionWordsDocument = {"__meta__":{"hash":"sha256:e9147d42081cabfafd9cb188f9e3651b42f43d15bc0fdc531f019cfd0b7d87a2"}} as unknown as TypedDocumentString<DecisionWordsQuery, DecisionWordsQueryVariables>;
export const RestoreContentDocument = {"__meta__":{"hash":"sha256:37f93a13d0f21514959a7f84e51fbfef7b615753a0c0844cb762f1376b9d7173"}} as unknown as TypedDocumentString<RestoreContentMutation, RestoreContentMutationVariables>;
export const CaseQueueChangedDocument = {"__meta__":{"hash":"sha256:7200e1b03b91c41d82d6581bf0b5cfd3ca8563b0f2485ab7e9a889ffa911dcbd"}} as unknown as TypedDocumentString<CaseQueueChangedSubscription, CaseQueueChangedSubscriptionVariables>;
export const ContentItemsDocument = {"__meta__":{"hash":"sha256:c7fa5a67ef342a5e61f39a394c78e18a91cc98e609d83baea06dfc8115d830b4"}} as unknown as TypedDocumentString<ContentItemsQuery, ContentItemsQueryVariables>;
export const IdentityStatusDocument = {"__meta__":{"hash":"sha256:19a2250714e4179bbf0244275f99a9df7daf48949a046b6a1498684552d4678f"}} as unknown as TypedDocumentString<IdentityStatusQuery, IdentityStatusQueryVariables>;
export const UserGrantsDocument = {"__meta__":{"hash":"sha256:7113a2a4c6b5e99f3943c1cd9b3e75ed327d2dcee8ed8ece1321fadd38c917a1"}} as unknown as TypedDocumentString<UserGrantsQuery, UserGrantsQueryVariables>;
export const RunningGrantsDocument = {"__meta__":{"hash":"sha256:357b4a96c2765d9e7a623a810e750d45d056464996030dac9ec40ea8366351a1"}} as unknown as TypedDocumentString<RunningGrantsQuery, RunningGrantsQueryVariables>;
export const EndGrantDocument = {"__meta__":{"hash":"sha256:a1879e1ea94f14c7e0f104507dd39e4320bf20e1ef43022f70c3b654bd99b464"}} as unknown as TypedDocumentString<EndGrantMutation, EndGrantMutationVariables>;
export const JobsDocument = {"__meta__":{"hash":"sha256:481604c83fd5f4f32ee86697eccaa86fccdc9e555cc71813736d062365119be6"}} as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const DeadEventsDocument = {"__meta__":{"hash":"sha256:fa3d4663041f4ba3d086af41a58ca1a056523e4ecd190d6c43a2d34ec688df99"}} as unknown as TypedDocumentString<DeadEventsQuery, DeadEventsQueryVariables>;
export const JobRunsDocument = {"__meta__":{"hash":"sha256:ecac302a90c85a98d4e3d6c5225a5493b626d3c97396466bc1f8a1465f2e1fbf"}} as unknown as TypedDocumentString<JobRunsQuery, JobRunsQueryVariables>;
export const RunPeriodicJobDocument = {"__meta__":{"hash":"sha256:aba6f3fd4b77f3c554ab0934b0ad487576ab50a9ae1fb2517f74158a489cc3b6"}} as unknown as TypedDocumentString<RunPeriodicJobMutation, RunPeriodicJobMutationVariables>;
export const RetryDeadEventsDocument = {"__meta__":{"hash":"sha256:10e99d0ff12593d8dced45e0b9e9a439159c14eafaacc2a9e16c7403a2e6dcdf"}} as unknown as TypedDocumentString<RetryDeadEventsMutation, RetryDeadEventsMutationVariables>;
export const DiscardDeadEventsDocument = {"__meta__":{"hash":"sha256:249a76e1c05949e466b0196af08daf3b9ea82aa42318fd42b10d94f0840086fa"}} as unknown as TypedDocumentString<DiscardDeadEventsMutation, DiscardDeadEventsMutationVariables>;
export const LegalDocumentsDocument = {"__meta__":{"hash":"sha256:1aa13a183bbed53c0b6470d15cc973d1423edb7b2e07eb3601be0d3764d281ff"}} as unknown as TypedDocumentString<LegalDocumentsQuery, LegalDocumentsQueryVariables>;
export const LegalDocumentDocument = {"__meta__":{"hash":"sha256:c768d1c100a726bef29b2e719da02de5572aa87c2d96fbc9d1ceda95cbe2ddfb"}} as unknown as TypedDocumentString<LegalDocumentQuery, LegalDocumentQueryVariables>;
export const LegalVersionTextsDocument = {"__meta__":{"hash":"sha256:8dfd00ab29f7e34b28dcb7e42a1a2009055c010577174a7616d7eb7c05a61785"}} as unknown as TypedDocumentString<LegalVersionTextsQuery, LegalVersionTextsQueryVariables>;
export const SaveLegalDraftDocument = {"__meta__":{"hash":"sha256:b8f843d990da726e48ae955bf532b5ea6009d0b3d9cc6294cb50d20e9d326ffb"}} as unknown as TypedDocumentString<SaveLegalDraftMutation, SaveLegalDraftMutationVariables>;
export const DiscardLegalDraftDocument = {"__meta__":{"hash":"sha256:b473c14aa6c2c6124e3a90f66639c273d3d2792f173a6b18fd8e339b0d03c6bb"}} as unknown as TypedDocumentString<DiscardLegalDraftMutation, DiscardLegalDraftMutationVariables>;
export const PublishLegalDraftDocument = {"__meta__":{"hash":"sha256:a168aecdbdefb8b317b4508f9b2bc447d20d7d0e52a8aa4d069aa08e03749dc6"}} as unknown as TypedDocumentString<PublishLegalDraftMutation, PublishLegalDraftMutationVariables>;
export const MailTemplatesDocument = {"__meta__":{"hash":"sha256:3eb0f9fd9d7bdb98112612644a996632487a821e6515a2513dd70d2bad6dd093"}} as unknown as TypedDocumentString<MailTemplatesQuery, MailTemplatesQueryVariables>;
export const MailTemplatePageDocument = {"__meta__":{"hash":"sha256:a08bfa9e76166d3d7dae4eba105301217d66d051ee412984a744b23db8110679"}} as unknown as TypedDocumentString<MailTemplatePageQuery, MailTemplatePageQueryVariables>;
export const MailTemplateVersionsDocument = {"__meta__":{"hash":"sha256:6fe1eb68ca33ac2b56895439fdc6466300ac8e7996489c05073e1d8f45178203"}} as unknown as TypedDocumentString<MailTemplateVersionsQuery, MailTemplateVersionsQueryVariables>;
export const MailTemplatePreviewDocument = {"__meta__":{"hash":"sha256:f2a1319b0d7e69aaf9540f93043f88e5413b06c1175ba28ce1cbaa8f64857f8a"}} as unknown as TypedDocumentString<MailTemplatePreviewQuery, MailTemplatePreviewQueryVariables>;
export const ChangeMailTemplateDocument = {"__meta__":{"hash":"sha256:7dbc0ec464015fdf771ecf0bc415813d6c3dfcd70bdc31fc6549a87402637bf1"}} as unknown as TypedDocumentString<ChangeMailTemplateMutation, ChangeMailTemplateMutationVariables>;
export const RestoreMailTemplateDocument = {"__meta__":{"hash":"sha256:43f806f484003e438b6af73ecf2875b176f54ee52224a38a842763df91c3440c"}} as unknown as TypedDocumentString<RestoreMailTemplateMutation, RestoreMailTemplateMutationVariables>;
export const SendTestMailDocument = {"__meta__":{"hash":"sha256:85bae9434fcfabfdb84f12b67be8fd05920019561b8ae131036fe62c0b5a04be"}} as unknown as TypedDocumentString<SendTestMailMutation, SendTestMailMutationVariables>;
export const AccountMergePreviewDocument = {"__meta__":{"hash":"sha256:88e3094bcb3874f3b81ce8f1d5c3cbc33e897b4f1a1845bbbea161baa5de9aff"}} as unknown as TypedDocumentString<AccountMergePreviewQuery, AccountMergePreviewQueryVariables>;
export const AccountMergeDocument = {"__meta__":{"hash":"sha256:b226d272fbf00b02d1e9c080a63324e5aac45b7bc64699450ce830002eabe4f3"}} as unknown as TypedDocumentString<AccountMergeQuery, AccountMergeQueryVariables>;
export const AccountMergesDocument = {"__meta__":{"hash":"sha256:702d8a16d6576563adbbeda1d63ea34c009643e7985b7d145e116a6b7a20b017"}} as unknown as TypedDocumentString<AccountMergesQuery, AccountMergesQueryVariables>;
export const StartAccountMergeDocument = {"__meta__":{"hash":"sha256:2720302af2d2aaf3f74739898113c6f83e2ba49432f5ae563962f1d205ee3aa3"}} as unknown as TypedDocumentString<StartAccountMergeMutation, StartAccountMergeMutationVariables>;
export const CancelAccountMergeDocument = {"__meta__":{"hash":"sha256:c4dba11965819ebe41bdad1d8d65fabbc87a10b7c50ecab99ce7fb45df1830c4"}} as unknown as TypedDocumentString<CancelAccountMergeMutation, CancelAccountMergeMutationVariables>;
export const OrganizationsDocument = {"__meta__":{"hash":"sha256:b3aee89f4763003c6ebb3337ee4d2ddd9abc0737c538600a84f6afb4e17c7846"}} as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationDetailDocument = {"__meta__":{"hash":"sha256:5a3bd582e5d53b980de7c4541d40fd5e30c13299dd519a861535a08329231379"}} as unknown as TypedDocumentString<OrganizationDetailQuery, OrganizationDetailQueryVariables>;
export const OrganizationMembersDocument = {"__meta__":{"hash":"sha256:b4610d3226580f6d277fd88997ca74cf463e71e6b563d3f4aa9ed5bf1a976887"}} as unknown as TypedDocumentString<OrganizationMembersQuery, OrganizationMembersQueryVariables>;
export const OrganizationInvitationsDocument = {"__meta__":{"hash":"sha256:69d7ee8a63c13dc6ec03c6ea834bc0a12f8362a86da3aec86c105507a68cd393"}} as unknown as TypedDocumentString<OrganizationInvitationsQuery, OrganizationInvitationsQueryVariables>;
export const PaletteOrganizationsDocument = {"__meta__":{"hash":"sha256:6cede974a0622f754a4d2ac8da61b75121cf3dbab8f769f0187103f84b558636"}} as unknown as TypedDocumentString<PaletteOrganizationsQuery, PaletteOrganizationsQueryVariables>;
export const CreateOrganizationDocument = {"__meta__":{"hash":"sha256:949cbfcb4311d47803cee098590ad97f2f9e8db7d5cf83661bed68da55643c9e"}} as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const UpdateOrganizationDocument = {"__meta__":{"hash":"sha256:99302aa37a659b5c7730b256fe449dd2d2cbf06b9c0821f31a96068b8b82c46f"}} as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const SuspendOrganizationDocument = {"__meta__":{"hash":"sha256:ddf0437ef9de95728775c771ee9f71b202391006a79175058218f97dc7d45bc3"}} as unknown as TypedDocumentString<SuspendOrganizationMutation, SuspendOrganizationMutationVariables>;
export const LiftOrganizationSuspensionDocument = {"__meta__":{"hash":"sha256:a0e2e4927ba9fcffcc604d4c4d294278a5eb7f3433584952e3b1465840167ad8"}} as unknown as TypedDocumentString<LiftOrganizationSuspensionMutation, LiftOrganizationSuspensionMutationVariables>;
export const AppointOrganizationAdminDocument = {"__meta__":{"hash":"sha256:eefe482d53b7b977e66b15c7349a9af700b256dcfad1d836326c3ff0a56e8809"}} as unknown as TypedDocumentString<AppointOrganizationAdminMutation, AppointOrganizationAdminMutationVariables>;
export const RemoveOrganizationMemberDocument = {"__meta__":{"hash":"sha256:6f7bc32949fc9a01115f7fa2f67ebef80519de48c2f8e6ac18e20d3639e134dc"}} as unknown as TypedDocumentString<RemoveOrganizationMemberMutation, RemoveOrganizationMemberMutationVariables>;
export const OverviewDocument = {"__meta__":{"hash":"sha256:7de02ef9c0be50c47cb13f71ad295d6a15a30210658195f9a7cf7978d56be3da"}} as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PlatformSettingsDocument = {"__meta__":{"hash":"sha256:72166bdf30c8b584342afdab16f171afa479676404c718b5a1eb79ec32a1acdb"}} as unknown as TypedDocumentString<PlatformSettingsQuery, PlatformSettingsQueryVariables>;
export const PoliciesPageDocument = {"__meta__":{"hash":"sha256:c5f4a42edc8185834c325ce75646dfb5dc7529acd6161e575047de1473652cbb"}} as unknown as TypedDocumentString<PoliciesPageQuery, PoliciesPageQueryVariables>;
export const PolicyVersionsDocument = {"__meta__":{"hash":"sha256:2dce41f827547bd9b9c7a2b907cc511d6891033fd30d9654d2bd412c9f181d83"}} as unknown as TypedDocumentString<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const TemplateVersionsDocument = {"__meta__":{"hash":"sha256:e93deb7417ac19c7fdaabd0880108fa5cde0d8ee36780c2cba357f4c661ce147"}} as unknown as TypedDocumentString<TemplateVersionsQuery, TemplateVersionsQueryVariables>;
export const ChangePolicyDocument = {"__meta__":{"hash":"sha256:9514f3eee46ebb5a97736afa60ad7610365e0959d7541d0a9805753224af0f5e"}} as unknown as TypedDocumentString<ChangePolicyMutation, ChangePolicyMutationVariables>;
export const SaveTemplateDocument = {"__meta__":{"hash":"sha256:f1238efce7c02aee39c6950376101b09d23c9a9463b93b93aee452fd94c7a7b3"}} as unknown as TypedDocumentString<SaveTemplateMutation, SaveTemplateMutationVariables>;
export const RetireTemplateDocument = {"__meta__":{"hash":"sha256:798de52e18748f6950c0b9fa0fd73ee223bcc4c7c64b07979512deff81ed3102"}} as unknown as TypedDocumentString<RetireTemplateMutation, RetireTemplateMutationVariables>;
export const RacingChoiceDocument = {"__meta__":{"hash":"sha256:44bfcec6bd9955e0253ea165cfa5d0e7fa7f2a5b2dd6ca9aeae3389b0b3f7b47"}} as unknown as TypedDocumentString<RacingChoiceQuery, RacingChoiceQueryVariables>;
export const RacingSeasonsDocument = {"__meta__":{"hash":"sha256:a5a6a6cc2f01efae1313941fe781f78073ce7343168e534829f6bfdb075b3fb6"}} as unknown as TypedDocumentString<RacingSeasonsQuery, RacingSeasonsQueryVariables>;
export const RacingFactsDocument = {"__meta__":{"hash":"sha256:90f84f2f90d318fa7b34e30ae0baa2a7aae855a45f8424b6266f2dc549b1615a"}} as unknown as TypedDocumentString<RacingFactsQuery, RacingFactsQueryVariables>;
export const RacingCorrectionsDocument = {"__meta__":{"hash":"sha256:7954dbc8142ebf692f8277ecf30abe3bd90f59c03bed739f670d502df8a90579"}} as unknown as TypedDocumentString<RacingCorrectionsQuery, RacingCorrectionsQueryVariables>;
export const CorrectRacingFactsDocument = {"__meta__":{"hash":"sha256:2b66d8f1b156860d13b3144f16fad9814f4054c2ba88291448cbf3dae4339f83"}} as unknown as TypedDocumentString<CorrectRacingFactsMutation, CorrectRacingFactsMutationVariables>;
export const WithdrawRacingCorrectionsDocument = {"__meta__":{"hash":"sha256:499af305bb3c0512b2060af05fdadfafd3576d104526674d5aafa968c52c3d25"}} as unknown as TypedDocumentString<WithdrawRacingCorrectionsMutation, WithdrawRacingCorrectionsMutationVariables>;
export const AnalyticReportsDocument = {"__meta__":{"hash":"sha256:43a063954d42e08f3e27d9bb690a5fe74f4ff77938c4d5e57f1049462ffa49a0"}} as unknown as TypedDocumentString<AnalyticReportsQuery, AnalyticReportsQueryVariables>;
export const ReportCatalogueDocument = {"__meta__":{"hash":"sha256:34c3e31a8404c35fc8d977baea971541fd9e2ccf80f6dc4e74e58e6b1cf95b92"}} as unknown as TypedDocumentString<ReportCatalogueQuery, ReportCatalogueQueryVariables>;
export const AnalyticReportDocument = {"__meta__":{"hash":"sha256:92e3dcb9ec1b80fc07942e374166ea3059272cbe852af23fa7547058d399b8dd"}} as unknown as TypedDocumentString<AnalyticReportQuery, AnalyticReportQueryVariables>;
export const TryAnalyticReportDocument = {"__meta__":{"hash":"sha256:d8a582c557ec37bdabae8eb320f422202d92d9f48ca9f1711b9f148ec23933b5"}} as unknown as TypedDocumentString<TryAnalyticReportQuery, TryAnalyticReportQueryVariables>;
export const CreateAnalyticReportDocument = {"__meta__":{"hash":"sha256:8f35ecda194412b72c4dab571da600373894b0f318a17523b46291b0da73e130"}} as unknown as TypedDocumentString<CreateAnalyticReportMutation, CreateAnalyticReportMutationVariables>;
export const UpdateAnalyticReportDocument = {"__meta__":{"hash":"sha256:d5762e2e650a47ed589109dd219a807dcbbaac61528348bfdda7fd2d22b78c14"}} as unknown as TypedDocumentString<UpdateAnalyticReportMutation, UpdateAnalyticReportMutationVariables>;
export const ShareAnalyticReportDocument = {"__meta__":{"hash":"sha256:996df914711b8ece23a64155d043c8980abf5fde19b36ab20e67d831e2790003"}} as unknown as TypedDocumentString<ShareAnalyticReportMutation, ShareAnalyticReportMutationVariables>;
export const DeleteAnalyticReportDocument = {"__meta__":{"hash":"sha256:4f1a15fd4d303de397de4a2d8406afe136c8dba3f87790cbcc34f5d2fbb6584a"}} as unknown as TypedDocumentString<DeleteAnalyticReportMutation, DeleteAnalyticReportMutationVariables>;
export const ExportAnalyticReportDocument = {"__meta__":{"hash":"sha256:fa12b04e88f4548a1a638dbe9a5b88c4223d3049adeb78b96d3c52cecfca3a86"}} as unknown as TypedDocumentString<ExportAnalyticReportMutation, ExportAnalyticReportMutationVariables>;
export const ScheduleAnalyticReportDocument = {"__meta__":{"hash":"sha256:f92bf73b3e47c25109848901bef0711625ad83360320aa340a4c7e0ab37a4cd6"}} as unknown as TypedDocumentString<ScheduleAnalyticReportMutation, ScheduleAnalyticReportMutationVariables>;
export const UnscheduleAnalyticReportDocument = {"__meta__":{"hash":"sha256:df43e55febe4fbce6b4ad821974880816063d96dea252e5413cb1c8ce671c9d8"}} as unknown as TypedDocumentString<UnscheduleAnalyticReportMutation, UnscheduleAnalyticReportMutationVariables>;
export const MailAnalyticReportDocument = {"__meta__":{"hash":"sha256:760cc299e9142ae53cc580bce17dc1e1d3f45a315858ebdb94932398446d7fe8"}} as unknown as TypedDocumentString<MailAnalyticReportMutation, MailAnalyticReportMutationVariables>;
export const RulesDocument = {"__meta__":{"hash":"sha256:13b3ee8d86c8b9d89fdccd31cdd91ac390fde673796eba73da40564a4c6465ff"}} as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const HeldContentDocument = {"__meta__":{"hash":"sha256:72d90d27fe61b55bb1366a5aa008690c11f356714882ff4a64accf790540b66d"}} as unknown as TypedDocumentString<HeldContentQuery, HeldContentQueryVariables>;
export const RulePageDocument = {"__meta__":{"hash":"sha256:ef4931c9a8f9a9335fb4a5323de6d02b349ed090908427fa690c43689f53d7b4"}} as unknown as TypedDocumentString<RulePageQuery, RulePageQueryVariables>;
export const SaveRuleDocument = {"__meta__":{"hash":"sha256:ddfd831ca59f861a0130af5cca4b13af116d5bbc2890edabcd38e2ecad1b2003"}} as unknown as TypedDocumentString<SaveRuleMutation, SaveRuleMutationVariables>;
export const TryRuleDocument = {"__meta__":{"hash":"sha256:22bfbcc073bce740f278f6a5b53a4831163f09a6f1568c7b7f5339def36a3d7c"}} as unknown as TypedDocumentString<TryRuleMutation, TryRuleMutationVariables>;
export const SwitchRuleOnDocument = {"__meta__":{"hash":"sha256:8be0ec376d65223ccda0862d4b0048d5ba47876f0ca60302c205de51e644e649"}} as unknown as TypedDocumentString<SwitchRuleOnMutation, SwitchRuleOnMutationVariables>;
export const SwitchRuleOffDocument = {"__meta__":{"hash":"sha256:095894ad405a5cfeb6aa4566817e3bf8e8dff227a2c250ef156490dd3834308d"}} as unknown as TypedDocumentString<SwitchRuleOffMutation, SwitchRuleOffMutationVariables>;
export const AddRuleCanaryDocument = {"__meta__":{"hash":"sha256:46f9682edece88121eaff9420d423e40b52e624d810f838d52ddf55c33cf2ac8"}} as unknown as TypedDocumentString<AddRuleCanaryMutation, AddRuleCanaryMutationVariables>;
export const RetireRuleCanaryDocument = {"__meta__":{"hash":"sha256:b403a3e26e7272c4d3e812e60d000f46161fe97409fa75d61cf2c57121fe74b7"}} as unknown as TypedDocumentString<RetireRuleCanaryMutation, RetireRuleCanaryMutationVariables>;
export const ReleaseHeldContentDocument = {"__meta__":{"hash":"sha256:28b26f530805d5bf6de644a8b909176c89175e56ba81e97ed72645058986b4bf"}} as unknown as TypedDocumentString<ReleaseHeldContentMutation, ReleaseHeldContentMutationVariables>;
export const UserSessionsDocument = {"__meta__":{"hash":"sha256:ba35f925f35cd05b260aaec07e321000faafc78687e378db20609e2f870bb7df"}} as unknown as TypedDocumentString<UserSessionsQuery, UserSessionsQueryVariables>;
export const EndUserSessionDocument = {"__meta__":{"hash":"sha256:71b371b5a8b5dc363daac3393afd2ff8efad6d78485e54614773cf7f64af3481"}} as unknown as TypedDocumentString<EndUserSessionMutation, EndUserSessionMutationVariables>;
export const EndUserSessionsDocument = {"__meta__":{"hash":"sha256:e904c183a2a9e4dee9b340e32bf5f0507ac78d9d7de4ba02b4b9acfa2a430381"}} as unknown as TypedDocumentString<EndUserSessionsMutation, EndUserSessionsMutationVariables>;
export const StaffViewsDocument = {"__meta__":{"hash":"sha256:f66dfa249d58043803e69a411c66f748daecb7ecfdedf12d17627b1f04e9c3c0"}} as unknown as TypedDocumentString<StaffViewsQuery, StaffViewsQueryVariables>;
export const ChangePreferencesDocument = {"__meta__":{"hash":"sha256:750ad067ab28abb75874818c798f35272254a02d3167893f0a76f458b8f5be8e"}} as unknown as TypedDocumentString<ChangePreferencesMutation, ChangePreferencesMutationVariables>;
export const KeepListLookDocument = {"__meta__":{"hash":"sha256:ae45ca59a37ff87e1bf9859abebef65dc27b2f563cb9061a38c2a8ec8d0a2db6"}} as unknown as TypedDocumentString<KeepListLookMutation, KeepListLookMutationVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"sha256:4b94449be5d950ca457618a715acfefead32294cb737c8692413cdcfa56d98a7"}} as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = {"__meta__":{"hash":"sha256:a9d75ecc77a8bd378973746ed486d6bebeed20562f1746ac11b9d64a30c0a2f6"}} as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:475d48fc8425a4f7a053d5dc2f2ba1e6fbb16898097be0b6b467308df8143c6f"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const PaletteUsersDocument = {"__meta__":{"hash":"sha256:9dfaec85b40cdf7465444059949581d39d4af23306591c0048b69f80ef596e80"}} as unknown as TypedDocumentString<PaletteUsersQuery, PaletteUsersQueryVariables>;
export const FeatureSwitchesDocument = {"__meta__":{"hash":"sha256:b5c7b6d286da22bba89d2e5086c2c31a05cb9009a1fb44d01d1d60a1c0044081"}} as unknown as TypedDocumentString<FeatureSwitchesQuery, FeatureSwitchesQueryVariables>;
export const FeatureSwitchHistoryDocument = {"__meta__":{"hash":"sha256:215d3036c0d5bc3693fab7c1f12832b80f5f94386f0ea728b77eda33ae20a60c"}} as unknown as TypedDocumentString<FeatureSwitchHistoryQuery, FeatureSwitchHistoryQueryVariables>;
export const SwitchOffDocument = {"__meta__":{"hash":"sha256:1cecf88b2a287760387b2fd3c557b7a8867f70de80191be8cc9d414d3b701abc"}} as unknown as TypedDocumentString<SwitchOffMutation, SwitchOffMutationVariables>;
export const SwitchOnDocument = {"__meta__":{"hash":"sha256:b7a21c0496af2cca2e6dfaa8bc551b53d0dc41705d2e18c953f9cea716e5976f"}} as unknown as TypedDocumentString<SwitchOnMutation, SwitchOnMutationVariables>;
export const FeatureSwitchesChangedDocument = {"__meta__":{"hash":"sha256:d20c4d21ad0ff9220fecd9d83b4a960963dcd5c58dc180d9ba0c232dd80bbffc"}} as unknown as TypedDocumentString<FeatureSwitchesChangedSubscription, FeatureSwitchesChangedSubscriptionVariables>;
export const UserSignInDocument = {"__meta__":{"hash":"sha256:e9dde4ff50e30014549bd6a7cee63db6a7411d067ad04e6e639a31690e34467f"}} as unknown as TypedDocumentString<UserSignInQuery, UserSignInQueryVariables>;
export const UsersDocument = {"__meta__":{"hash":"sha256:c8cd73bf999c8cb74d43c6b57c4ecf083a7c611938dd2de3185ffc2e183c6eb5"}} as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const UserDetailDocument = {"__meta__":{"hash":"sha256:964127f74dd2b77dcf9f7f7a17e39619bdce2f9d86dfa2d4445ab1ad906f8150"}} as unknown as TypedDocumentString<UserDetailQuery, UserDetailQueryVariables>;
export const UserPostsDocument = {"__meta__":{"hash":"sha256:514cf03f9543b21ba0378441d4230ab56d1234839b88be1929cda0df19c7bf98"}} as unknown as TypedDocumentString<UserPostsQuery, UserPostsQueryVariables>;
export const UserActionsDocument = {"__meta__":{"hash":"sha256:a422bb64ea85bbf69450384fa2c854c7cfc21685ca8e1717516ab6c7b9a75bb0"}} as unknown as TypedDocumentString<UserActionsQuery, UserActionsQueryVariables>;
export const SuspendUserDocument = {"__meta__":{"hash":"sha256:91bd7091e2b14f1163688a4a571ceae14eccfd09c1e7c6b76683704937de9544"}} as unknown as TypedDocumentString<SuspendUserMutation, SuspendUserMutationVariables>;
export const LiftSuspensionDocument = {"__meta__":{"hash":"sha256:3d2c5f80d6a27b050ef5a6eedd1c5d8c4023160eab67e9044a5de2d184e7acb2"}} as unknown as TypedDocumentString<LiftSuspensionMutation, LiftSuspensionMutationVariables>;
export const LockUserDocument = {"__meta__":{"hash":"sha256:89e274f52cdfab6af59a8b80923650fed43f20a4ee3db806b9f7db08a568704c"}} as unknown as TypedDocumentString<LockUserMutation, LockUserMutationVariables>;
export const UnlockUserDocument = {"__meta__":{"hash":"sha256:2f1385a8073622132a1733603e69952548e9e257df35d4e1b5204ae3fa3ee7d5"}} as unknown as TypedDocumentString<UnlockUserMutation, UnlockUserMutationVariables>;
export const StartImpersonationDocument = {"__meta__":{"hash":"sha256:19c371cb3c0e3bfda3c7e5f4769b2512528897ba462bcdcb3e29a8610231c6c5"}} as unknown as TypedDocumentString<StartImpersonationMutation, StartImpersonationMutationVariables>;
export const UserNotesDocument = {"__meta__":{"hash":"sha256:fdd2ff3683e6fc23f073e85ec7b1c6a345b7195599922952386c7a94246e17f2"}} as unknown as TypedDocumentString<UserNotesQuery, UserNotesQueryVariables>;
export const AddUserNoteDocument = {"__meta__":{"hash":"sha256:5ae7c089f4718a4ea4348485bbb560b0dc8de7e238331e166c2c21174a383508"}} as unknown as TypedDocumentString<AddUserNoteMutation, AddUserNoteMutationVariables>;
export const EditUserNoteDocument = {"__meta__":{"hash":"sha256:c4a5458bc95873e3430b5614dd0b5e3e46e1e9f6f0d4f44bf17b22ae9359a1b0"}} as unknown as TypedDocumentString<EditUserNoteMutation, EditUserNoteMutationVariables>;
export const DeleteUserNoteDocument = {"__meta__":{"hash":"sha256:da9dcacb157b750233b3f61c297ce23f94f1dd88369ff8fa7206f46dc5a26fd5"}} as unknown as TypedDocumentString<DeleteUserNoteMutation, DeleteUserNoteMutationVariables>;
export const UserRecordDocument = {"__meta__":{"hash":"sha256:541a212bd6458c58a86d99129f2cec62f84022501bd08811993229e10905622c"}} as unknown as TypedDocumentString<UserRecordQuery, UserRecordQueryVariables>;
export const EditUserProfileDocument = {"__meta__":{"hash":"sha256:6497dcf3139ab80acb90acb81a6435a26e7de3fbc8adc15dfa5e4a5792f05ace"}} as unknown as TypedDocumentString<EditUserProfileMutation, EditUserProfileMutationVariables>;
export const RequireUserActionsDocument = {"__meta__":{"hash":"sha256:c156d315bce810601e6d5ae87ca87b42fab36e576cd4d82f9827b7f134214dac"}} as unknown as TypedDocumentString<RequireUserActionsMutation, RequireUserActionsMutationVariables>;
export const GrantRoleDocument = {"__meta__":{"hash":"sha256:1ec74ee9afcf21d389d1667348d37d019ea775bef07f529bf21297d97fc8208c"}} as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const TakeRoleDocument = {"__meta__":{"hash":"sha256:75eed28b5a0501bd148854476cf54b678b8985c94dff2b18216add605f88eb3b"}} as unknown as TypedDocumentString<TakeRoleMutation, TakeRoleMutationVariables>;