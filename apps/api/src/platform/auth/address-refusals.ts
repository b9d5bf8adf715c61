import type { Actor } from './actor.js';

/** Port: where it is written down that staff came from outside their list; implemented by the audit trail. */
export abstract class AddressRefusals {
  /** `lists` are the roles whose list it was, or `organization`. Never throws: the refusal holds all the same. */
  abstract note(actor: Actor, lists: readonly string[]): Promise<void>;
}
