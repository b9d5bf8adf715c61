import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { requestContextOf } from '../../platform/auth/request-context.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pendingOf } from './consent.policy.js';
import { LegalBoard } from './legal-board.js';

/** Nobody has to agree to anything to protect themselves or others, to take their data with them, or to leave. */
const OPEN_TO_EVERYBODY = new Set([
  ...['acceptLegalDocuments', 'exportMyData', 'deleteMyAccount', 'report', 'appeal'],
  ...['endSession', 'endOtherSessions', 'endAllSessions', 'unlinkAccount', 'revokeApplication', 'withdrawConsent'],
  'setActivityFigures',
  ...['openImpersonation', 'allowImpersonationChanges', 'leaveImpersonation'],
]);
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whoever has not accepted what must be accepted reads on and writes nothing, also through an application. Staff work on: their API has no such rule. */
@Injectable()
export class ConsentRules implements CanActivate {
  constructor(private readonly board: LegalBoard) {}

  canActivate(execution: ExecutionContext): boolean {
    const { viewer } = requestContextOf(execution);
    if (!viewer || !writes(execution)) return true;
    const pending = pendingOf(this.board.inForce(), viewer.accepted ?? {});
    if (pending.length === 0) return true;
    throw new DomainError('legal.consent_required', {
      details: { documents: pending.map(({ document, number }) => ({ document, number })) },
    });
  }
}

function writes(execution: ExecutionContext): boolean {
  if (execution.getType<string>() !== 'graphql') return !READS.has(execution.switchToHttp().getRequest<FastifyRequest>().method);
  const { operation, fieldName } = execution.getArgByIndex<GraphQLResolveInfo>(3);
  return operation.operation === 'mutation' && !OPEN_TO_EVERYBODY.has(fieldName);
}
