import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type BulkInput, type BulkKind, type BulkValues, RegisterBulkKind, type Refusals } from '../bulk-actions/index.js';
import { StaffTargets } from '../staff-users/index.js';
import { UserNotes } from './user-notes.service.js';

/** The same note about many; its text is the reason of the run. */
@RegisterBulkKind()
@Injectable()
export class AddNoteToMany implements BulkKind {
  readonly name = 'user.add_note';
  readonly permission = 'users:note';
  readonly stepUp = { acr: 2 };
  readonly subject = 'user';
  readonly undoSeconds = 10;

  constructor(
    private readonly notes: UserNotes,
    private readonly targets: StaffTargets,
  ) {}

  read(values: BulkValues): BulkInput {
    if (Object.keys(values).length > 0) throw new DomainError('input.invalid', { details: { field: 'values' } });
    return {};
  }

  preview(actor: Actor, ids: readonly string[]): Promise<Refusals> {
    return this.targets.look(actor, ids);
  }

  verify(actor: Actor, ids: readonly string[]): Promise<Refusals> {
    return this.targets.ask(actor, ids);
  }

  async apply(tx: Tx, actor: Actor, userId: string, _input: BulkInput, reason: string): Promise<void> {
    await this.notes.write(tx, actor, userId, reason);
  }

  labels(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.targets.handles(ids);
  }
}
