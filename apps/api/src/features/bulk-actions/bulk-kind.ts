import type { Permission } from '@gps/permissions';
import { SetMetadata } from '@nestjs/common';
import type { StepUp } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';

export const BULK_KIND = 'gps:bulk-kind';
export const BULK_SELECTOR = 'gps:bulk-selector';

/** Marks a provider that is a `BulkKind`: it is found wherever its module is part of the process. */
export const RegisterBulkKind = (): ClassDecorator => SetMetadata(BULK_KIND, true);
/** Marks a provider that is a `BulkSelector`. */
export const RegisterBulkSelector = (): ClassDecorator => SetMetadata(BULK_SELECTOR, true);

/** What the person chose besides the things themselves, by name; whatever a kind does not know it refuses. */
export type BulkValues = Readonly<Record<string, string>>;
/** Kept as JSON with the run: no dates, no functions. */
export type BulkInput = Readonly<Record<string, string | number | boolean | null>>;
/** By id why not, as a code of the error catalogue. Those it can be done to are left out. */
export type Refusals = ReadonlyMap<string, string>;

/** An action that can be done to many. The engine asks for permissions, keeps the outcome of each item and groups the audit rows. */
export interface BulkKind<Input extends BulkInput = BulkInput> {
  /** `thing.verb`, e.g. user.suspend. */
  readonly name: string;
  readonly permission: Permission;
  readonly stepUp: StepUp;
  /** What its items are, e.g. user; also the name of the selector that finds them. */
  readonly subject: string;
  /** How long it can be taken back before it begins, unless the person says otherwise. */
  readonly undoSeconds: number;
  /** What is stored of `values`; throws a DomainError if they will not do. */
  read(values: BulkValues): Input;
  /** What speaks against it, as far as the database knows. In sets: not a statement for each. */
  preview(actor: Actor, ids: readonly string[], input: Input): Promise<Refusals>;
  /** As `preview` but certain, e.g. by asking Keycloak for ranks; right before a batch, outside of its transactions. Default: `preview`. */
  verify?(actor: Actor, ids: readonly string[], input: Input): Promise<Refusals>;
  /** Does it to one, audit row included. Throws BulkItemRefused if it is not as it must be. */
  apply(tx: Tx, actor: Actor, id: string, input: Input, reason: string): Promise<void>;
  /** What cannot be part of the transaction and may be lost, because an event repeats it. */
  settle?(id: string): Promise<void>;
  /** How staff call them, by id. */
  labels?(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Finds what matches a filter of a list, for "all that match". */
export interface BulkSelector {
  readonly subject: string;
  /** Up to `limit`, in the order of the list. Throws a DomainError for filters it does not know, or that the person may not use. */
  matching(actor: Actor, values: BulkValues, limit: number): Promise<readonly string[]>;
}

/** This item is not to be done; the others are. Rolls its transaction back. */
export class BulkItemRefused extends Error {
  override readonly name = 'BulkItemRefused';

  constructor(readonly code: string) {
    super(code);
  }
}
