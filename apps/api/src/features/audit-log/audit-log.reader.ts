import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { normaliseText } from '../../platform/text/index.js';
import { uuidOrNull } from '../content/index.js';
import type { AuditEntry } from './audit-entry.type.js';
import type { AuditLogArgs } from './audit-log.inputs.js';
import { AuditLogRepository } from './audit-log.repository.js';

/** The largest bigint: newer than every entry. */
const NEWEST = '9223372036854775807';
const SEQ = /^\d{1,18}$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class AuditLogReader {
  constructor(private readonly repository: AuditLogRepository) {}

  async page({ filter, first, after }: AuditLogArgs): Promise<ConnectionOf<AuditEntry>> {
    const rows = await this.repository.page(
      {
        // What is no id matches nobody, rather than everybody.
        actorId: filter?.actorId ? (uuidOrNull(filter.actorId) ?? NOBODY) : null,
        action: textOrNull(filter?.action),
        subjectId: textOrNull(filter?.subjectId),
        from: filter?.from ?? null,
        to: filter?.to ?? null,
      },
      after ? before(after) : NEWEST,
      first + 1,
    );
    return toConnection(rows, { first, after }, (row) => cursor.encode([row.seq]));
  }
}

function before(after: string): string {
  const [seq] = cursor.decode(after, ['text'] as const);
  if (!SEQ.test(seq)) throw new DomainError('cursor.invalid');
  return seq;
}

function textOrNull(value: string | null | undefined): string | null {
  return value ? normaliseText(value, 'one').slice(0, 200) || null : null;
}
