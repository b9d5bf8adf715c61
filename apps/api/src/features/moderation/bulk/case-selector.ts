import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { type BulkSelector, type BulkValues, RegisterBulkSelector } from '../../bulk-actions/index.js';
import { SubjectKind, toColumn } from '../../moderation-log/index.js';
import { ReportReason } from '../../reports/index.js';
import { scopeOf } from '../case-scope.policy.js';
import { ClaimFilter } from '../case-status.js';
import { CasesRepository } from '../cases.repository.js';

const NAMES = new Set(['subjectKind', 'reason', 'language', 'raceId', 'minSeverity', 'claim', 'snoozed']);
const LONGEST = 80;

/** "All that match" of the queue: the same filters, of the open cases. */
@RegisterBulkSelector()
@Injectable()
export class CaseSelector implements BulkSelector {
  readonly subject = 'case';

  constructor(private readonly cases: CasesRepository) {}

  matching(actor: Actor, values: BulkValues, limit: number): Promise<readonly string[]> {
    if (!actor.permissions.has('reports:read')) throw new DomainError('auth.forbidden', { details: { permission: 'reports:read' } });
    const unknown = Object.keys(values).find((name) => !NAMES.has(name) || (values[name] ?? '').length > LONGEST);
    if (unknown !== undefined) throw invalid(unknown);
    const kind = oneOf(Object.values(SubjectKind), values, 'subjectKind');
    return this.cases.idsOf(
      {
        ...{ status: 'open', staffId: actor.userId, subjectKind: kind && toColumn(kind) },
        reason: oneOf(Object.values(ReportReason), values, 'reason'),
        ...{ language: values['language'] ?? null, raceId: values['raceId'] ?? null },
        minSeverity: Number(oneOf(['0', '1', '2', '3', '4'], values, 'minSeverity') ?? 0),
        claim: oneOf(Object.values(ClaimFilter), values, 'claim'),
        scope: scopeOf(actor),
        snoozed: oneOf(['true', 'false'], values, 'snoozed') === 'true',
      },
      limit,
    );
  }
}

const invalid = (field: string): DomainError => new DomainError('input.invalid', { details: { field } });

function oneOf<T extends string>(known: readonly T[], values: BulkValues, name: string): T | null {
  const value = values[name];
  if (value === undefined) return null;
  const found = known.find((one) => one === value);
  if (found === undefined) throw invalid(name);
  return found;
}
