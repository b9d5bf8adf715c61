import type { Permission } from '@gps/permissions';
import type { Impersonator } from './impersonation.js';

/** Who acts: the first parameter of every use case. Built once per request from a verified token and the account's state. */
export interface Actor {
  /** Keycloak's subject; the primary key of `users`. */
  readonly userId: string;
  readonly username: string;
  readonly sessionId: string | null;
  /** The client the token was issued to (azp). */
  readonly clientId: string;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<Permission>;
  readonly rank: number;
  /** Authentication level: 1 password, 2 second factor. */
  readonly acr: number;
  /** When the person last proved who they are, in seconds; null if the token does not say. */
  readonly authTime: number | null;
  /** null = not suspended. */
  readonly suspendedUntil: Date | 'indefinite' | null;
  readonly requestId: string;
  readonly address: string;
  /** Set while a staff member acts in this person's place: the Actor then holds both. */
  readonly impersonator?: Impersonator;
}

export type Viewer = Actor | null;
