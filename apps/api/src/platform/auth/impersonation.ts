import type { Actor } from './actor.js';

/** The staff member behind an Actor who is somebody else. */
export interface Impersonator {
  readonly userId: string;
  readonly username: string;
  readonly grantId: string;
  /** False: nothing may be changed, until they say so a second time. */
  readonly changesAllowed: boolean;
}

/** Port: implemented by the impersonation feature in the members' API. No token of the other person is ever made. */
export abstract class Impersonation {
  /** From a staff member's own, valid token and the id of their grant to the Actor who is both; throws if the grant does not hold. */
  abstract admit(staff: Actor, grantId: string): Promise<Actor>;
  /** Writes down what the staff member is about to do in the other person's place. */
  abstract note(actor: Actor, impersonator: Impersonator, operation: string, changes: boolean): Promise<void>;
}

export const IMPERSONATION_HEADER = 'x-gps-impersonation';
