import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { AuditCriteriaReader } from './audit-criteria.js';
import type { AuditEntry } from './audit-entry.type.js';
import type { AuditLogArgs } from './audit-log.inputs.js';
import { AuditSearchRepository } from './audit-search.repository.js';

/** The largest bigint: newer than every entry. */
const NEWEST = '9223372036854775807';
const SEQ = /^\d{1,18}$/;

@Injectable()
export class AuditLogReader {
  constructor(
    private readonly criteria: AuditCriteriaReader,
    private readonly repository: AuditSearchRepository,
  ) {}

  async page({ filter, first, after }: AuditLogArgs): Promise<ConnectionOf<AuditEntry>> {
    const before = after ? seqOf(after) : NEWEST;
    const criteria = await this.criteria.of(filter);
    const rows = criteria === null ? [] : await this.repository.page(criteria, before, first + 1);
    return toConnection(rows, { first, after }, (row) => cursor.encode([row.seq]));
  }
}

function seqOf(after: string): string {
  const [seq] = cursor.decode(after, ['text'] as const);
  if (!SEQ.test(seq)) throw new DomainError('cursor.invalid');
  return seq;
}
