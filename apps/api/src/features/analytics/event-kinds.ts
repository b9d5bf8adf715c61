/** What is counted. Nothing of an event is kept but its kind, its moment, the phase of the race weekend, and a pseudonym if its author allows it. */
export interface CountedEvent {
  readonly kind: string;
  /** Where in the payload stands who did it; null: nobody whose activity it is. */
  readonly person: string | null;
}

/** Events of the outbox that are counted, by type. */
export const COUNTED: Readonly<Record<string, CountedEvent>> = {
  'session.opened': { kind: 'session', person: 'userId' },
  'post.published': { kind: 'post', person: 'authorId' },
  'post.deleted': { kind: 'post-deleted', person: 'authorId' },
  'comment.created': { kind: 'comment', person: 'authorId' },
  'comment.deleted': { kind: 'comment-deleted', person: 'authorId' },
  'reaction.added': { kind: 'reaction', person: 'userId' },
  'user.followed': { kind: 'follow', person: 'followerId' },
  'case.opened': { kind: 'report', person: null },
  'case.reported': { kind: 'report', person: null },
  'content.removed': { kind: 'removal', person: null },
  'content.restored': { kind: 'restoration', person: null },
  'user.suspended': { kind: 'suspension', person: null },
  'account.deleted': { kind: 'account-deleted', person: null },
};

/** Events of Keycloak that are counted. A failed sign-in is nobody's activity: it may be a stranger's. */
export const COUNTED_IDENTITY: Readonly<Record<string, CountedEvent>> = {
  LOGIN: { kind: 'sign-in', person: 'user' },
  LOGIN_ERROR: { kind: 'sign-in-failed', person: null },
  REGISTER: { kind: 'registration', person: 'user' },
};

export const EVENT_KINDS: readonly string[] = [
  ...new Set([...Object.values(COUNTED), ...Object.values(COUNTED_IDENTITY)].map(({ kind }) => kind)),
];

/** Any activity of a person, for daily and weekly reach. */
export const ANY_KIND = 'any';
