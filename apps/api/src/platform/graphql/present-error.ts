import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { DomainError } from '../errors/domain-error.js';

/** The DomainError inside whatever the executor wrapped around it. */
export function domainErrorIn(error: unknown): DomainError | null {
  for (let inner = error; inner instanceof Error; inner = inner instanceof GraphQLError ? inner.originalError : undefined) {
    if (inner instanceof DomainError) return inner;
  }
  return null;
}

/** The only form in which an error of a resolver reaches a client. Surprises keep nothing but the request id. */
export function presentError(error: unknown, requestId: string | undefined): GraphQLFormattedError {
  const refusal = domainErrorIn(error) ?? new DomainError('internal.error');
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  return { message: refusal.message, ...path, extensions: { code: refusal.code, requestId, ...(refusal.details && { details: refusal.details }) } };
}
