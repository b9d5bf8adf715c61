import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AuditLog } from '../audit-log/index.js';
import { type BulkInput, type BulkKind, type BulkValues, RegisterBulkKind, type Refusals } from '../bulk-actions/index.js';
import { StaffTargets } from '../staff-users/index.js';
import { SessionEnding } from './session-ending.js';

/** Signs many out everywhere, here at once; Keycloak is told by the events. */
@RegisterBulkKind()
@Injectable()
export class EndSessionsOfMany implements BulkKind {
  readonly name = 'user.end_sessions';
  readonly permission = 'users:lock';
  readonly stepUp = { acr: 2 };
  readonly subject = 'user';
  readonly undoSeconds = 10;

  constructor(
    private readonly ending: SessionEnding,
    private readonly targets: StaffTargets,
    private readonly audit: AuditLog,
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
    await this.ending.write(tx, { userId, ids: [], reason: 'staff', allBut: null }, (inside) =>
      this.audit.append(inside, actor, {
        action: 'user.sessions_ended',
        subjectKind: 'user',
        subjectId: userId,
        reason,
        details: { all: true },
      }),
    );
  }

  labels(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.targets.handles(ids);
  }
}
