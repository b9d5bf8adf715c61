import type { Permission } from '@gps/permissions';
import type { Application } from './application.js';
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
  /** Set while the worker acts for the person in a bulk action: its audit rows belong together. */
  readonly auditGroup?: string;
  /** The newest version of each legal document that the person has accepted; absent where nobody asks for it. */
  readonly accepted?: Readonly<Record<string, number>>;
  /** Set when an application of somebody else acts for the person: `permissions` are those within its scopes. */
  readonly application?: Application;
}

export type Viewer = Actor | null;

/** An application that signed in as itself: nobody is behind it, so it reads what everybody may, at its own rate. */
export interface ServiceCaller {
  readonly service: Application;
  readonly requestId: string;
  readonly address: string;
}

export type Caller = Actor | ServiceCaller;

export function isPerson(caller: Caller): caller is Actor {
  return 'userId' in caller;
}
