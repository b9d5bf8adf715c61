import type { TokenClaims } from './token-claims.js';

/** What the platform must know about an account to let it act. */
export interface AccountState {
  readonly suspendedUntil: Date | 'indefinite' | null;
  readonly locked: boolean;
  readonly deleted: boolean;
  /** The newest version of each legal document that the person has accepted. */
  readonly accepted: Readonly<Record<string, number>>;
}

/** Port: implemented by the accounts feature, which also creates the account at first sight of a token. */
export abstract class AccountDirectory {
  /** Cheap when nothing changed: answers are kept until `changed` is called, and for seconds at most. */
  abstract stateOf(claims: TokenClaims): AccountState | Promise<AccountState>;
  /** Forgets what is kept about a person, in every process. To be called after the commit of whatever changed. */
  abstract changed(userId: string): Promise<void>;
  /** Calls back with the person's id after each such change; answers how to stop. */
  abstract watch(changed: (userId: string) => void): () => void;
}
