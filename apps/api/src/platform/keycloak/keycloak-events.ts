/** An event as Keycloak has stored it; milliseconds since 1970. */
export interface StoredUserEvent {
  readonly id?: string;
  readonly time?: number;
  readonly type?: string;
  readonly realmId?: string;
  readonly clientId?: string | null;
  readonly userId?: string | null;
  readonly sessionId?: string | null;
  readonly ipAddress?: string | null;
  readonly error?: string | null;
  readonly details?: Readonly<Record<string, string>>;
}

export interface StoredAdminEvent {
  readonly id?: string;
  readonly time?: number;
  readonly operationType?: string;
  readonly resourceType?: string;
  readonly resourcePath?: string;
  readonly representation?: string;
  readonly error?: string | null;
  readonly authDetails?: { realmId?: string; realmName?: string; clientId?: string; userId?: string; ipAddress?: string };
}

export interface StoredPage {
  readonly since: Date;
  readonly first: number;
  readonly max: number;
}

/** Port to what Keycloak has stored, oldest first. */
export abstract class KeycloakEvents {
  abstract userEvents(page: StoredPage): Promise<StoredUserEvent[]>;
  abstract adminEvents(page: StoredPage): Promise<StoredAdminEvent[]>;
}
