import type { Scope } from '@gps/permissions';
import type { ApplicationRate } from '../rate-limit/application-rates.js';

/** An application of somebody else, as far as it is let in: through a person who allowed it, or as itself. */
export interface Application {
  readonly id: string;
  readonly clientId: string;
  /** Granted, and still registered. */
  readonly scopes: ReadonlySet<Scope>;
  readonly rate: ApplicationRate;
}

const NAME = /^gps-app-[a-z0-9]{20}$/;

/** Clients whose tokens are limited by scopes. Ours are on a list of their own. */
export function isApplicationClient(clientId: string): boolean {
  return NAME.test(clientId);
}
