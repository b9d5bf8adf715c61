/** One event of Keycloak, in the API's own words, however it came. */
export interface IdentityEvent {
  readonly id: string;
  readonly kind: 'user' | 'admin';
  /** LOGIN, UPDATE_CREDENTIAL, …; of an administrator OPERATION:RESOURCE, e.g. CREATE:REALM_ROLE_MAPPING. */
  readonly type: string;
  readonly at: Date;
  readonly realm: string | null;
  /** Whom it is about. */
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly client: string | null;
  readonly address: string | null;
  readonly error: string | null;
  readonly details: Readonly<Record<string, string>>;
}

export type ReceivedBy = 'push' | 'catch-up';
