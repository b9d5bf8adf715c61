import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { type ConnectionArgs, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { LAST_ID, uuidOrNull } from '../content/index.js';
import { AuditLog } from './audit-log.js';
import { AuditVerificationsRepository, type VerificationRow } from './audit-verifications.repository.js';

/** Staff ask the worker to verify the trail, and look at what came out. */
@Injectable()
export class AuditVerifications {
  constructor(
    private readonly database: Database,
    private readonly repository: AuditVerificationsRepository,
    private readonly audit: AuditLog,
  ) {}

  /** While one runs, that one is answered. */
  async start(actor: Actor): Promise<VerificationRow> {
    const id = uuidv7();
    const begun = await this.database.transaction(async (tx) => {
      const row = await this.repository.request(tx, id, actor);
      if (row)
        await this.audit.append(tx, actor, { action: 'audit.verification_started', subjectKind: 'audit_verification', subjectId: id });
      return row;
    });
    const row = begun ?? (await this.repository.running());
    // It ended in between.
    if (!row) throw new DomainError('internal.unavailable');
    return row;
  }

  async page({ first, after }: ConnectionArgs): Promise<ConnectionOf<VerificationRow>> {
    const rows = await this.repository.page(after ? idOf(after) : LAST_ID, first + 1);
    return toConnection(rows, { first, after: after ?? null }, (row) => cursor.encode([row.id]));
  }
}

function idOf(after: string): string {
  const id = uuidOrNull(cursor.decode(after, ['text'] as const)[0]);
  if (id === null) throw new DomainError('cursor.invalid');
  return id;
}
