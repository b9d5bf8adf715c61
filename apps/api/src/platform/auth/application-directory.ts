import type { Scope } from '@gps/permissions';
import type { ApplicationRate } from '../rate-limit/application-rates.js';

/** What the platform must know about an application of somebody else to let it in. */
export interface ApplicationState {
  readonly id: string;
  /** Signs in as itself, never through a person. */
  readonly service: boolean;
  readonly scopes: readonly Scope[];
  readonly rate: ApplicationRate;
  /** Suspended by staff, or revoked. */
  readonly stopped: boolean;
}

/** Port: implemented by the applications feature in the members' API. Where there is none, no application is let in. */
export abstract class ApplicationDirectory {
  /** null: nobody registered it. Answers are kept until `changed` is called, and for seconds at most. */
  abstract stateOf(clientId: string): ApplicationState | null | Promise<ApplicationState | null>;
  /** Forgets what is kept, in every process. To be called after the commit of whatever changed. */
  abstract changed(clientId: string): Promise<void>;
  /** Notes, now and then, that somebody used it; null for the application as itself. */
  abstract used(applicationId: string, userId: string | null): void;
}
